import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

/// Whole screens as they stand, so that a line out of place is seen.
@Suite("The live screen, to the letter")
struct LiveViewTests {
  /// The fixture's meeting at 09.25, in its second item, with one entry of each kind and a line half typed.
  private func driver(columns: Int, rows: Int) -> AppDriver {
    let driver = AppDriver(size: Size(columns: columns, rows: rows), hour: 9, minute: 0)
    driver.enter("/hadir @Emma")
    driver.enter("/hadir KPM 19")
    driver.enter("/acara 1")
    driver.wait(.seconds(12 * 60))
    driver.enter("/acara 2")
    driver.wait(.seconds(13 * 60))
    driver.enter("@peserta KPM #masukan kader menentukan")
    driver.enter("! @Mahrur data balita >30 Januari 2026")
    driver.enter("$ desa:Kiram PMT lokal #spesifik Rp36,7jt dana:DD")
    driver.type("! sosialisasi gizi")
    return driver
  }

  @Test("80 × 24: two panes")
  func eighty() {
    #expect(
      driver(columns: 80, rows: 24).screen == """
         Rapat Pra Musrenbang Tematik S… Rabu, 21 Januari 2026  09.25 WITA  ● tersimpan
        ┌ Agenda ────────────────┐┌ Catatan · 2 Diskusi dan tanya jawab ───────────────┐
        │✓ 1 Pembukaan      12/10││── 2 Diskusi dan tanya jawab ───────────────────────│
        │▶ 2 Diskusi dan t… 13/40││09.25 masukan  salah seorang peserta (unsur KPM)    │
        │  3 Penutup           10││      kader menentukan                              │
        │                        ││09.25 K-1 KOMITMEN  Mahrur Ruyani · Jumat, 30       │
        │                        ││      Januari 2026                                  │
        │                        ││      data balita                                   │
        │                        ││09.25 U-1 USULAN  Desa Kiram · spesifik ·           │
        │                        ││      Rp36.700.000                                  │
        │                        ││      PMT lokal                                     │
        │                        ││                                                    │
        │                        ││                                                    │
        │                        ││                                                    │
        │                        ││                                                    │
        │                        ││                                                    │
        │                        ││                                                    │
        │                        ││                                                    │
        │perkiraan selesai 10.02 ││                                                    │
        │terlambat 2 mnt         ││                                                    │
        └────────────────────────┘└────────────────────────────────────────────────────┘
         KOMITMEN   ! belum ada penanggung jawab   ! belum ada batas waktu
        ▏! sosialisasi gizi                                                            ▕
         Enter catat  Tab lengkapi  Esc kembali  F1 bantuan  F9 menu
        """)
  }

  @Test("120 × 24: three panes")
  func wide() {
    #expect(
      driver(columns: 120, rows: 24).screen == """
         Rapat Pra Musrenbang Tematik Stunting Tahun 2026 · Gedung Pokogonco Ac… Rabu, 21 Januari 2026  09.25 WITA  ● tersimpan
        ┌ Agenda ──── 25 dari 60 mnt ┐┌ Catatan · 2 Diskusi dan tanya jawab ─────────────────────────┐┌ Peserta ───────── 20/5 ┐
        │✓ 1 Pembukaan          12/10││── 2 Diskusi dan tanya jawab ─────────────────────────────────││Perangkat kecamatan  1/2│
        │▶ 2 Diskusi dan tanya… 13/40││09.25 masukan  salah seorang peserta (unsur KPM)              ││Pambakal             0/2│
        │  3 Penutup               10││      kader menentukan                                        ││KPM                 19/1│
        │                            ││09.25 K-1 KOMITMEN  Mahrur Ruyani · Jumat, 30 Januari 2026    ││● Hj. Emma Susanty 09.00│
        │                            ││      data balita                                             ││                        │
        │                            ││09.25 U-1 USULAN  Desa Kiram · spesifik · Rp36.700.000        ││                        │
        │                            ││      PMT lokal                                               ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              ││                        │
        │                            ││                                                              │└────────────────────────┘
        │                            ││                                                              │┌ Perlu perhatian ───────┐
        │perkiraan selesai 10.02     ││                                                              ││unsur belum bicara     1│
        │terlambat 2 mnt             ││                                                              ││desa belum usul        3│
        └────────────────────────────┘└──────────────────────────────────────────────────────────────┘└────────────────────────┘
         KOMITMEN   ! belum ada penanggung jawab   ! belum ada batas waktu
        ▏! sosialisasi gizi                                                                                                    ▕
         Enter catat  Tab lengkapi  Esc kembali   ! komitmen  $ usulan  = sepakat  ~ tampung  / perintah  F1 bantuan  F9 menu
        """)
  }

  @Test("50 × 14: one pane under tabs")
  func narrow() {
    #expect(
      driver(columns: 50, rows: 14).screen == """
         Rapat Pra Musrenbang Te… 09.25 WITA  ● tersimpan
         Agenda [Catatan] Peserta  Perhatian
        ┌ Catatan · 2 Diskusi dan tanya jawab ───────────┐
        │      kader menentukan                          │
        │09.25 K-1 KOMITMEN  Mahrur Ruyani · Jumat, 30   │
        │      Januari 2026                              │
        │      data balita                               │
        │09.25 U-1 USULAN  Desa Kiram · spesifik ·       │
        │      Rp36.700.000                              │
        └────────────────────────────────────────────────┘
         KOMITMEN   ! belum ada penanggung jawab
         ! belum ada batas waktu
        ▏! sosialisasi gizi                              ▕
         F1 bantuan  F9 menu  Enter catat  Tab lengkapi  …
        """)
  }
}
