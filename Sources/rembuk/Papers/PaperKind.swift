import Meeting
import Minutes

extension Papers {
  /// A paper that can be asked for by name.
  enum Kind: String, CaseIterable, Sendable {
    case notula
    case agreement = "berita-acara"
    case attendance = "daftar-hadir"
    case followUp = "rtl"
    case proposals = "usulan"
    case planningSystem = "sipd"
    case commitments = "komitmen"
    case cards = "kartu"
    case runningOrder = "susunan-acara"
    case invitations = "lampiran-undangan"
    case coverLetter = "surat-pengantar"
    case report = "laporan"
    case summary = "ringkasan"
    case news = "rilis"
    case deadlines = "tenggat"
    case archive = "arsip"

    /// What is written under that name: a document, and beside it the sheet that one calculates with.
    func papers(of history: History, sealCode code: String?, _ choices: PaperChoices) -> [Paper] {
      let session = history.session
      switch self {
      case .notula: return [.document(Notula.document(of: session, verificationCode: code))]
      case .agreement: return [.document(BeritaAcara.document(of: session, verificationCode: code))]
      case .attendance:
        let form = choices.attendance
        let list = DaftarHadir.document(of: session, form, verificationCode: code)
        let sheet =
          form.isBlank
          ? AttendanceSheet.blank(of: session, contacts: form.contacts)
          : AttendanceSheet.sheet(of: session, contacts: form.contacts, verificationCode: code)
        return [.document(list), .sheet(sheet)]
      case .followUp: return [.document(RencanaTindakLanjut.document(of: session, verificationCode: code))]
      case .proposals:
        return [
          .document(DaftarUsulan.document(of: session, verificationCode: code)),
          .sheet(ProposalSheet.sheet(of: session, verificationCode: code)),
        ]
      case .planningSystem: return [.document(LembarSIPD.document(of: session, verificationCode: code))]
      case .commitments: return [.sheet(CommitmentSheet.sheet(of: session, verificationCode: code))]
      case .cards: return [.document(KartuKomitmen.document(of: session, verificationCode: code))]
      case .runningOrder: return [.document(SusunanAcara.document(of: session, verificationCode: code))]
      case .invitations: return [.document(LampiranUndangan.document(of: session, verificationCode: code))]
      case .coverLetter: return [.document(SuratPengantar.document(of: session, verificationCode: code))]
      case .report: return [.document(Laporan.document(of: session, verificationCode: code))]
      case .summary: return [.message(name: Ringkasan.name, text: Ringkasan.text(of: session))]
      case .news: return [.document(RilisBerita.document(of: session, verificationCode: code))]
      case .deadlines: return [.deadlines(Deadlines(of: session))]
      case .archive: return [.archive(MeetingArchive(of: history, sealCode: code).json)]
      }
    }

    /// The kinds that are written where none are named: those that the meeting's template names, else the minutes alone.
    static func usual(for session: Session) -> [Kind] {
      let named = session.wording.papers.documents.compactMap { Kind(rawValue: $0) }
      return named.isEmpty ? [.notula] : named
    }
  }
}
