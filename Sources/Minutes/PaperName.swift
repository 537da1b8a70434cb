import Meeting

/// The name of a paper's file, without its extension: "2026-01-21-rapat-pra-musrenbang-tematik-stunting-tahun-2026-notula".
///
/// The ISO date of the meeting (`tanpa-tanggal` if it has none), the title in lower-case ASCII letters and digits with `-` for
/// everything else (at most 60 characters, `tanpa-judul` if nothing is left), and the document's name.
package struct PaperName: Equatable, Sendable {
  package let base: String

  /// - Parameters:
  ///   - document: the document's own name, such as `notula`.
  ///   - number: tells it from papers of another meeting of the same day and title; nil for none.
  package init(of session: Session, document: String, number: Int? = nil) {
    base = "\(PaperName(of: session, number: number).base)-\(document)"
  }

  /// The beginning that the names of all papers of a meeting have in common.
  package init(of session: Session, number: Int?) {
    let name = PaperName(date: session.details.date, title: session.details.title).base
    base = number.map { "\(name)-\($0)" } ?? name
  }

  /// Whether a file's name is that of one of `documents`, whatever its revision and format, and begins as this one.
  package func isPaper(_ file: String, of documents: [String]) -> Bool {
    guard file.hasPrefix("\(base)-") else { return false }
    let rest = file.dropFirst(base.count + 1)
    return documents.contains { document in
      guard rest.hasPrefix(document) else { return false }
      return rest.dropFirst(document.count).wholeMatch(of: /(-kosong)?(-ralat[0-9]+)?(-rev[0-9]+)?\.[a-z]+/) != nil
    }
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
