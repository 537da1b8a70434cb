import Meeting

/// The minutes of a meeting, in the order in which Indonesian offices write them.
package enum Notula {
  /// The file-name part of the paper.
  package static let name = "notula"

  /// Makes the minutes of `session` as it stands.
  ///
  /// What is not known prints as dots, and an empty section as "Nihil".
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
    for (index, section) in sections.enumerated() {
      blocks.append(.heading(level: 1, number: "\((index + 1).roman).", text: section.heading))
      blocks += Document.orNothing(section.blocks)
    }
    blocks += session.erratumBlocks
    blocks.append(.signatures(signatures(of: session)))
    return Document(
      name, called: word(of: session), of: session, parts: [Document.Part(blocks: blocks)],
      verificationCode: verificationCode)
  }

  /// What the region calls it: "Notula" or "Notulen".
  static func word(of session: Session) -> String {
    session.wording.minutes.prefix(1) + session.wording.minutes.dropFirst().lowercased()
  }
}
