import Meeting

/// What came out of the meeting: agreements, promises, proposals, and what was put aside.
extension Notula {
  static func conclusions(_ record: Record) -> [Document.Block] {
    record.decisions.isEmpty ? [] : [.numbered(decisions(record))]
  }

  /// Each agreement with how it was reached, how many were there, who objected and why, and whether it was read back.
  static func decisions(_ record: Record) -> [String] {
    record.decisions.map { text, decision, isReadBack in
      ([Sentence.make(of: text), manner(of: decision)] + decision.dissents.map { dissent($0, in: record.session) }
        + [isReadBack ? "Telah dibacakan dan disepakati." : nil])
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  /// "Pambakal Desa Kiram menyatakan keberatan: lahan belum siap."
  private static func dissent(_ dissent: Dissent, in session: Session) -> String {
    let opening = "\(session.openingName(of: dissent.party)) menyatakan keberatan"
    guard let reason = dissent.reason else { return "\(opening)." }
    return Sentence.closed(reason.lowercased().hasPrefix("karena ") ? "\(opening) \(reason)" : "\(opening): \(reason)")
  }

  static func setAside(_ record: Record) -> [Document.Block] {
    let sentences = record.setAside.map { text, party in
      guard let party else { return Sentence.make(of: text) }
      return Sentence.make(of: "\(Sentence.open(text)) (disampaikan oleh \(record.session.fullName(of: party)))")
    }
    return sentences.isEmpty ? [] : [.numbered(sentences)]
  }

  /// How an agreement was reached and how many were there; nil when neither is known.
  private static func manner(of decision: Decision) -> String? {
    let method = decision.method.map { "Cara pengambilan keputusan: \($0.told)" }
    let present = decision.present.map { "\(method == nil ? "H" : "h")adir \($0) orang" }
    let quorum = decision.quorum.map { needed in
      "kuorum \(needed) orang \((decision.present ?? 0) < needed ? "tidak terpenuhi" : "terpenuhi")"
    }
    let parts = [method, present, quorum].compactMap { $0 }
    return parts.isEmpty ? nil : "\(parts.joined(separator: "; "))."
  }
}

// MARK: - Tables

extension Notula {
  static func commitments(_ record: Record) -> [Document.Block] {
    let followUp = followUp(record)
    guard !record.promised.isEmpty else { return followUp.isEmpty ? [] : followUp + [Document.nothing] }
    let rows: [Document.Row] = record.promised.enumerated().map { index, row in
      [
        "\(index + 1)", Sentence.make(of: row.text), record.session.owners(of: row.commitment),
        row.commitment.deadline, row.commitment.target.map(Sentence.capitalised) ?? Session.dots,
      ]
    }
    return followUp + [
      .table(
        Document.Table(
          columns: [
            Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
            Document.Column("Penanggung Jawab", share: 2), Document.Column("Batas Waktu", share: 1.6),
            Document.Column("Target", share: 1.6),
          ], rows: rows))
    ]
  }
}

extension Decision.Method {
  /// "musyawarah mufakat", "pemungutan suara, setuju 24, tidak setuju 6": what nobody counted is not said to have been none.
  var told: String {
    switch self {
    case .consensus: "musyawarah mufakat"
    case .vote(let inFavour, let against, let abstained):
      (["pemungutan suara", "setuju \(inFavour)"] + (against > 0 ? ["tidak setuju \(against)"] : [])
        + (abstained > 0 ? ["abstain \(abstained)"] : [])).joined(separator: ", ")
    }
  }
}
