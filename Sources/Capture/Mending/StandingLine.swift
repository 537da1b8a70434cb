import Meeting

extension CaptureContext {
  /// The line that asks for a change of what the meeting makes of one proposal; nil for every other change, and where no line is read
  /// as just this, whatever its reason says.
  package func line(for change: Change) -> String? {
    guard let (line, command) = StandingLine(session).line(for: change), read(line).outcome == .command(command) else {
      return nil
    }
    return line
  }
}

/// What the meeting makes of a proposal, as a line that is typed.
private struct StandingLine {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func line(for change: Change) -> (line: String, command: Command)? {
    switch change {
    case .setStatus(let ids, let status):
      guard ids.count == 1, let number = ids.first.flatMap(number) else { return nil }
      return (line(status, number), .setStatus(ids, status))
    case .rank(let id, let place, let reason):
      guard let number = number(id) else { return nil }
      let words = [place.map { "\($0)" } ?? "-", reason].compactMap { $0 }
      return (line(.rank, number, words), .rank(id, place, reason: reason))
    case .score(let id, let scores):
      guard let number = number(id) else { return nil }
      let words = scores.map { score in
        let name = session.scoring.criterion(score.criterion)?.phrase ?? ""
        return "\(name) \(score.points.map { "\($0)" } ?? "-")"
      }
      return (line(.score, number, words), .score(id, scores))
    case .noteSIPD(let ids, let record):
      guard ids.count == 1, let number = ids.first.flatMap(number) else { return nil }
      return (
        line(.sipd, number, [record.map { $0.number ?? "" } ?? "-"].filter { !$0.isEmpty }), .noteSIPD(ids, record)
      )
    default: return nil
    }
  }

  private func line(_ status: Proposal.Status, _ number: String) -> String {
    switch status {
    case .proposed: line(.agree, number, ["-"])
    case .agreed: line(.agree, number, [])
    case .reserve: line(.reserve, number, [])
    case .notYetAgreed(let reason): line(.notYet, number, [reason])
    case .villageAuthority: line(.villageAuthority, number, [])
    case .withdrawn: line(.retract, number, [])
    }
  }

  private func line(_ name: CommandName, _ number: String, _ words: [String]) -> String {
    (["/\(name.words[0])", number] + words).joined(separator: " ")
  }

  private func number(_ id: Entry.ID) -> String? { session.entry(id)?.number.description }
}
