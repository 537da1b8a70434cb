import Meeting

/// How the papers write a proposal.
extension Session {
  /// Where it would be, such as "Desa Kiram, RT 03"; dots where nobody said.
  func place(of proposal: Proposal) -> String {
    let village = proposal.village.map { "\(wording.village) \(self.village($0)?.name ?? Self.dots)" }
    let parts = [village, proposal.location].compactMap { $0 }
    return parts.isEmpty ? Self.dots : parts.joined(separator: ", ")
  }

  /// What is proposed as sentences: the activity, its kind of intervention, and all who proposed it together.
  func activity(_ row: Record.Proposed) -> String {
    [
      Sentence.make(of: row.text), row.proposal.intervention.map { "Intervensi \($0.word)." },
      proposers(of: row.proposal),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// Who proposed together what was joined to one; nil for the proposal of one.
  private func proposers(of proposal: Proposal) -> String? {
    guard proposal.proposers.count > 1 else { return nil }
    return "Diusulkan oleh \(proposal.proposers.map { fullName(of: $0) }.joined(separator: "; "))."
  }
}

extension ProposalLists {
  /// How many there are, what became of them and what they cost, as a sentence: "Tiga usulan dicatat: dua disepakati dan satu …."
  var summary: String {
    let parts = [
      (agreed.count, "disepakati"), (reserves.count, "menjadi cadangan"), (notAgreed.count, "belum disepakati"),
      (undecided.count, "belum diputuskan"),
    ].filter { $0.0 > 0 }.map { Enumeration.counted($0.0, $0.1) }
    let costs = ProposalCosts(of: all)
    var text = Sentence.capitalised(Enumeration.counted(all.count, "usulan dicatat dalam rapat"))
    if hasDecided { text += ": \(Enumeration.joined(parts))" }
    if let sum = costs.sum {
      text += ", dengan jumlah pagu \(sum.formatted)"
      if costs.unknown > 0 { text += " (belum termasuk \(Enumeration.counted(costs.unknown, "usulan")) tanpa pagu)" }
    }
    return Sentence.closed(text)
  }

  /// The rank and what it comes from: the meeting's word, or the score, also where it is shared; nil without a rank.
  func rank(of row: Record.Proposed) -> String? {
    guard let place = ranking.place(of: row.id) else { return nil }
    let score = session.scoring.total(of: row.standing.points).map { total in
      "skor \(total.text)" + (total.scored < total.criteria ? " dari \(total.scored) kriteria" : "")
    }
    var grounds: [String] = []
    if place.isByHand {
      grounds.append("ditetapkan rapat" + (row.standing.handRank?.reason.map { ": \(Sentence.open($0))" } ?? ""))
    }
    if let score { grounds.append(score) }
    if !place.tied.isEmpty { grounds.append("sama dengan \(place.tied.count) usulan lain") }
    let word = place.list == .priorities ? "Prioritas" : "Urutan cadangan"
    return "\(word) \(place.rank) (\(grounds.joined(separator: "; ")))."
  }
}
