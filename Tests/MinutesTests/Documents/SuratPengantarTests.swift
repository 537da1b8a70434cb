import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct SuratPengantarTests {
  private func text(_ session: Session) -> String { DocumentDump(of: SuratPengantar.document(of: session).blocks).text }

  @Test func papersGoToWhomTheTemplateSays() throws {
    let session = try FullMeeting.session {
      $0.wording.papers.coverLetter.addressee = ["Kepala Bappedalitbang Kabupaten Banjar", "di", "Martapura"]
      $0.wording.papers.coverLetter.senderRole = ["a.n. CAMAT KARANG INTAN", "SEKRETARIS,"]
      $0.wording.minutes = "NOTULEN"
    }
    #expect(
      text(session) == """
        rightHalf> Karang Intan, ………
        rightHalf> Kepada
        rightHalf> Yth. Kepala Bappedalitbang Kabupaten Banjar
        rightHalf> di
        rightHalf> Martapura
        # SURAT PENGANTAR
        centre> NOMOR : ………
        | No | Jenis yang Dikirim | Jumlah | Keterangan
        | 1 | Berita acara Rapat Pra Musrenbang Tahun 2026 beserta lampirannya | 1 (satu) berkas | Dikirim dengan \
        hormat untuk digunakan sebagaimana mestinya.
        | 2 | Notulen Rapat Pra Musrenbang Tahun 2026 | 1 (satu) berkas |\u{20}
        | 3 | Daftar usulan Rapat Pra Musrenbang Tahun 2026 | 1 (satu) berkas |\u{20}
        | 4 | Rencana tindak lanjut Rapat Pra Musrenbang Tahun 2026 | 1 (satu) berkas |\u{20}
        left> Diterima tanggal ………
        ---\u{20}
        Penerima, / ……………………………… / NIP ………………
        a.n. CAMAT KARANG INTAN / SEKRETARIS, / ……………………………… / NIP ………………
        """)
  }

  @Test func whoIsNotKnownIsDots() throws {
    let text = text(try Fixture.session(setup: Setup(template: "uji")))
    #expect(text.contains("rightHalf> ………, ………") && text.contains("rightHalf> Yth. ………\n#"))
    #expect(text.contains("| 2 | Notula ……… |"))
  }
}
