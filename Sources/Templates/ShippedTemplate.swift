import TOMLReading

/// A template that comes with the program, as the text that people may copy and change.
package struct ShippedTemplate: Sendable {
  /// What chooses it, such as `rapat-koordinasi`: the file's name without `.toml`.
  package let name: String
  /// The TOML text, comments and all.
  package let text: String

  /// All of them, the one for the pre-musrenbang first, the one for any office last.
  package static let all: [ShippedTemplate] = [
    ShippedTemplate("pra-musrenbang-stunting", PackageResources.pra_musrenbang_stunting_toml),
    ShippedTemplate("musrenbang-kecamatan", PackageResources.musrenbang_kecamatan_toml),
    ShippedTemplate("rembuk-stunting-desa", PackageResources.rembuk_stunting_desa_toml),
    ShippedTemplate("rapat-koordinasi", PackageResources.rapat_koordinasi_toml),
  ]

  /// The one of that name; nil when there is none.
  package static func named(_ name: String) -> ShippedTemplate? { all.first { $0.name == name } }

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
  }
}
