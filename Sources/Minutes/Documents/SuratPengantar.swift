import Meeting

/// The letter with which the papers of a meeting go to another office (surat pengantar).
package enum SuratPengantar {
  /// The file-name part of the paper.
  package static let name = "surat-pengantar"

  /// Makes the letter of `session`; to whom it goes and what goes with it are the template's.
  ///
  /// Its number and its date are given by whoever sends it, and so is the day on which it is received: they are dots.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let words = session.wording.papers.coverLetter
    let addressee = words.addressee.map { session.filled($0) }
    let blocks: [Document.Block] = [
      .lines(["\(session.wording.signingPlace ?? Session.dots), \(Session.dots)"], at: .rightHalf),
      .lines(["Kepada", "Yth. \(addressee.first ?? Session.dots)"] + addressee.dropFirst(), at: .rightHalf),
      .title(["SURAT PENGANTAR"]), .lines(["NOMOR : \(Session.dots)"], at: .centre), table(of: session),
      .lines(["Diterima tanggal \(Session.dots)"], at: .left), .signatures(signatures(of: session)),
    ]
    return Document(
      name, called: "Surat Pengantar", of: session, parts: [Document.Part(blocks: blocks)],
      verificationCode: verificationCode)
  }

  /// The remark belongs to all that is sent and stands once.
  private static func table(of session: Session) -> Document.Block {
    let words = session.wording.papers.coverLetter
    let remark = Sentence.closed(session.filled(words.remark))
    return .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Jenis yang Dikirim", share: 4),
          Document.Column("Jumlah", share: 1.4), Document.Column("Keterangan", share: 2.4),
        ],
        rows: words.enclosures.enumerated().map { index, name in
          [
            "\(index + 1)", phrase(of: name, session), "\(1.figureAndWords) berkas",
            index == 0 ? remark : "",
          ]
        }))
  }

  /// What a paper is called in the list of what is sent.
  private static func phrase(of name: String, _ session: Session) -> String {
    let word =
      switch name {
      case Notula.name: Notula.word(of: session)
      case RencanaTindakLanjut.name: "Rencana tindak lanjut"
      case DaftarUsulan.name: "Daftar usulan"
      case KartuKomitmen.name: "Kartu komitmen"
      default: Sentence.capitalised(name.replacing("-", with: " "))
      }
    let hasAnnexes = name == BeritaAcara.name && !session.wording.papers.agreement.annexes.isEmpty
    return "\(word) \(session.details.titleOrDots)" + (hasAnnexes ? " beserta lampirannya" : "")
  }

  /// The receiver on the left, the sender on the right; neither is known here.
  private static func signatures(of session: Session) -> Document.Signatures {
    let words = session.wording.papers.coverLetter
    let signers = [Signatory(role: words.receiverRole), Signatory(role: words.senderRole)].map(\.signer)
    return Document.Signatures(placeAndDate: "", signers: session.sides(signers))
  }
}
