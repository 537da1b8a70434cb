import Meeting
import TOMLReading

/// A kind of meeting that an office holds again and again: its agenda, roster, words and figures, read from a TOML file.
///
/// What the keys of such a file mean is told, in Indonesian, in the comments of the shipped ones.
package struct Template: Equatable, Sendable {
  /// Lower-case letters, digits and hyphens, such as `pra-musrenbang-stunting`.
  package let name: String
  /// What it is for, in one line; nil where the file does not say.
  package let summary: String?
  /// What a meeting made from it begins with.
  package let setup: Setup
}

extension Template {
  /// The picture that a template names by its path, or what is wrong with it.
  package typealias LogoSource = (_ path: String) throws(TOMLError.Reason) -> Logo

  /// Reads a template's TOML text.
  ///
  /// A text with the key `dasar` builds on the shipped template of that name.
  ///
  /// - Parameter logo: gives the picture of the letterhead; without it none is found.
  /// - Throws: the first thing that is wrong in it, by key and line.
  package static func read(text: String, logo: @escaping LogoSource = noLogo) throws(TOMLError) -> Template {
    var reader = TemplateReader(logo: logo)
    return try reader.read(TOMLSection(text: text))
  }

  /// Where nothing lies beside a template.
  package static func noLogo(_ path: String) throws(TOMLError.Reason) -> Logo { throw .fileMissing(path) }
}
