import Foundation

/// Writing to an open descriptor.
enum Descriptor {
  /// Writes all of `bytes`, however many writes that takes.
  ///
  /// - Returns: whether all was written; if not, errno says why.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
