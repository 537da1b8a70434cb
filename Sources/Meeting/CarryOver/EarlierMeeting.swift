/// A meeting that another one goes on from.
package struct EarlierMeeting: Sendable {
  package let session: Session
  /// Twelve hexadecimal digits of its file as it is now.
  package let code: String
  /// When its file was made; nil where that is not known.
  package let begun: Instant?

  package init(session: Session, code: String, begun: Instant? = nil) {
    self.session = session
    self.code = code
    self.begun = begun
  }

  /// Whether it came before `other`: by the date of the meeting, then by when its file was made.
  func isBefore(_ other: EarlierMeeting) -> Bool {
    if session.details.date != other.session.details.date {
      guard let date = session.details.date else { return true }
      return other.session.details.date.map { date < $0 } ?? false
    }
    guard let begun, let otherBegun = other.begun else { return false }
    return begun < otherBegun
  }

  /// By date; the same file, given twice, once.
  static func inOrder(_ meetings: [EarlierMeeting]) -> [EarlierMeeting] {
    var codes: Set<String> = []
    return meetings.filter { codes.insert($0.code).inserted }.enumerated()
      .sorted { one, other in
        if one.element.isBefore(other.element) { return true }
        return !other.element.isBefore(one.element) && one.offset < other.offset
      }.map(\.element)
  }

  /// What became of `entry` here, as the last of the meetings that it went through.
  func origin(of entry: Entry, _ ranking: ProposalRanking) -> Origin {
    let isProposal = entry.kind == .proposal
    let station = Origin.Station(
      title: session.details.title, date: session.details.date, code: code, number: entry.number,
      reports: entry.kind == .commitment ? entry.reports : [], status: isProposal ? entry.standing.status : nil,
      rank: isProposal && session.hasRanks ? ranking.place(of: entry.id)?.rank : nil)
    guard let origin = entry.origin else { return Origin(station) }
    return Origin(origin.first, later: origin.later + [station])
  }
}

extension Entry {
  /// Whether it is left over when its meeting is: a promise still to be kept, what was put aside, a proposal that is still to be
  /// decided on.
  ///
  /// - Parameter inSameSeries: the next meeting is one of the same kind. To one of another kind, such as the Musrenbang behind its
  ///   preparation, what was agreed on goes as well: there it is a proposal again.
  package func isLeftOver(inSameSeries: Bool) -> Bool {
    guard !isStruck else { return false }
    switch body.matter {
    case .commitment: return progress.isOpen
    case .setAside: return true
    case .proposal:
      switch standing.status {
      case .proposed, .reserve, .notYetAgreed: return true
      case .agreed: return !inSameSeries
      // It is the village's own business now, or nobody's.
      case .villageAuthority, .withdrawn: return false
      }
    case .note, .decision: return false
    }
  }
}
