/// A file's name that can be taken to any computer, Windows among them.
package enum PortableName {
  /// What is wrong with `name` there; nil where nothing is.
  ///
  /// Windows keeps the names of devices, takes no `<>:"/\|?*` and no control characters, and drops blanks and full stops at the end
  /// (Win32, "Naming Files, Paths, and Namespaces"); it, and a flash disk, takes two names for one that differ in the case of letters only.
  package static func complaint(about name: String) -> String? {
    if name.isEmpty || name.utf8.count > 255 { return "\(name.utf8.count) bytes" }
    if let sign = name.unicodeScalars.first(where: {
      $0.value < 0x20 || $0.value == 0x7F || #"<>:"/\|?*"#.unicodeScalars.contains($0)
    }) {
      return "the sign \(sign.debugDescription)"
    }
    if name.hasSuffix(".") || name.hasSuffix(" ") { return "it ends with \(name.suffix(1).debugDescription)" }
    if name != name.lowercased() { return "letters of two cases" }
    let stem = name.prefix { $0 != "." }
    let isPort = ["com", "lpt"].contains { stem.hasPrefix($0) } && stem.count == 4 && stem.last?.isNumber == true
    return isPort || ["con", "prn", "aux", "nul"].contains(stem) ? "the device \(stem)" : nil
  }
}
