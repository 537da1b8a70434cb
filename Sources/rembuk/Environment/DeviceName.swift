/// The names that Windows keeps for devices, whatever stands behind their first full stop: files of such a name cannot be copied there.
enum DeviceName {
  private static let names: Set<String> = {
    let numbered = ["com", "lpt"].flatMap { port in (0...9).map { "\(port)\($0)" } }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()

  /// Whether a file of that name, in letters of any case, would be a device.
  static func isOne(_ name: String) -> Bool {
    names.contains(String(name.prefix { $0 != "." }).lowercased())
  }
}
