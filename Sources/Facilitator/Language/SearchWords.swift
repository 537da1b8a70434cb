import Capture
import Meeting

/// The words of the search.
package protocol SearchWords {
  var searchHint: String { get }
  /// What can be typed, shown while nothing is.
  var searchExamples: [HelpWords.Example] { get }
  func hits(count: Int) -> String
  /// What a sign was understood as; nil for words, which stand there as typed.
  func filter(_ term: SearchQuery.Term) -> String?
  /// Said of the hit that is shown in the record; the number is nil where the entry was taken back since.
  func found(_ number: Entry.Number?, _ place: Int, of count: Int, for typed: String) -> String
  /// What the keys do in the record while hits are gone through.
  var foundHint: String { get }
}

extension Indonesian: SearchWords {
  package var searchHint: String { "↑↓ pilih   Enter ke catatan itu   Esc kembali" }
  package var searchExamples: [HelpWords.Example] {
    [
      ("gizi posyandu", "catatan yang memuat semua kata itu, juga nama, label, dan jenisnya"),
      ("\"ibu hamil\"", "kata yang berdampingan"), ("K-3", "butir dengan nomor itu"),
      ("@KPM", "yang berbicara, bertanggung jawab, atau mengusulkan"), ("#gizi", "label"),
      (">30 Juni", "komitmen yang jatuh tempo sampai hari itu"),
      ("tanpa penanggung jawab", "komitmen yang belum ada penanggung jawabnya"),
      ("tanpa batas waktu", "komitmen yang belum ada batas waktunya"),
    ]
  }
  package func hits(count: Int) -> String { count == 0 ? "Tidak ada yang cocok." : "\(count) butir" }
  package func filter(_ term: SearchQuery.Term) -> String? {
    switch term {
    case .words(_, let kinds):
      kinds.isEmpty
        ? nil : "atau jenis " + LineKind.allCases.filter(kinds.contains).map { name(of: $0) }.joined(separator: ", ")
    case .number(let number): "nomor \(number)"
    case .party(let words): "nama \(words.joined(separator: " "))"
    case .label(let label): "label \(String(decoding: label.bytes, as: UTF8.self))"
    case .due(let date): "batas waktu s.d. \(date.longDate)"
    case .withoutOwner: noOwner
    case .withoutDue: noDue
    }
  }
  package func found(_ number: Entry.Number?, _ place: Int, of count: Int, for typed: String) -> String {
    "\(number.map { "\($0)" } ?? "Sudah diurungkan"): hasil \(place) dari \(count) untuk “\(typed.excerpt)”. Esc kembali."
  }
  package var foundHint: String { "← → hasil lain  Enter perbaiki" }
}

extension English: SearchWords {
  package var searchHint: String { "↑↓ choose   Enter goes to the entry   Esc back" }
  package var searchExamples: [HelpWords.Example] {
    [
      ("gizi posyandu", "entries that hold all these words, in names, labels and kinds too"),
      ("\"ibu hamil\"", "words side by side"), ("K-3", "the entry of that number"),
      ("@KPM", "who speaks, answers or proposes"), ("#gizi", "a label"),
      (">30 Juni", "commitments that are due up to that day"),
      ("without owner", "commitments nobody answers for"), ("without date", "commitments without a date"),
    ]
  }
  package func hits(count: Int) -> String {
    count == 0 ? "Nothing matches." : count == 1 ? "1 entry" : "\(count) entries"
  }
  package func filter(_ term: SearchQuery.Term) -> String? {
    switch term {
    case .words(_, let kinds):
      kinds.isEmpty
        ? nil : "or kind " + LineKind.allCases.filter(kinds.contains).map { name(of: $0) }.joined(separator: ", ")
    case .number(let number): "number \(number)"
    case .party(let words): "name \(words.joined(separator: " "))"
    case .label(let label): "label \(String(decoding: label.bytes, as: UTF8.self))"
    case .due(let date): "due up to \(date.englishLongDate)"
    case .withoutOwner: noOwner
    case .withoutDue: noDue
    }
  }
  package func found(_ number: Entry.Number?, _ place: Int, of count: Int, for typed: String) -> String {
    "\(number.map { "\($0)" } ?? "Undone since"): hit \(place) of \(count) for “\(typed.excerpt)”. Esc goes back."
  }
  package var foundHint: String { "← → other hits  Enter mends" }
}
