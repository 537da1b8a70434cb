/// What someone does by speaking; it chooses the verb in the minutes.
package enum Speech: String, Sendable, Codable, CaseIterable {
  /// arahan
  case direction
  /// saran
  case suggestion
  /// masukan
  case input
  /// pertanyaan
  case question
  /// tanggapan
  case response
  /// penjelasan
  case explanation
  /// sambutan
  case address
  /// laporan
  case report
  /// paparan
  case presentation
  /// koreksi: a figure or name put right; both values print
  case correction
  /// interupsi: kept in the record, not printed
  case interruption

  /// The word people type behind `#` and read in the record.
  package var word: String {
    switch self {
    case .direction: "arahan"
    case .suggestion: "saran"
    case .input: "masukan"
    case .question: "pertanyaan"
    case .response: "tanggapan"
    case .explanation: "penjelasan"
    case .address: "sambutan"
    case .report: "laporan"
    case .presentation: "paparan"
    case .correction: "koreksi"
    case .interruption: "interupsi"
    }
  }

  /// Finds the kind by its word, in any case; nil for any other word.
  package init?(word: String) {
    let lowered = word.lowercased()
    guard let match = Self.allCases.first(where: { $0.word == lowered }) else { return nil }
    self = match
  }
}
