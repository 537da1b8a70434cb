import Meeting
import Testing

@testable import Minutes

@Suite struct RingkasanTests {
  @Test func agreementsComeFirstThenPromisesByParty() throws {
    #expect(
      Ringkasan.text(of: try FullMeeting.session()) == """
        (KONSEP)
        *Rapat Pra Musrenbang Tahun 2026*
        Rabu, 21 Januari 2026, Aula Kecamatan

        *Kesepakatan*
        1. Pendampingan menjadi prioritas
        2. Data diserahkan setiap bulan

        *Komitmen*
        Para bidan desa:
        - Pendampingan ibu hamil (Selasa, 30 Juni 2026)
        Para KPM:
        - Sosialisasi gizi (setiap bulan)
        Penanggung jawab ………:
        - Jadwal posyandu (batas waktu ………)

        *Usulan*
        Lima usulan dicatat dalam rapat: tiga disepakati, satu menjadi cadangan, dan satu belum disepakati, dengan \
        jumlah pagu Rp81.700.000,00 (belum termasuk dua usulan tanpa pagu).

        *Dibahas lebih lanjut*
        - Anggaran transportasi kader

        """)
  }

  @Test func anEmptyMeetingSaysSo() throws {
    #expect(
      Ringkasan.text(of: try Fixture.session(setup: Setup(template: "uji"))) == """
        (KONSEP)
        *………*
        ………, ………

        Belum ada kesepakatan, komitmen, atau usulan yang dicatat.

        """)
  }

  @Test(arguments: [1, 7, 40, 500], [3, 60, 900])
  func noMessageIsTooLong(count: Int, length: Int) throws {
    let words = String(repeating: "kata ", count: length / 5) + "akhir"
    let changes = (0..<count).flatMap { number in
      [
        Fixture.entry("\(number) \(words)", .decision(Decision())),
        Fixture.entry(
          "janji \(number) \(words)",
          .commitment(Commitment(owners: [.named("\(words) \(number % 3)")], due: .routine(words)))),
        Fixture.entry("usul \(number)", .proposal(Proposal())),
        Fixture.entry("tampung \(number) \(words)", .setAside(by: nil)),
      ]
    }
    let session = try Fixture.session([.set(.title(words)), .set(.place(words))] + changes)
    let text = Ringkasan.text(of: session)
    #expect(text.utf16.count <= Ringkasan.longest)
    // However much is left out, every section is there and says how much.
    for heading in ["*Kesepakatan*", "*Komitmen*", "*Usulan*", "*Dibahas lebih lanjut*"] {
      #expect(text.contains("\n\(heading)\n"))
    }
    if count >= 40, length >= 60 { #expect(text.contains("baris lain dalam notula")) }
  }

  @Test func whatSteersATerminalIsLeftOut() throws {
    let session = try Fixture.session([
      Fixture.entry("a\u{1B}[31m\u{202E}b\nc \u{1F468}\u{200D}\u{1F469}", .decision(Decision()))
    ])
    #expect(Ringkasan.text(of: session).contains("1. A[31mb c \u{1F468}\u{200D}\u{1F469}\n"))
  }
}
