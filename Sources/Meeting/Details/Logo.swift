/// The picture beside the text of a letterhead, as the bytes of its file.
///
/// The bytes stay with the meeting, so that its file alone is complete and its papers are the same wherever they are written.
package struct Logo: Equatable, Sendable {
  package enum Format: String, Sendable, Codable {
    case png, svg
  }

  /// More bytes than the arms of an office need.
  package static let byteLimit = 256 * 1024

  package let format: Format
  package let bytes: [UInt8]

  /// A picture of the kind that its bytes say, whatever its file is called; whether it can be drawn is not known here.
  ///
  /// - Returns: nil where they are neither PNG (ISO/IEC 15948) nor SVG as plain text.
  package init?(bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      format = .png
    } else if let text = String(validating: bytes, as: UTF8.self), text.contains(/<([A-Za-z]+:)?svg[\s>]/) {
      format = .svg
    } else {
      return nil
    }
    self.bytes = bytes
  }
}

extension Logo: Codable {
  private enum CodingKeys: CodingKey { case format, base64 }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    format = try members.decode(Format.self, forKey: .format)
    guard let bytes = Base64.bytes(try members.decode(String.self, forKey: .base64)) else {
      throw DecodingError.dataCorruptedError(forKey: .base64, in: members, debugDescription: "not Base64")
    }
    self.bytes = bytes
  }

  package func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(format, forKey: .format)
    try members.encode(Base64.text(bytes), forKey: .base64)
  }
}
