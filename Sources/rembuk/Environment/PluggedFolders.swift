import Foundation

/// Where disks are mounted that somebody plugged in.
struct PluggedFolders {
  /// In the order of the table of mounts.
  let paths: [String]

  /// - Parameters:
  ///   - table: the mounts as the kernel lists them, a line each; nil reads those of this process.
  ///   - roots: disks that are plugged in lie below these.
  init(table: String? = nil, roots: [String] = ["/media/", "/run/media/"]) {
    let table = table ?? (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
    var paths: [String] = []
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 1, case let path = Self.unescaped(fields[1]), !paths.contains(path),
        roots.contains(where: { path.hasPrefix($0) })
      else { continue }
      paths.append(path)
    }
    self.paths = paths
  }

  /// The kernel writes blanks and the like as three octal digits behind a backslash ("USB\\040DISK").
  private static func unescaped(_ field: Substring) -> String {
    let bytes = Array(field.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].dropFirst().prefix(3)
      if bytes[index] == UInt8(ascii: "\\"), digits.count == 3,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        plain.append(code)
        index += 4
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
