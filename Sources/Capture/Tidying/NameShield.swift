import Meeting

/// The words of an entry's text that are part of a name: of somebody or something on the meeting's lists, or marked as a name
/// in the line as it was typed.
struct NameShield {
  private let names: NameIndex
  /// The folded words of each word of the text.
  private let folded: [[String]]
  private let isCapitalised: [Bool]
  /// Names on no list, in folded words.
  private let typedNames: [[String]]

  init(_ text: TidyWords, of entry: Entry, in context: CaptureContext) {
    names = context.names
    folded = text.words.map { NameKey.fold(String(text.characters[$0])) }
    isCapitalised = text.words.map { place in place.first.map { text.characters[$0].isUppercase } ?? false }
    typedNames = Self.names(in: entry, context).map { NameKey.fold($0) }
  }

  /// Whether the word `index` of the text belongs to a name. A name of a single word counts only where a capital tells it from
  /// the word ("Pd" and "pd"), unless it was marked as a name.
  func covers(_ index: Int) -> Bool {
    for word in folded[index] {
      if typedNames.contains(where: { stands($0, around: index, sharing: word) }) { return true }
      for hit in names.named(withWords: [word]) {
        let isNamed = names.all[hit.named].keys.contains { key in
          (key.words.count > 1 || isCapitalised[index]) && stands(names.words(of: key), around: index, sharing: word)
        }
        if isNamed { return true }
      }
    }
    return false
  }

  /// The whole name stands in the text so that the word `index` is where the name has `word`.
  private func stands(_ name: [String], around index: Int, sharing word: String) -> Bool {
    name.indices.contains { place in
      guard name[place] == word else { return false }
      let before = folded[..<index].flatMap { $0 }.suffix(place)
      let behind = folded[index...].flatMap { $0 }.prefix(name.count - place)
      return Array(before) == Array(name[..<place]) && Array(behind) == Array(name[place...])
    }
  }

  private static func names(in entry: Entry, _ context: CaptureContext) -> [String] {
    var names = entry.body.matter.parties.compactMap { party in
      if case .named(let name) = party { name } else { nil }
    }
    for line in entry.typed.split(separator: "\n") {
      let line = Array(TypedLine(String(line)).text)
      let rest = ChatOpening.read(line[...])?.rest ?? Opening.read(line[...]).rest
      let scan = Scan(Token.all(in: rest), kind: LineKind(of: entry), opensLine: false, context: context)
      for case .name(let mark)? in scan.signed.map({ $0?.mark }) { names.append(mark.typed) }
    }
    return names
  }
}
