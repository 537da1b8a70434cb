import Meeting

/// What the meeting has made of a proposal, as the fields of a form show and read it.
struct StandingText {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// What Right offers in the field of the status.
  static let statusWords = ["disepakati", "cadangan", "belum disepakati", "kewenangan desa", "ditarik pengusul"]

  /// How a field says what `standing` says; empty where it says nothing.
  func text(of part: EntryPart, in standing: Standing) -> String {
    switch part {
    case .status:
      switch standing.status {
      case .proposed: ""
      case .agreed, .reserve, .villageAuthority, .withdrawn: standing.status.word
      case .notYetAgreed(let reason): "\(standing.status.word): \(reason)"
      }
    case .rank:
      standing.handRank.map { rank in "\(rank.place)" + (rank.reason.map { " \($0)" } ?? "") } ?? ""
    case .scores:
      session.scoring.criteria
        .compactMap { criterion in standing.points[criterion.id].map { "\(criterion.phrase) \($0)" } }
        .joined(separator: "; ")
    case .sipd: standing.sipd.map { record in Self.inSIPD + (record.number.map { " \($0)" } ?? "") } ?? ""
    default: ""
    }
  }

  /// Reads what was filled in for a field; nothing but blanks takes its value back.
  func read(_ text: String, as part: EntryPart, _ base: Standing) throws(Refusal) -> Standing {
    var standing = base
    switch part {
    case .status:
      standing.status = try status(text)
      // A rank belongs to the list in which it was given.
      if standing.status.list != base.status.list { standing.handRank = nil }
    case .rank: standing.handRank = try rank(text, standing.status.list)
    case .scores:
      standing.points = [:]
      for score in try ScoreText(session.scoring).scores(text) { standing.points[score.criterion] = score.points }
    case .sipd: standing.sipd = Self.sipd(text)
    default: break
    }
    return standing
  }

  /// Typed where a proposal is in SIPD, with its number there behind it or without.
  static let inSIPD = "sudah"

  /// "sudah", "sudah 12345" or the number alone; nothing and "belum" say that it is not there.
  static func sipd(_ text: String) -> SIPDRecord? {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    switch words.first?.lowercased() {
    case nil, "belum", "-", "not": return nil
    case inSIPD, "done": return SIPDRecord(number: words.count > 1 ? words[1] : nil)
    default: return SIPDRecord(number: text)
    }
  }

  private func status(_ text: String) throws(Refusal) -> Proposal.Status {
    switch text.punctuationSplit.word.lowercased() {
    case "", "diusulkan", "proposed": return .proposed
    case "disepakati", "sepakat", "agreed": return .agreed
    case "cadangan", "reserve": return .reserve
    case "kewenangan desa", "apb desa", "apbdesa", "apbdes", "village authority": return .villageAuthority
    case "ditarik pengusul", "ditarik", "withdrawn": return .withdrawn
    default: break
    }
    for word in ["belum disepakati", "belum", "not yet agreed", "not yet"]
    where text.lowercased().hasPrefix(word) && text.dropFirst(word.count).first?.isLetter != true {
      let reason = String(text.dropFirst(word.count).drop { $0 == ":" || $0 == "," || $0.isWhitespace })
      guard reason.contains(where: { $0.isLetter || $0.isNumber }) else { throw .reasonMissing([]) }
      return .notYetAgreed(reason: reason)
    }
    throw .valueNotUnderstood(text)
  }

  private func rank(_ text: String, _ list: ProposalRanking.List?) throws(Refusal) -> Standing.HandRank? {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    guard let list, let place = try RankText.place(String(first), in: list, session) else {
      throw .valueNotUnderstood(text)
    }
    return Standing.HandRank(place, reason: words.count > 1 ? String(words[1]) : nil)
  }
}
