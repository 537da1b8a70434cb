import Meeting

/// What was said: the opening words by speaker, the discussion by item.
extension Notula {
  /// Words that one speaker said one after the other in the same way stand together.
  static func opening(_ record: Record) -> [Document.Block] {
    items(grouped(record.opening), of: record.session, marker: { "\($0)." })
  }

  static func discussion(_ record: Record) -> [Document.Block] {
    var blocks: [Document.Block] = []
    let indicators = record.session.indicators
    if !indicators.isEmpty {
      blocks.append(.paragraph([Document.Run("Indikator yang menjadi acuan:")]))
      blocks.append(.list(indicators.map { Document.Item(marker: "–", runs: [Document.Run($0.sentence)]) }))
    }
    for (index, section) in record.discussion.enumerated() {
      blocks.append(.heading(level: 2, number: "\(index + 1).", text: section.item.title))
      blocks += items(section.remarks.map { [$0] }, of: record.session, marker: Enumeration.letter)
    }
    return blocks
  }

  /// The closing words, then when the meeting ended.
  static func closing(_ record: Record) -> [Document.Block] {
    let end = record.session.details.end?.dotted ?? Session.dots
    let zone = record.session.details.zone.rawValue
    return items(grouped(record.closing), of: record.session, marker: { "\($0)." })
      + [.paragraph([Document.Run("Rapat ditutup pukul \(end) \(zone).")])]
  }
}

// MARK: - Remarks

extension Notula {
  /// Neighbours of the same speaker and kind of speech together. A correction is a sentence of its own, and so is what nobody
  /// is named for.
  private static func grouped(_ remarks: [Record.Remark]) -> [[Record.Remark]] {
    var groups: [[Record.Remark]] = []
    for remark in remarks {
      if let last = groups.last?.first, last.note.speaker != nil, last.note.correction == nil,
        remark.note.correction == nil, last.note.speaker == remark.note.speaker, last.note.speech == remark.note.speech
      {
        groups[groups.count - 1].append(remark)
      } else {
        groups.append([remark])
      }
    }
    return groups
  }

  private static func items(
    _ groups: [[Record.Remark]], of session: Session, marker: (Int) -> String
  ) -> [Document.Block] {
    guard !groups.isEmpty else { return [] }
    return [
      .list(
        groups.enumerated().map { index, remarks in
          item(remarks, of: session, marker: marker(index + 1))
        })
    ]
  }

  private static func item(_ remarks: [Record.Remark], of session: Session, marker: String) -> Document.Item {
    if remarks.count == 1 {
      return Document.Item(marker: marker, runs: [Document.Run(session.sentence(of: remarks[0]))])
    }
    return Document.Item(
      marker: marker, runs: [Document.Run(session.introduction(of: remarks[0].note))],
      items: remarks.enumerated().map { index, remark in
        Document.Item(marker: Enumeration.letter(index + 1), runs: [Document.Run(remark.words)])
      })
  }
}
