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
      blocks.append(.list(indicators.map { Document.Item(marker: "–", runs: [Document.Run(sentence(of: $0))]) }))
    }
    for (index, section) in record.discussion.enumerated() {
      blocks.append(.heading(level: 2, number: "\(index + 1).", text: section.item.title))
      blocks += items(section.remarks.map { [$0] }, of: record.session, marker: letters)
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

  /// A figure is never printed without whose it is, of which year, and who says so.
  private static func sentence(of indicator: Indicator) -> String {
    let area = "wilayah: \(indicator.area ?? Session.dots)"
    let year = "tahun: \(indicator.year.map { "\($0)" } ?? Session.dots)"
    let source = source(of: indicator)
    return Sentence.make(of: "\(indicator.name): \(indicator.value) (\(area); \(year); \(source))")
  }

  /// Led by "sumber" unless it says itself what it is.
  private static func source(of indicator: Indicator) -> String {
    guard let source = indicator.source else { return "sumber: \(Session.dots)" }
    let isLed = ["sebagaimana", "sumber", "menurut"].contains { source.lowercased().hasPrefix($0) }
    return isLed ? source : "sumber: \(source)"
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
      return Document.Item(marker: marker, runs: [Document.Run(sentence(of: remarks[0], session))])
    }
    return Document.Item(
      marker: marker, runs: [Document.Run(introduction(of: remarks[0].note, session))],
      items: remarks.enumerated().map { index, remark in
        Document.Item(marker: letters(index + 1), runs: [Document.Run(words(of: remark))])
      })
  }

  /// One remark as a sentence: who, how, and the words behind a colon.
  private static func sentence(of remark: Record.Remark, _ session: Session) -> String {
    if let correction = remark.note.correction { return sentence(of: correction, remark, session) }
    guard remark.note.speaker != nil else { return words(of: remark) }
    return "\(introduction(of: remark.note, session)) \(words(of: remark))"
  }

  private static func introduction(of note: Note, _ session: Session) -> String {
    let speaker = note.speaker.map { session.openingName(of: $0) } ?? Session.dots
    return "\(speaker) \(Speech.verb(of: note.speech)):"
  }

  private static func words(of remark: Record.Remark) -> String {
    let isQuestion = remark.note.speech == .question
    if remark.note.isQuotation { return Sentence.quotation(of: remark.text, isQuestion: isQuestion) }
    return isQuestion ? Sentence.question(of: remark.text) : Sentence.make(of: remark.text)
  }

  /// Both values of a correction print, and who put it right.
  private static func sentence(of correction: Correction, _ remark: Record.Remark, _ session: Session) -> String {
    let text = Sentence.open(remark.text)
    let isNamed = text.lowercased().hasPrefix("data ")
    let speaker = remark.note.speaker.map { " oleh \(session.fullName(of: $0))" } ?? ""
    return Sentence.make(
      of: "\(isNamed ? "" : "Data ")\(text) semula \(correction.before) dikoreksi menjadi \(correction.after)\(speaker)"
    )
  }

  /// "a." … "z.", "aa." …
  private static func letters(_ number: Int) -> String {
    var number = number
    var letters = ""
    while number > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))) + letters
      number = (number - 1) / 26
    }
    return letters + "."
  }
}
