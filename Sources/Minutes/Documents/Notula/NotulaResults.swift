import Meeting

/// What came out of the meeting: agreements, promises, proposals, and what was put aside.
extension Notula {
  static func conclusions(_ record: Record) -> [Document.Block] {
    numbered(
      record.decisions.map { text, decision, isReadBack in
        [Sentence.make(of: text), manner(of: decision), isReadBack ? "Telah dibacakan dan disepakati." : nil]
          .compactMap { $0 }.joined(separator: " ")
      })
  }

  static func setAside(_ record: Record) -> [Document.Block] {
    numbered(
      record.setAside.map { text, party in
        guard let party else { return Sentence.make(of: text) }
        let name = record.session.fullName(of: party)
        return Sentence.make(of: "\(Sentence.open(text)) (disampaikan oleh \(name))")
      })
  }

  private static func numbered(_ sentences: [String]) -> [Document.Block] {
    guard !sentences.isEmpty else { return [] }
    return [
      .list(
        sentences.enumerated().map { index, sentence in
          Document.Item(marker: "\(index + 1).", runs: [Document.Run(sentence)])
        })
    ]
  }

  /// How an agreement was reached and how many were there; nil when neither is known.
  private static func manner(of decision: Decision) -> String? {
    let method: String? =
      switch decision.method {
      case .consensus: "Cara pengambilan keputusan: musyawarah mufakat"
      case .vote(let inFavour, let against, let abstained):
        "Cara pengambilan keputusan: pemungutan suara, setuju \(inFavour), tidak setuju \(against), abstain \(abstained)"
      case nil: nil
      }
    let present = decision.present.map { "\(method == nil ? "H" : "h")adir \($0) orang" }
    let parts = [method, present].compactMap { $0 }
    return parts.isEmpty ? nil : "\(parts.joined(separator: "; "))."
  }
}

// MARK: - Tables

extension Notula {
  static func commitments(_ record: Record) -> [Document.Block] {
    let followUp = followUp(record)
    guard !record.commitments.isEmpty else { return followUp.isEmpty ? [] : followUp + [nothing] }
    let rows = record.commitments.enumerated().map { index, row in
      [
        "\(index + 1)", Sentence.make(of: row.text), owners(of: row.commitment, record.session),
        due(row.commitment.due), row.commitment.target.map(Sentence.capitalised) ?? Session.dots,
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

  static func owners(of commitment: Commitment, _ session: Session) -> String {
    let owners = commitment.owners.map { session.openingName(of: $0) }
    var text = owners.isEmpty ? Session.dots : owners.joined(separator: "; ")
    if !commitment.supporters.isEmpty {
      text += " (didukung \(commitment.supporters.map { session.fullName(of: $0) }.joined(separator: "; ")))"
    }
    return text
  }

  static func due(_ due: Commitment.Due?) -> String {
    switch due {
    // A narrow column would tear the date apart.
    case .date(let date): "\(date.weekday.name), \(date.plainDate.replacing(" ", with: "\u{A0}"))"
    case .routine(let words): Sentence.capitalised(words)
    case nil: Session.dots
    }
  }
}
