import Capture
import Meeting

/// Reads one random line in a meeting and holds it to what every line is promised: it is read or kept as text.
package struct LineFuzz {
  /// Meetings as they stand after lines that people typed, by the kind of the newest entry.
  private let contexts: [CaptureContext]

  /// - Parameter setup: what the meeting begins with.
  package init(_ setup: Setup = MeetingFixture.setup) {
    let lines = [
      "@Emma catatan pertama", "! kirim data @KPM >besok", "! pemantauan >setiap bulan", "$ jamban desa:Kiram Rp5jt",
      "~ tampung dulu", "= satu suara mufakat", "#koreksi baduta semula:16 menjadi:7", "\"Kami siap\" @peserta",
      "$ sumur bor", "/sepakat U-1",
      "/skor U-2 urgensi 3", "/prioritas U-2 1",
    ]
    var setup = setup
    setup.namedDates = MeetingFixture.namedDates
    var contexts = [Self.context(setup, [])]
    for count in 1...lines.count { contexts.append(Self.context(setup, Array(lines.prefix(count)))) }
    contexts.append(
      Self.context(setup, ["/pimpinan @Emma", "/acara 1", "/indikator prevalensi 18,8 persen", "/hadir @Emma"]))
    self.contexts = contexts
  }

  private static func context(_ setup: Setup, _ lines: [String]) -> CaptureContext {
    var session = Session()
    var generator = SeededGenerator()
    do {
      try session.apply(.begin(setup))
      for line in lines {
        let reading = CaptureContext(session: session, today: MeetingFixture.day).read(line)
        for change in reading.changes(at: nil, using: &generator) { try session.apply(change) }
      }
    } catch {
      preconditionFailure("the fixture is refused: \(error)")
    }
    return CaptureContext(session: session, today: MeetingFixture.day)
  }

  /// - Throws: the first rule that the line breaks.
  package func run(_ generator: inout SeededGenerator) throws(Violation) {
    let (line, markers) = RandomLine.marked(&generator)
    let context = contexts[Int.random(in: 0..<contexts.count, using: &generator)]
    try check(line, markers, in: context, &generator)
    if Int.random(in: 0..<4, using: &generator) == 0 {
      _ = context.completions(for: line, cursor: Int.random(in: 0...line.count, using: &generator))
    }
  }

  /// Reads one line in every state of the meeting, and completes it at its end.
  ///
  /// - Throws: the first rule that the line breaks.
  package func check(_ line: String) throws(Violation) {
    for context in contexts {
      // Not the one that named what was recorded before.
      var generator = SeededGenerator(seed: .max)
      try check(line, RandomLine.markers.filter { line.contains($0) }, in: context, &generator)
      _ = context.completions(for: line, cursor: line.count)
    }
  }

  private func check(
    _ line: String, _ markers: [String], in context: CaptureContext, _ generator: inout SeededGenerator
  ) throws(Violation) {
    let reading = context.read(line)
    switch reading.outcome {
    case .nothing: if reading.typed.contains(where: { !$0.isWhitespace }) { throw broken(line, "nothing was read") }
    case .entry(let body, let item):
      try keeps(markers, in: body, line)
      try inventsNothing(body, reading.typed, line)
      try keepsPlainText(body, reading, line)
      try comesBack(body, item, context, line)
    case .amend(let revision):
      try keeps(markers, in: revision.body, line)
      let before = context.session.entry(revision.entry)?.body.text ?? ""
      if case .addsTo? = reading.chips.first, !revision.body.text.hasPrefix(before),
        !revision.body.text.hasPrefix("\"\(before)\"")
      {
        throw broken(line, "the text before is gone: \(revision.body.text)")
      }
    case .substitute, .command, .refused: break
    }
    try canBeDone(reading, context, line, &generator)
  }

  private func broken(_ line: String, _ account: String) -> Violation {
    Violation(input: line, account: account, found: .line(line))
  }

  private func keeps(_ markers: [String], in body: Entry.Body, _ line: String) throws(Violation) {
    let words = Array(body.typedWords.utf8)
    for marker in markers where !words.holds(Array(marker.utf8)) {
      throw broken(line, "lost \(marker): \(body)")
    }
  }

  /// The text is made of what was typed, in its order.
  private func inventsNothing(_ body: Entry.Body, _ typed: String, _ line: String) throws(Violation) {
    var rest = typed.unicodeScalars[...]
    for scalar in body.text.unicodeScalars where !scalar.properties.isWhitespace {
      guard let found = rest.firstIndex(of: scalar) else { throw broken(line, "invented \(scalar): \(body.text)") }
      rest = rest[rest.index(after: found)...]
    }
  }

  /// A note without a single sign is what was typed, word for word.
  private func keepsPlainText(_ body: Entry.Body, _ reading: Reading, _ line: String) throws(Violation) {
    guard reading.chips.first == .opens(.note), !reading.typed.contains(where: { "@#\"“\\:/".contains($0) }) else {
      return
    }
    let words = reading.typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if body.text != words { throw broken(line, "a plain note became \(body.text)") }
  }

  /// The line of the entry, read again, gives the entry. One thing no sign can shield: words that the marks between them kept apart
  /// ("sebelum #gizi Juni", "#Rp1"), and that name a deadline, a vote or an amount, or spoil one, once they stand side by side; the chip shows it.
  private func comesBack(
    _ body: Entry.Body, _ item: AgendaItem.ID?, _ context: CaptureContext, _ line: String
  ) throws(Violation) {
    var session = context.session
    do {
      try session.apply(.record(NewEntry(id: "fuzz", body: body, agendaItem: item, time: nil, typed: line)))
    } catch { throw broken(line, "not recorded: \(error)") }
    let after = CaptureContext(session: session, today: MeetingFixture.day, reusing: context)
    guard let entry = session.entry("fuzz") else { throw broken(line, "recorded and gone") }
    let written = after.line(for: entry)
    let outcome = after.read(written, replacing: "fuzz").outcome
    guard case .amend(let revision) = outcome,
      revision.body == body || body.matter.hasNoPhrase != revision.body.matter.hasNoPhrase
    else {
      throw broken(line, "came back otherwise by \(written.debugDescription): \(body) became \(outcome)")
    }
  }

  /// The changes that the line asks for are none that the meeting refuses.
  private func canBeDone(
    _ reading: Reading, _ context: CaptureContext, _ line: String, _ generator: inout SeededGenerator
  ) throws(Violation) {
    var session = context.session
    for change in reading.changes(at: nil, using: &generator, addingGuests: Bool.random(using: &generator)) {
      do { try session.apply(change) } catch {
        if !error.dependsOnTheMoment { throw broken(line, "\(change) was refused: \(error)") }
      }
    }
  }
}

extension ChangeRefused {
  /// What was asked for can be done, only not as the meeting stands.
  package var dependsOnTheMoment: Bool {
    switch self {
    case .alreadyRunning, .alreadyPresent, .notStarted, .notSuspended, .alreadyPostponed, .alreadyInOffice, .notPresent,
      .representsItself, .impossibleCount, .alreadyOfStatus, .alreadyRanked, .noHandRank, .notRanked,
      .alreadyOfProgress:
      true
    default: false
    }
  }
}

extension Entry.Body {
  /// Everything in it that came from typed words, with blanks between.
  package var typedWords: String {
    var words = [text] + labels
    for case .named(let name) in matter.parties { words.append(name) }
    switch matter {
    case .note(let note): words += [note.correction?.before, note.correction?.after].compactMap { $0 }
    case .commitment(let commitment):
      words += [commitment.target].compactMap { $0 }
      if case .routine(let routine)? = commitment.due { words.append(routine) }
    case .proposal(let proposal):
      words +=
        [
          proposal.location, proposal.volume, proposal.beneficiaries, proposal.funds, proposal.office, proposal.problem,
          proposal.authority, proposal.urgency, proposal.unitPrice?.unit,
        ].compactMap { $0 } + proposal.furtherDetails.map(\.text)
    case .decision(let decision): words += decision.dissents.compactMap(\.reason)
    case .setAside: break
    }
    return words.joined(separator: " ")
  }
}

extension Entry.Matter {
  /// Nothing in it came from a phrase of the sentence, and something could.
  fileprivate var hasNoPhrase: Bool {
    switch self {
    case .commitment(let commitment): commitment.due == nil
    case .decision(let decision): decision.method == nil
    case .proposal(let proposal): proposal.cost == nil && proposal.unitPrice == nil
    case .note, .setAside: false
    }
  }
}

extension [UInt8] {
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard count >= other.count else { return false }
    return (0...(count - other.count)).contains { self[$0..<($0 + other.count)].elementsEqual(other) }
  }
}
