import Meeting

/// The verbs that stand beside a quotation and are no part of it.
enum SpeakingVerb {
  /// What a verb says: that somebody spoke, and with some of them how.
  struct Meaning: Equatable {
    /// nil means only that something was said.
    let kind: Speech?
  }

  private static let verbs: [String: Speech?] = [
    "menyampaikan": nil, "mengatakan": nil, "menyatakan": nil, "menegaskan": nil, "mengungkapkan": nil, "berkata": nil,
    "menambahkan": nil, "mengingatkan": nil, "berharap": nil, "meminta": nil, "mengajak": nil, "menekankan": nil,
    "menanyakan": .question, "bertanya": .question, "menanggapi": .response, "menjawab": .response,
    "menjelaskan": .explanation, "menyarankan": .suggestion, "melaporkan": .report, "memaparkan": .presentation,
    "mengarahkan": .direction,
  ]

  /// The meaning of a word in lower case; nil if it is no such verb.
  static func speech(_ word: String) -> Meaning? {
    verbs[word].map { Meaning(kind: $0) }
  }
}
