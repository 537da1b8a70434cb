/// A theme that comes with the program, as the text that people may copy and change.
package struct ShippedTheme: Sendable {
  /// What chooses it, such as `kertas`: the file's name without `.toml`.
  package let name: String
  /// The TOML text, comments and all.
  package let text: String

  /// All of them, the default first.
  package static let all: [ShippedTheme] = [
    ShippedTheme("sasirangan", PackageResources.sasirangan_toml),
    ShippedTheme("kertas", PackageResources.kertas_toml),
    ShippedTheme("papan-tulis", PackageResources.papan_tulis_toml),
    ShippedTheme("proyektor", PackageResources.proyektor_toml),
    ShippedTheme("mono", PackageResources.mono_toml),
  ]

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
  }
}
