import Meeting
import TerminalUI

/// One entry as the record shows it: time and what it is in the first line, its text below.
struct EntryCard {
  let entry: Entry
  let session: Session
  let words: any Language
  /// Whether a note shows its number too: where keys go to the entries, a command about one needs it.
  var numbersNotes = false
  /// The ranking of all proposals; nil makes it anew where it is needed.
  var ranking: ProposalRanking?

  private static let indent = 6

  /// The lines of the card, none wider than `width`; a selected one is marked, so that it is seen without colours too.
  func lines(width: Int, isSelected: Bool = false) -> [Line] {
    let indent = width > 40 ? Self.indent : 2
    let time = entry.time?.dotted ?? ""
    let mark = isSelected ? "▸" : " "
    var head = Line([Span(Text.padded(time, to: indent - 1) + mark, .time)])
    for span in headSpans { head = head + span }
    if entry.isStruck {
      let target = session.joined(entry.number)
      head = head + Span("  " + (target.map { words.joined(to: $0) } ?? words.struck), .warning)
    }
    let carried = words.carried(entry, in: session)
    if !carried.isEmpty { head = head + Span("  " + carried.joined(separator: " · "), .muted) }
    if entry.confirmation != nil { head = head + Span("  ✓\u{A0}" + words.readBackMark, .success) }
    let margin = Span(String(repeating: " ", count: indent))
    var text = entry.body.text
    if case .note(let note) = entry.body.matter {
      if note.isQuotation { text = "“\(text)”" }
      if let correction = note.correction { text += " " + words.correction(correction) }
    }
    let shown = text.utf8.count > 16_000 ? String(text.prefix(4000)) + "…" : text
    let said = Line([Span(shown, entry.isStruck ? .muted : .text)] + labels)
    return head.wrapped(width: width, indent: indent)
      + ([said] + dissents).flatMap { $0.wrapped(width: max(8, width - indent)) }.map { Line([margin]) + $0 }
  }

  private var headSpans: [Span] {
    switch entry.body.matter {
    case .note(let note):
      let isQuestion = note.speech == .question
      let number = numbersNotes ? [Span("\(entry.number)  ", .muted)] : []
      var spans =
        number + (note.speech.map { [Span(words.name(of: $0) + "  ", isQuestion ? .question : .muted)] } ?? [])
      if let speaker = note.speaker {
        spans += nameSpans([speaker])
      } else if note.speech == nil {
        spans.append(Span(words.name(of: .note), .note))
      }
      return spans
    case .commitment(let commitment):
      var spans = kindSpans(.commitment)
      spans += commitment.owners.isEmpty ? [Span("! " + words.noOwner, .warning)] : nameSpans(commitment.owners)
      spans.append(Span(" · ", .muted))
      spans.append(commitment.due.map { Span(words.due($0), .text) } ?? Span("! " + words.noDue, .warning))
      let reported = words.reported(entry)
      if !reported.isEmpty {
        spans.append(Span(" · " + reported.joined(separator: " · "), entry.progress.isOpen ? .text : .success))
      }
      return spans
    case .proposal(let proposal):
      var parts: [String] = []
      if let village = proposal.village.flatMap({ session.village($0) }) {
        parts.append("\(session.wording.village) \(village.name)")
      } else if let proposer = proposal.proposer {
        parts.append(words.name(of: proposer, in: session))
      }
      if let intervention = proposal.intervention { parts.append(words.name(of: intervention)) }
      if let cost = proposal.cost { parts.append(cost.short) }
      parts += words.standing(of: entry, in: session, ranking)
      return kindSpans(.proposal) + [Span(parts.joined(separator: " · "), .text)]
    case .decision(let decision):
      let method = decision.method.map { words.method($0) } ?? ""
      var spans = kindSpans(.decision) + [Span(method, .text)]
      if decision.belowQuorum != nil { spans.append(Span((method.isEmpty ? "" : " · ") + words.belowQuorum, .warning)) }
      return spans
    case .setAside(let party):
      return kindSpans(.setAside) + (party.map { nameSpans([$0]) } ?? [])
    }
  }

  /// Names side by side; one that is on no list is marked.
  private func nameSpans(_ parties: [Party]) -> [Span] {
    parties.enumerated().flatMap { index, party in
      let comma = index > 0 ? [Span(", ", .muted)] : []
      if case .named(let name) = party { return comma + [Span("! " + name, .warning)] }
      return comma + [Span(words.name(of: party, in: session), .speaker)]
    }
  }

  /// Who objects to a decision, a line each.
  private var dissents: [Line] {
    guard case .decision(let decision) = entry.body.matter else { return [] }
    return decision.dissents.map { dissent in
      Line(words.dissent(dissent.party, reason: dissent.reason, in: session), entry.isStruck ? .muted : .warning)
    }
  }

  private var labels: [Span] {
    entry.body.labels.isEmpty ? [] : [Span("  " + entry.body.labels.map { "#\($0)" }.joined(separator: " "), .tag)]
  }

  private func kindSpans(_ kind: Entry.Kind) -> [Span] {
    let role: Role =
      switch kind {
      case .note: .note
      case .commitment: .commitment
      case .proposal: .proposal
      case .decision: .decision
      case .setAside: .setAside
      }
    return [Span("\(entry.number) \(words.name(of: kind).uppercased())", role), Span("  ")]
  }
}
