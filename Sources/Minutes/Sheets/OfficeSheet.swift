import Meeting

extension Sheet {
  /// A sheet of the office that held the meeting of `session`, with what it is worth above it.
  ///
  /// - Parameters:
  ///   - word: what kind of list it is, such as "Daftar Usulan", before the meeting's title.
  ///   - verificationCode: the first twelve hexadecimal digits of the seal; kept only once the meeting is legalised.
  init(
    _ name: String, called word: String, of session: Session, columns: [Column], rows: [[Cell]],
    verificationCode: String?
  ) {
    self.init(
      name: name, title: [word, session.details.title].compactMap { $0 }.joined(separator: " "),
      author: session.details.organiser ?? "", mark: session.paperMark, columns: columns, rows: rows,
      verificationCode: session.status == .legalised ? verificationCode : nil)
  }
}
