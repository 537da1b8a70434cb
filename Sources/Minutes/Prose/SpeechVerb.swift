import Meeting

extension Speech {
  /// What a speaker does in the minutes, before a colon and the words themselves: "menyampaikan", "menanyakan" …
  ///
  /// It is never built into a clause with "bahwa", since the words behind it may be a whole sentence or a quotation.
  var verb: String {
    switch self {
    case .direction: "memberikan arahan"
    case .suggestion: "mengusulkan"
    case .input: "memberikan masukan"
    case .question: "menanyakan"
    case .response: "memberikan tanggapan"
    case .explanation: "memberikan penjelasan"
    case .address: "menyampaikan sambutan"
    case .report: "menyampaikan laporan"
    case .presentation: "menyampaikan paparan"
    case .correction: "menyampaikan koreksi"
    case .interruption: "menyampaikan interupsi"
    }
  }

  /// The verb of a note; one whose kind of speech is not known is just said.
  static func verb(of speech: Speech?) -> String { speech?.verb ?? "menyampaikan" }
}
