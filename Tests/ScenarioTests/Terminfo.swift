import Foundation

/// What terminfo says of a terminal, asked of the system's own program, so that what the tests send is not what we believe it sends.
struct Terminfo {
  private let strings: [String: String]

  /// - Returns: nil where the system does not know the terminal.
  init?(_ name: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/infocmp")
    process.arguments = ["-1", "-x", name]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    let pairs = lines.compactMap { line -> (String, String)? in
      let parts = line.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count == 2 && parts[1].hasSuffix(",") ? (parts[0], String(parts[1].dropLast())) : nil
    }
    strings = Dictionary(pairs) { first, _ in first }
  }

  /// The bytes of a string capability such as `kf9`; nil where the terminal has none.
  func bytes(_ capability: String) -> [UInt8]? {
    guard let text = strings[capability] else { return nil }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "^"): bytes.append((rest.popFirst() ?? 0) & 0x1F)
      case UInt8(ascii: "\\"):
        let next = rest.popFirst() ?? UInt8(ascii: "\\")
        switch next {
        case UInt8(ascii: "E"), UInt8(ascii: "e"): bytes.append(0x1B)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
          let digits = [next] + rest.prefix(2)
          rest = rest.dropFirst(2)
          bytes.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 8) ?? 0)
        default: bytes.append(next)
        }
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
