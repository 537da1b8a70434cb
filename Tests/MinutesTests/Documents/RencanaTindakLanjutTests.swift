import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct RencanaTindakLanjutTests {
  @Test func promisesStandInTheDistrictsForm() throws {
    let document = RencanaTindakLanjut.document(of: try FullMeeting.session())
    #expect(document.parts.map(\.orientation) == [.landscape])
    #expect(
      DocumentDump(of: document.blocks).text == """
        # RENCANA TINDAK LANJUT
        Rapat: Rapat Pra Musrenbang Tahun 2026
        Hari/Tanggal: Rabu, 21 Januari 2026
        Tempat: Aula Kecamatan
        | No | Kegiatan | Pelaksana | Penanggung Jawab | Waktu Pelaksanaan Bulan | Waktu Pelaksanaan Minggu ke- 1 \
        | Waktu Pelaksanaan Minggu ke- 2 | Waktu Pelaksanaan Minggu ke- 3 | Waktu Pelaksanaan Minggu ke- 4 \
        | Waktu Pelaksanaan Batas Waktu | Keterangan
        | 1 | Pendampingan ibu hamil. | Para bidan desa; Para KPM | Para bidan desa | Juni 2026 |  |  |  | v \
        | Selasa, 30\u{A0}Juni\u{A0}2026 | Target: 24 ibu hamil.
        | 2 | Sosialisasi gizi. | Para KPM | Para KPM | rutin |  |  |  |  | Setiap bulan |\u{20}
        | 3 | Jadwal posyandu. | ……… | ……… | ……… |  |  |  |  | ……… |\u{20}
        --- Karang Intan, 21 Januari 2026
        Mengetahui, / Pimpinan Rapat, / Hj. Emma Susanty
        Notulis, / Eka Yusnitawati
        """)
  }

  @Test(
    arguments: [
      ("2026-02-01", 1), ("2026-02-07", 1), ("2026-02-08", 2), ("2026-02-14", 2), ("2026-02-15", 3), ("2026-02-21", 3),
      ("2026-02-22", 4), ("2026-02-28", 4), ("2026-03-29", 4), ("2026-03-31", 4),
    ])
  func theWeekOfTheDeadlineIsMarked(iso: String, week: Int) throws {
    let date = try #require(CivilDate(iso: iso))
    let session = try Fixture.session([Fixture.entry("data", .commitment(Commitment(due: .date(date))))])
    let tables = RencanaTindakLanjut.document(of: session).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let marks = try #require(tables.first?.rows.first?.cells[5...8])
    #expect(marks.map { $0 == "v" } == (1...4).map { $0 == week })
  }

  @Test func nothingPromisedIsNihil() throws {
    let dump = DocumentDump(of: RencanaTindakLanjut.document(of: try Fixture.session()).blocks)
    #expect(dump.lines.contains("Nihil") && !dump.text.contains("|"))
  }
}
