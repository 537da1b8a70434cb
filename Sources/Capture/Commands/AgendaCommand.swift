import Meeting

/// `/acara` and a word that arranges the agenda: `tambah Judul; 15`, `ganti 6 jadi Judul`, `geser 7 5`, `hapus 7`, `buka 7`. A word
/// with nothing behind it is none of these: it may be of a title.
enum Arrangement: CaseIterable {
  case add, rename, shift, remove, reopen

  /// The Indonesian word to type.
  var word: String {
    switch self {
    case .add: "tambah"
    case .rename: "ganti"
    case .shift: "geser"
    case .remove: "hapus"
    case .reopen: "buka"
    }
  }

  var englishWord: String {
    switch self {
    case .add: "add"
    case .rename: "rename"
    case .shift: "shift"
    case .remove: "remove"
    case .reopen: "reopen"
    }
  }

  private static let links: Set<String> = ["jadi", "menjadi", "to"]
  private static let units: Set<String> = ["menit", "mnt", "min", "minutes"]

  /// What the first of `tokens` asks for, if it is one of these words and more stands behind it.
  static func read(_ tokens: [Token], in context: CaptureContext) throws(Refusal) -> CommandReading? {
    guard tokens.count > 1, let word = tokens.first?.text.lowercased(),
      let arrangement = allCases.first(where: { $0.word == word || $0.englishWord == word })
    else { return nil }
    return try arrangement.read(tokens.dropFirst(), in: context)
  }

  private func read(_ tokens: ArraySlice<Token>, in context: CaptureContext) throws(Refusal) -> CommandReading {
    switch self {
    case .add: return try add(tokens, in: context)
    case .rename: return try rename(tokens, in: context)
    case .shift: return try shift(tokens, in: context)
    case .remove:
      return CommandReading(command: .removeItem(try ItemReference.item(tokens, in: context)))
    case .reopen:
      return CommandReading(command: .reopenItem(try ItemReference.item(tokens, in: context)))
    }
  }

  /// A new item stands right behind the one that runs; where none does, at the end.
  private func add(_ tokens: ArraySlice<Token>, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let parts = Arguments.text(tokens).split(separator: ";", omittingEmptySubsequences: false).map(\.trimmingBlanks)
    guard let title = parts.first, !title.isEmpty, parts.count <= 2 else {
      throw .argumentNotUnderstood(.item, Arguments.text(tokens))
    }
    var planned: Int?
    if parts.count == 2, !parts[1].isEmpty {
      var words = parts[1].split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
      if words.count == 2, Self.units.contains(words[1]) { words.removeLast() }
      guard words.count == 1, let minutes = DateWords.digits(words[0]) else { throw .room(.notMinutes(parts[1])) }
      planned = minutes
    }
    let after = context.session.runningItem?.id ?? context.session.agenda.last?.id
    return CommandReading(
      command: .addItem(title: title, minutes: planned, after: after),
      chips: [.room(.adds(title, planned, after: after))]
    )
  }

  /// `6 jadi Judul`; the link may be left out behind a number.
  private func rename(_ tokens: ArraySlice<Token>, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let words = tokens.map { $0.text.lowercased() }
    var cut = words.firstIndex { Self.links.contains($0) }
    if cut == 0 { cut = nil }
    let start = cut ?? (DateWords.digits(words[0]) == nil ? nil : 1)
    guard let start else { throw .argumentNotUnderstood(.item, Arguments.text(tokens)) }
    let id = try ItemReference.item(tokens.prefix(start), in: context)
    let title = Arguments.text(tokens.dropFirst(cut == nil ? start : start + 1))
    guard !title.isEmpty else { throw .argumentNotUnderstood(.item, Arguments.text(tokens)) }
    return CommandReading(command: .renameItem(id, title), chips: [.room(.renames(id, title))])
  }

  /// `7 5`: item 7 becomes the fifth.
  private func shift(_ tokens: ArraySlice<Token>, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard tokens.count > 1, let last = tokens.last else {
      throw .argumentNotUnderstood(.item, Arguments.text(tokens))
    }
    let agenda = context.session.agenda
    let id = try ItemReference.item(tokens.dropLast(), in: context)
    guard let place = DateWords.digits(last.text), (1...agenda.count).contains(place) else {
      throw .room(.notAPlace(last.text, count: agenda.count))
    }
    let others = agenda.map(\.id).filter { $0 != id }
    return CommandReading(
      command: .moveItem(id, after: place == 1 ? nil : others[place - 2]), chips: [.room(.places(id, place))])
  }
}
