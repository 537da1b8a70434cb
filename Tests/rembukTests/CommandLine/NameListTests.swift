import MinutesRendering
import Testing

@testable import rembuk

@Suite struct NameListTests {
  static let lists: [(String, [PaperFormat]?)] = [
    ("pdf", [.pdf]), ("md,pdf", [.md, .pdf]), ("PDF,pdf", [.pdf]), ("semua", PaperFormat.allCases),
    ("ALL", PaperFormat.allCases), ("", nil), ("pdf,", nil), (",", nil), ("odt", nil), ("pdf semua", nil),
  ]

  @Test(arguments: lists) func `names stand between commas, in any case`(text: String, formats: [PaperFormat]?) {
    #expect(NameList<PaperFormat>(argument: text)?.elements == formats)
  }
}
