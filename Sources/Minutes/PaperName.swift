import Meeting

/// The name of a paper's file, without its extension: "2026-01-21-rapat-pra-musrenbang-tematik-stunting-tahun-2026-notula".
///
/// The ISO date of the meeting (`tanpa-tanggal` if it has none), the title in lower-case ASCII letters and digits with `-` for
/// everything else (at most 60 characters, `tanpa-judul` if nothing is left), and the document's name.
package struct PaperName: Equatable, Sendable {
  package let base: String

  /// - Parameter document: the document's own name, such as `notula`.
  package init(of session: Session, document: String) {
    base = "\(PaperName(date: session.details.date, title: session.details.title).base)-\(document)"
  }

  /// The name without a document's: what the meeting's own file is called when nobody names it.
  package init(date: CivilDate?, title: String?) {
    base = "\(date?.iso ?? "tanpa-tanggal")-\(Self.slug(title ?? ""))"
  }

  private static let longestTitle = 60

  private static func slug(_ title: String) -> String {
    var slug = ""
    for byte in title.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    slug = String(slug.prefix(longestTitle))
    if slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "tanpa-judul" : slug
  }
}
