import Meeting

/// `/tamu Nama; jabatan; unsur`: the office and the group may be left out.
struct GuestCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard let newcomer = try Newcomer(arguments, isGuest: true, in: context) else { throw .argumentMissing(.guest) }
    return CommandReading(command: .add(newcomer), chips: try newcomer.namesakes(arguments, in: context))
  }
}

extension Newcomer {
  /// The same, come for `principal`: they sit in that one's group, for that one's village.
  func representing(_ principal: Attendee) -> Newcomer {
    Newcomer(
      name: name, position: position, group: principal.group ?? group, village: principal.village ?? village,
      isGuest: isGuest, represents: principal.id)
  }

  /// Reads `Nama; jabatan; unsur`. The group and the village are taken from the office where it names them ("Bidan Desa
  /// Lihung") and no group is typed.
  ///
  /// - Returns: nil if there is no name, or, for one who is no guest, no semicolon.
  /// - Throws: `unknownGroup`; `argumentNotUnderstood` for a fourth part.
  init?(_ arguments: Arguments, isGuest: Bool, in context: CaptureContext) throws(Refusal) {
    let parts = arguments.text.split(separator: ";", omittingEmptySubsequences: false)
      .map { String($0.drop { $0.isWhitespace || $0 == "@" }.trimmingBlanks) }
    guard let name = parts.first, !name.isEmpty, isGuest || parts.count > 1 else { return nil }
    if parts.count > 3 { throw .argumentNotUnderstood(arguments.name, arguments.text) }
    try self.init(
      name: name, position: parts.count > 1 ? parts[1] : "", group: parts.count > 2 ? parts[2] : "", isGuest: isGuest,
      in: context)
  }

  /// One who is here by what was typed of them.
  ///
  /// - Parameters:
  ///   - name: with titles; not empty.
  ///   - position: may be empty; it gives the village, and the group where none is typed, if it names them.
  ///   - group: as it is typed; may be empty.
  /// - Throws: `unknownGroup`.
  package init(
    name: String, position: String, group typed: String, isGuest: Bool, in context: CaptureContext
  ) throws(Refusal) {
    self.name = name
    self.position = position
    self.isGuest = isGuest
    let words = NameKey.fold(position)
    village = Self.only(words, in: context) { if case .village(let id) = $0 { id } else { nil } }
    if typed.isEmpty {
      group = Self.only(words, in: context) { if case .group(let id) = $0 { id } else { nil } }
    } else {
      let groups = context.names.groups(NameKey.fold(typed))
      guard groups.count == 1 else { throw .unknownGroup(typed) }
      group = groups[0]
    }
  }

  /// The same as one of the roster, who is here since `time`.
  ///
  /// - Parameters:
  ///   - time: nil when nobody notes it.
  ///   - alias: another name that was typed; nil for none.
  ///   - generator: where the identifier comes from.
  package func attendee(
    at time: TimeOfDay?, alsoCalled alias: String? = nil, using generator: inout some RandomNumberGenerator
  ) -> Attendee {
    Attendee(
      id: Identifier(using: &generator), name: name, position: position, group: group, village: village,
      isGuest: isGuest, aliases: alias.map { [$0] } ?? [], presence: .present(at: time),
      represents: represents)
  }

  /// The one thing that the longest run of these words names; nil if none or several are named.
  private static func only<ID: Hashable>(
    _ words: [String], in context: CaptureContext, _ identify: (Party) -> ID?
  ) -> ID? {
    for length in stride(from: min(words.count, NameIndex.longestName), to: 0, by: -1) {
      var found: Set<ID> = []
      for start in 0...(words.count - length) {
        let hits = context.names.named(exactly: Array(words[start..<start + length]))
        found.formUnion(hits.compactMap { identify(context.names.all[$0.named].party) })
      }
      if !found.isEmpty { return found.count == 1 ? found.first : nil }
    }
    return nil
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return String(self[..<end].drop { $0.isWhitespace })
  }
}
