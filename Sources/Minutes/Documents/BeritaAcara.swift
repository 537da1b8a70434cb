import Meeting

/// The record of what a meeting agreed (berita acara), in the form of the musrenbang's (Permendagri 54/2010, Lampiran V), with what is
/// annexed to it.
package enum BeritaAcara {
  /// The file-name part of the paper.
  package static let name = "berita-acara"

  /// Makes the berita acara of `session` as it stands; its title, annexes and closing are the template's.
  ///
  /// What is not known prints as dots, and an empty list as "Nihil".
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; printed only once the meeting is legalised.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let record = Record(of: session)
    let lists = ProposalLists(of: record)
    let body: [Document.Block] =
      [
        .title(title(of: session)), .lines(["NOMOR : \(session.details.letterNumber ?? Session.dots)"], at: .centre),
        .plain(opening(of: session)),
      ]
      + considerations(record) + [.title(["MENYEPAKATI"]), .fields(resolutions(record, lists))]
      + session.erratumBlocks + [.plain(session.filled(session.wording.papers.agreement.closing))]
      + signatures(of: session)
    return Document(
      name, called: "Berita Acara", of: session, parts: [Document.Part(blocks: body)] + annexes(record, lists),
      verificationCode: verificationCode)
  }

  /// The lines of its title: the template's, else what it is and the meeting's own title in capitals.
  static func title(of session: Session) -> [String] {
    let lines = session.wording.papers.agreement.title.map { session.filled($0) }
    return lines.isEmpty ? ["BERITA ACARA", session.details.titleOrDots.uppercased()] : lines
  }

  private static func opening(of session: Session) -> String {
    let details = session.details
    let day = details.date?.weekday.name ?? Session.dots
    let date = details.date?.inWords ?? "\(Session.dots) bulan \(Session.dots) tahun \(Session.dots) (\(Session.dots))"
    let list = "sebagaimana tercantum dalam daftar hadir"
    let annex = session.annexNumber(of: .attendance).map { " pada Lampiran \($0)" } ?? ""
    return """
      Pada hari ini, \(day), tanggal \(date), bertempat di \(details.place ?? Session.dots), telah diselenggarakan \
      \(details.titleOrDots) oleh \(details.organiser ?? Session.dots) yang dihadiri para pemangku kepentingan \(list)\(annex).
      """
  }
}

extension Session {
  /// "LAMPIRAN II": the number of an annex in the template's order; nil where it is not annexed.
  func annexNumber(of annex: AgreementWording.Annex) -> String? {
    wording.papers.agreement.annexes.firstIndex(of: annex).map { ($0 + 1).roman }
  }

  /// "sebagaimana tercantum dalam Lampiran II bagian A": where something is annexed; nil where it is not.
  func annexPhrase(_ annex: AgreementWording.Annex, section: String? = nil) -> String? {
    annexNumber(of: annex).map {
      "sebagaimana tercantum dalam Lampiran \($0)" + (section.map { " bagian \($0)" } ?? "")
    }
  }
}
