import Meeting

/// A draft for the office's news page (rilis berita): who, what, when, where and why, what was said word for word, and what came of it.
///
/// Every sentence is the record's; what a news item needs and the record does not have is a gap, `[…]`, for whoever edits it.
package enum RilisBerita {
  /// The file-name part of the paper.
  package static let name = "rilis"

  /// What stands where the record has nothing.
  static let gap = "[…]"

  /// Makes the draft of `session` as it stands. It stays a draft when the meeting is legalised: the office edits it first.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let record = Record(of: session)
    let blocks: [Document.Block] =
      [.lines(["DRAF RILIS BERITA"], at: .left), .title([gapped(headline(of: session))])]
      + lead(of: session).map(paragraph) + quoted(record) + results(record)
      + [.lines(["Penulis", "Foto", "Disetujui oleh"].map { "\($0): \(gap)" }, at: .left)]
    return Document(
      name, called: "Rilis Berita", of: session, parts: [Document.Part(blocks: blocks)],
      verificationCode: verificationCode)
  }

  private static func gapped(_ text: String) -> String { text.replacing(Session.dots, with: gap) }

  private static func paragraph(_ text: String) -> Document.Block { .plain(gapped(text)) }

  private static func list(_ sentences: [String]) -> Document.Block { .numbered(sentences.map(gapped)) }
}

// MARK: - What happened

extension RilisBerita {
  private static func headline(of session: Session) -> String {
    "\(session.details.organiser ?? gap) Gelar \(session.details.title ?? gap)"
  }

  /// Where, who, what and when; why; and who came.
  private static func lead(of session: Session) -> [String] {
    let details = session.details
    let hour = details.start.map { " mulai pukul \($0.dotted) \(details.zone.rawValue)" } ?? ""
    let theme = details.theme.map { "“\(Sentence.open($0))”" } ?? gap
    return [
      """
      \(session.wording.signingPlace?.uppercased() ?? gap) – \(details.organiser ?? gap) menyelenggarakan \
      \(details.title ?? gap) di \(details.place ?? gap) pada \(details.date?.longDate ?? gap)\(hour). Rapat dipimpin oleh \
      \(session.fullNameOrDots(of: details.chair)).
      """,
      "Rapat itu mengangkat tema \(theme). Rapat dihadiri \(attendance(of: session)).",
    ]
  }

  /// How many came and from where; where somebody is uncounted, only from where.
  private static func attendance(of session: Session) -> String {
    let attendance = Attendance(of: session)
    let groups = attendance.tallies.filter { $0.present > 0 || !$0.isCounted }.map { tally in
      session.groupName(of: tally) + (tally.isCounted ? " (\(tally.present.grouped) orang)" : "")
    }
    guard !groups.isEmpty else { return gap }
    let names = Enumeration.joined(groups)
    return attendance.isKnown ? "\(attendance.present.grouped) orang, yaitu \(names)" : names
  }

  /// The figures aimed at, what was agreed, promised and proposed, and what is still to be discussed.
  private static func results(_ record: Record) -> [Document.Block] {
    let session = record.session
    var blocks =
      session.indicators.isEmpty
      ? [paragraph("Target yang hendak dicapai: \(gap).")] : session.indicators.map { paragraph($0.sentence) }
    func add(_ lead: String, _ sentences: [String]) {
      if !sentences.isEmpty { blocks += [paragraph(lead), list(sentences)] }
    }
    add("Kesepakatan rapat:", record.decisions.map { Sentence.make(of: $0.text) })
    add(
      "Komitmen yang dicatat dalam rapat:",
      record.commitments.map { text, commitment in
        let names = commitment.owners.map { session.fullName(of: $0) }
        let owners = names.isEmpty ? gap : Enumeration.joined(names)
        return Sentence.make(
          of: "\(Sentence.open(text)) (penanggung jawab: \(owners); batas waktu: \(commitment.deadlineInSentence))")
      })
    let lists = ProposalLists(of: record)
    if !lists.all.isEmpty { blocks.append(paragraph(lists.summary)) }
    add("Hal-hal yang akan dibahas lebih lanjut:", record.setAside.map { Sentence.make(of: $0.text) })
    if let end = session.details.end {
      blocks.append(paragraph("Rapat ditutup pukul \(end.dotted) \(session.details.zone.rawValue)."))
    }
    return blocks
  }
}

// MARK: - What was said

extension RilisBerita {
  /// What was said in the order of the papers: words of one speaker together, quotations each in a paragraph of their own. Questions,
  /// answers and corrections are the minutes' business.
  private static func quoted(_ record: Record) -> [Document.Block] {
    let left: Set<Speech?> = [.question, .response, .correction]
    let remarks = record.remarks.filter { $0.note.isQuotation || !left.contains($0.note.speech) }
    var blocks: [Document.Block] = []
    var previous: Note?
    func leads(_ note: Note) -> String { introduction(of: note, after: previous, record.session) }
    var sentences: [String] = []
    func close() {
      if !sentences.isEmpty { blocks.append(paragraph(sentences.joined(separator: " "))) }
      sentences = []
    }
    for remark in remarks {
      let note = remark.note
      if note.isQuotation {
        close()
        blocks.append(paragraph(quotation(of: remark, record.session)))
      } else {
        let goesOn = !sentences.isEmpty && previous?.speaker == note.speaker && previous?.speech == note.speech
        if !goesOn {
          close()
          if note.speaker != nil { sentences.append(leads(note)) }
        }
        sentences.append(remark.words)
      }
      previous = note
    }
    close()
    return blocks
  }

  /// Who speaks and how; who goes on behind words of their own "juga menyampaikan". Two of whom nobody noted the name may be two.
  private static func introduction(of note: Note, after previous: Note?, _ session: Session) -> String {
    guard let speaker = note.speaker else { return "" }
    let name = Sentence.capitalised(session.newsName(of: speaker))
    if case .participant = speaker { return "\(name) \(Speech.verb(of: note.speech)):" }
    return previous?.speaker == speaker ? "\(name) juga menyampaikan:" : "\(name) \(Speech.verb(of: note.speech)):"
  }

  /// Word for word, with its speaker behind: “Kami siap,” ujar salah seorang peserta.
  private static func quotation(of remark: Record.Remark, _ session: Session) -> String {
    let speaker = remark.note.speaker.map { session.newsName(of: $0) } ?? gap
    let verb = remark.note.speech == .question ? "tanya" : "ujar"
    let last = remark.text.last { !$0.isWhitespace }
    let words = last.map { "?!…".contains($0) } == true ? remark.text : "\(Sentence.open(remark.text)),"
    return Sentence.closed("“\(words)” \(verb) \(speaker)")
  }
}

extension Session {
  /// How news names a party: the office before the name, "Sekretaris Kecamatan Hj. Emma Susanty".
  fileprivate func newsName(of party: Party) -> String {
    [position(of: party), name(of: party)].compactMap { $0 }.joined(separator: " ")
  }
}
