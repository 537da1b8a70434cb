import Meeting

/// The minutes of a meeting, in the order in which Indonesian offices write them.
package enum Notula {
  /// The file-name part of the paper.
  package static let name = "notula"

  /// Makes the minutes of `session` as it stands.
  ///
  /// A sample's say that they are no official document; those of a meeting that is not legalised are marked KONSEP. What is not
  /// known prints as dots, and an empty section as "Nihil".
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; printed only once the meeting is legalised.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let record = Record(of: session)
    let sections: [(heading: String, blocks: [Document.Block])] = [
      ("KATA PEMBUKAAN", opening(record)),
      ("PEMBAHASAN", discussion(record)),
      (session.wording.conclusions, conclusions(record)),
      ("KOMITMEN DAN TINDAK LANJUT", commitments(record)),
      ("USULAN PRIORITAS", proposals(record)),
      ("HAL-HAL YANG PERLU DIBAHAS LEBIH LANJUT", setAside(record)),
      ("PENUTUP", closing(record)),
    ]
    var blocks: [Document.Block] = [.title([session.wording.minutes]), .fields(fields(of: session))]
    for (section, number) in zip(sections, numerals) {
      blocks.append(.heading(level: 1, number: "\(number).", text: section.heading))
      blocks += section.blocks.isEmpty ? [nothing] : section.blocks
    }
    blocks.append(.signatures(signatures(of: session)))
    return Document(
      name: name, title: title(of: session), author: author(of: session), mark: mark(of: session),
      letterhead: letterhead(of: session), blocks: blocks,
      verificationCode: session.status == .legalised ? verificationCode : nil)
  }

  private static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]

  /// What stands in a section that holds nothing.
  static let nothing = Document.Block.paragraph([Document.Run("Nihil")])

  private static func mark(of session: Session) -> String? {
    if session.isSample { return "CONTOH – BUKAN DOKUMEN RESMI" }
    return session.status == .legalised ? nil : "KONSEP"
  }

  private static func title(of session: Session) -> String {
    let word = session.wording.minutes.prefix(1) + session.wording.minutes.dropFirst().lowercased()
    return [String(word), session.details.title].compactMap { $0 }.joined(separator: " ")
  }

  private static func author(of session: Session) -> String {
    session.details.organiser ?? session.signatureName(of: session.details.noteTaker) ?? ""
  }

  private static func letterhead(of session: Session) -> Letterhead? {
    var letterhead = session.details.letterhead
    if letterhead?.address.isEmpty == true { letterhead?.address = [unknownAddress] }
    return letterhead
  }

  private static let unknownAddress = ["Alamat", "Telepon", "Laman", "Pos-el"]
    .map { "\($0) \(Session.dots)" }.joined(separator: " ")
}
