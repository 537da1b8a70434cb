import Meeting

/// The verbs that stand beside a quotation and are no part of it: before it in their full form ("menegaskan"), behind it also as a
/// bare stem or with "-nya" ("tegas", "tegasnya").
enum SpeakingVerb {
  /// What a verb says: that somebody spoke, and with some of them how.
  struct Meaning: Equatable {
    /// nil means only that something was said.
    let kind: Speech?
  }

  private static let verbs: [String: Speech?] = [
    "menyampaikan": nil, "mengatakan": nil, "menyatakan": nil, "menegaskan": nil, "mengungkapkan": nil, "berkata": nil,
    "menambahkan": nil, "mengingatkan": nil, "berharap": nil, "meminta": nil, "mengajak": nil, "menekankan": nil,
    "menuturkan": nil, "berpesan": nil, "bilang": nil, "berujar": nil, "menyebut": nil, "menyebutkan": nil,
    "mengimbau": nil, "menghimbau": nil, "mengimbuhkan": nil, "melanjutkan": nil, "menyimpulkan": nil, "memohon": nil,
    "mengharapkan": nil, "menutup": nil, "disampaikan": nil,
    "menanyakan": .question, "bertanya": .question, "menanggapi": .response, "menjawab": .response,
    "menjelaskan": .explanation, "menerangkan": .explanation, "menyarankan": .suggestion, "melaporkan": .report,
    "memaparkan": .presentation, "mengarahkan": .direction,
  ]

  private static let stems: [String: Speech?] = [
    "ujar": nil, "kata": nil, "tegas": nil, "tutur": nil, "ungkap": nil, "imbuh": nil, "tambah": nil, "ucap": nil,
    "pesan": nil, "harap": nil, "pinta": nil, "ajak": nil, "lanjut": nil, "pungkas": nil, "sebut": nil, "imbau": nil,
    "jelas": .explanation, "terang": .explanation, "tanya": .question, "jawab": .response, "tanggap": .response,
    "saran": .suggestion, "lapor": .report, "papar": .presentation,
  ]

  /// "demikian disampaikan", "begitu kata": they only lead to the verb.
  private static let leads: Set<String> = ["demikian", "begitu", "lalu", "kemudian"]

  /// The meaning of a word in lower case; nil if it is no such verb.
  static func speech(_ word: String) -> Meaning? {
    verbs[word].map { Meaning(kind: $0) }
  }

  /// The meaning of the words beside a quotation, in lower case; nil if they are more than one such verb and what leads to it.
  ///
  /// - Parameter isBehind: they stand behind the quotation, where a stem is a verb too.
  static func speech(of words: [String], isBehind: Bool) -> Meaning? {
    let words = words.first.map(leads.contains) == true ? words.dropFirst() : words[...]
    guard words.count == 1, let word = words.first else { return nil }
    if let meaning = speech(word) { return meaning }
    guard isBehind else { return nil }
    return (stems[word] ?? (word.hasSuffix("nya") ? stems[String(word.dropLast(3))] : nil)).map { Meaning(kind: $0) }
  }
}
