import Meeting

extension Document {
  /// A paper of the office that held the meeting of `session`: its sheet, its letterhead, and on every page what it is worth.
  ///
  /// A sample's papers say that they are no official documents; those of a meeting that is not legalised are marked KONSEP, and
  /// corrected ones RALAT KE-1.
  ///
  /// - Parameters:
  ///   - word: what kind of paper it is, such as "Notula", before the meeting's title.
  ///   - verificationCode: the first twelve hexadecimal digits of the seal; printed only once the meeting is legalised.
  init(_ name: String, called word: String, of session: Session, parts: [Part], verificationCode: String?) {
    self.init(
      name: name, title: [word, session.details.title].compactMap { $0 }.joined(separator: " "),
      author: session.details.organiser ?? session.signatureName(of: session.details.noteTaker) ?? "",
      paper: Paper(session.wording.papers.sheet), mark: session.paperMark, letterhead: session.paperLetterhead,
      parts: parts, verificationCode: session.status == .legalised ? verificationCode : nil)
  }

  /// What stands in a section that holds nothing.
  static let nothing = Block.paragraph([Run("Nihil")])

  /// The blocks of a section, or "Nihil" where there are none.
  static func orNothing(_ blocks: [Block]) -> [Block] { blocks.isEmpty ? [nothing] : blocks }
}

extension Document.Paper {
  /// The sheet that the template names.
  init(_ sheet: PaperWording.Sheet) {
    switch sheet {
    case .f4: self = .f4
    case .a4: self = .a4
    case .folio: self = .folio
    }
  }
}

extension Session {
  /// What a paper of it is worth as it stands, for the head of every page: KONSEP, RALAT KE-1 or both; nil for an official one that
  /// was never corrected.
  var paperMark: String? {
    if isSample { return "CONTOH – BUKAN DOKUMEN RESMI" }
    let draft = status == .legalised ? nil : "KONSEP"
    let marks = [erratumMark, draft].compactMap { $0 }
    return marks.isEmpty ? nil : marks.joined(separator: " – ")
  }

  /// The letterhead, with dots for an address that is not known; nil where the office has none.
  fileprivate var paperLetterhead: Letterhead? {
    var letterhead = details.letterhead
    if letterhead?.address.isEmpty == true {
      letterhead?.address = [
        ["Alamat", "Telepon", "Laman", "Pos-el"].map { "\($0) \(Session.dots)" }.joined(separator: " ")
      ]
    }
    return letterhead
  }
}
