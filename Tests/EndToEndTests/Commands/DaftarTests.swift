import Foundation
import Testing

@Suite struct DaftarTests {
  private static let lines = """
    [09.05] /hadir @Sekretaris Kecamatan
    /acara 6
    [10.02] @peserta KPM #saran "kader perlu dilibatkan"
    ! pendampingan @Bidan Desa Kiram @KPM >30 Juni 2026 #prioritas
    ! pemantauan setiap bulan @KPM
    $ desa:Kiram PMT lokal #spesifik vol:24 balita lokasi:posyandu Rp36,7jt dana:DD pd:Dinas Kesehatan
    = posyandu serentak setuju 24 tolak 6 abstain 2
    = pendampingan mufakat
    ~ transportasi kader
    "diam \\"dan\\" tenang"
    /acara 7
    /tutup
    /sahkan

    """

  @Test(arguments: [false, true]) func `the listing keeps to its schema`(isFull: Bool) throws {
    let program = try Program().meeting()
    if isFull { _ = try program.run("catat", "rapat.rembuk", input: Self.lines) }
    let schema = try Schema.load()
    let listing = try program.listing()
    #expect(schema.complaints(about: listing) == [])
    #expect((listing["entri"] as? [Any])?.count == (isFull ? 8 : 0))
  }

  @Test func `every kind of entry says what it holds`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: Self.lines)
    let entries = try program.entries()
    func value(_ index: Int, _ key: String) -> String { entries[index][key].map { "\($0)" } ?? "hilang" }
    #expect(entries.map { $0["nomor"] as? String } == ["C-1", "K-1", "K-2", "U-1", "P-1", "P-2", "T-1", "C-2"])
    #expect(value(0, "pembicara") == "salah seorang peserta (unsur KPM)")
    #expect(value(0, "ujaran") == "saran" && value(0, "jam") == "10:02" && value(0, "agenda") == "6")
    #expect(entries[0]["kutipan"] as? Bool == true)
    #expect(value(1, "batas_waktu") == "2026-06-30" && entries[1]["label"] as? [String] == ["prioritas"])
    #expect((entries[1]["penanggung_jawab"] as? [String])?.count == 1)
    #expect(entries[1]["pendukung"] as? [String] == ["para KPM"])
    #expect(value(2, "rutin").contains("setiap bulan") && entries[2]["batas_waktu"] is NSNull)
    #expect(value(3, "rupiah") == "36700000" && value(3, "desa") == "Kiram" && value(3, "intervensi") == "spesifik")
    #expect(value(3, "perangkat_daerah") == "Dinas Kesehatan" && value(3, "lokasi") == "posyandu")
    #expect(value(4, "cara") == "suara" && (entries[4]["suara"] as? [String: Int])?["tolak"] == 6)
    #expect(value(5, "cara") == "mufakat" && entries[5]["suara"] is NSNull)
    #expect(value(6, "jenis") == "ditampung")
  }

  @Test func `both values of a correction stay through every mending`() throws {
    let program = try Program().meeting()
    let lines = """
      #koreksi baduta berisiko semula:16 menjadi:7
      s/baduta/balita/
      /jadikan tampung C-1
      /jadikan catatan T-1
      #koreksi stunting semula:3 menjadi:4
      /gabung C-1 C-2

      """
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    let entries = try program.entries()
    #expect(entries.map { $0["semula"] as? String } == ["16", "3"])
    #expect(entries.map { $0["menjadi"] as? String } == ["7", "4"])
    #expect(entries.map { $0["nomor"] as? String } == ["C-1", "C-2"])
    #expect((entries[0]["teks"] as? String)?.contains("semula 3 dikoreksi menjadi 4") == true)
    #expect(entries[1]["digabung_ke"] as? String == "C-1" && entries[1]["dicoret"] as? Bool == true)
    #expect(try Schema.load().complaints(about: program.listing()) == [])
  }

  @Test func `a proposal tells its status, its rank and its scores`() throws {
    let program = try Program().meeting()
    let lines = """
      $ satu
      $ dua
      $ tiga
      $ empat
      catatan
      /skor U-1 urgensi 3 data 4
      /prioritas U-2 1 bencana
      /sepakat U-1-2
      /belum U-3 lahan belum siap
      /gabung U-1 U-4

      """
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    let entries = try program.entries()
    func values(_ key: String) -> [String] {
      entries.map { entry in
        guard let value = entry[key], !(value is NSNull) else { return "-" }
        return "\(value)"
      }
    }
    #expect(values("status") == ["disepakati", "disepakati", "belum disepakati", "digabung", "-"])
    #expect(values("alasan") == ["-", "-", "lahan belum siap", "-", "-"])
    #expect(values("prioritas") == ["2", "1", "-", "-", "-"])
    #expect(entries.map { $0["prioritas_ditetapkan"] as? Bool } == [false, true, false, false, false])
    #expect(values("alasan_prioritas") == ["-", "bencana", "-", "-", "-"])
    #expect(entries.map { $0["nilai"] as? Double } == [26, nil, nil, nil, nil])
    let scores = try #require(entries[0]["skor"] as? [[String: Any]])
    #expect(scores.map { $0["kriteria"] as? String } == ["Urgensi", "Dukungan data"])
    #expect(scores.map { $0["skor"] as? Int } == [3, 4])
    #expect(try Schema.load().complaints(about: program.listing()) == [])
  }

  @Test func `turns to speak are listed with their times, the one that goes on last`() throws {
    let program = try Program().meeting()
    let lines = """
      /acara 6
      [10.00] /bicara @KPM Desa Kiram @Nama Baru
      [10.02] /persilakan
      kader perlu dilibatkan
      [10.05] /persilakan
      kami siap

      """
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    let listing = try program.listing()
    #expect(try Schema.load().complaints(about: listing) == [])
    let turns = try #require(listing["giliran"] as? [[String: Any]])
    #expect(turns.map { $0["pembicara"] as? String } == ["KPM Desa Kiram", "Nama Baru"])
    #expect(turns[0]["unsur"] as? String == "KPM" && turns[0]["agenda"] as? Int == 6)
    #expect(turns[0]["mulai"] as? String == "10:02" && turns[0]["selesai"] as? String == "10:05")
    #expect(turns[0]["detik"] as? Int == 180)
    #expect(turns[1]["mulai"] as? String == "10:05")
    #expect(turns[1]["unsur"] is NSNull && turns[1]["selesai"] is NSNull && turns[1]["detik"] is NSNull)
    #expect(try program.entries().map { $0["pembicara"] as? String } == ["KPM Desa Kiram", "Nama Baru"])
  }

  @Test func `the room is listed: items put off, who came for whom, figures, suspensions, changes of office`() throws {
    let program = try Program().meeting()
    let lines = """
      /pimpinan @Camat
      /izin @Pambakal Desa Balau sakit
      [09.05] /hadir Sekretaris Desa Lihung; Sekretaris Desa mewakili @Pambakal Desa Lihung
      [09.05] /hadir @Sekretaris Kecamatan
      [09.10] /acara 6
      /indikator prevalensi stunting 18,8 persen wilayah:Kabupaten Banjar tahun:2026
      /tunda 7
      /waktu +5
      [10.15] /pimpinan @Sekretaris Kecamatan
      [10.30] /skors 15
      [10.50] /skors cabut
      [11.05] /pulang @Sekretaris Kecamatan

      """
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    let listing = try program.listing()
    #expect(try Schema.load().complaints(about: listing) == [])
    let items = try #require(listing["agenda"] as? [[String: Any]])
    #expect(items[6]["status"] as? String == "ditunda" && items[5]["status"] as? String == "berjalan")
    let people = try #require(listing["peserta"] as? [[String: Any]])
    func person(_ position: String) -> [String: Any] { people.first { $0["jabatan"] as? String == position } ?? [:] }
    #expect(person("Pambakal Desa Balau")["status"] as? String == "izin")
    #expect(person("Pambakal Desa Balau")["alasan"] as? String == "sakit")
    #expect(person("Pambakal Desa Lihung")["status"] as? String == "diwakili")
    #expect(person("Pambakal Desa Lihung")["diwakili_oleh"] as? String == "Sekretaris Desa Lihung")
    #expect(person("Sekretaris Desa")["mewakili"] as? String == "Pambakal Desa Lihung")
    #expect(person("Sekretaris Desa")["unsur"] as? String == "Pambakal")
    #expect(person("Sekretaris Kecamatan")["status"] as? String == "pulang")
    #expect(person("Sekretaris Kecamatan")["jam"] as? String == "09:05")
    #expect(person("Sekretaris Kecamatan")["jam_pulang"] as? String == "11:05")
    let figures = try #require(listing["indikator"] as? [[String: Any]])
    #expect(figures.last?["nilai"] as? String == "18,8 persen" && figures.last?["tahun"] as? Int == 2026)
    #expect(figures.last?["sumber"] as? String == "sebagaimana disampaikan dalam rapat")
    let breaks = try #require(listing["skors"] as? [[String: Any]])
    #expect(breaks.map { $0["mulai"] as? String } == ["10:30"] && breaks[0]["selesai"] as? String == "10:50")
    #expect(breaks[0]["rencana_selesai"] as? String == "10:45")
    let changes = try #require(listing["pergantian"] as? [[String: Any]])
    #expect(changes.count == 1 && changes[0]["jabatan"] as? String == "pimpinan")
    #expect(changes[0]["jam"] as? String == "10:15" && changes[0]["dari"] as? String == "Camat")
    #expect(changes[0]["ke"] as? String == "Sekretaris Kecamatan")
  }

  @Test func `a meeting that stands still says so`() throws {
    let program = try Program().meeting()
    #expect(try program.run("catat", "rapat.rembuk", input: "/acara 1\n/skors 15\n").status == 0)
    let listing = try program.listing()
    #expect((listing["rapat"] as? [String: Any])?["status"] as? String == "diskors")
    #expect(try Schema.load().complaints(about: listing) == [])
    let refused = try program.run("catat", "rapat.rembuk", input: "/acara 2\n")
    #expect(refused.status == 65 && refused.errors.contains("/skors cabut"))
  }

  @Test func `a legalised meeting shows its code, which the examination knows`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: Self.lines)
    let code = try #require((try program.listing()["rapat"] as? [String: Any])?["kode"] as? String)
    #expect(try program.run("periksa", "rapat.rembuk", "--kode", code.uppercased()).status == 0)
    #expect(try program.run("check", "rapat.rembuk", "--kode", "000000000000").status == 65)
    #expect(try program.run("periksa", "rapat.rembuk", "--kode", "xyz").status == 64)
  }

  @Test func `for people there is a line for each part`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "[10.02] satu\n")
    let lines = try program.run("list", "rapat.rembuk").lines
    #expect(lines.first == "rapat\tRapat Uji\tRabu, 21 Januari 2026\tdisiapkan")
    #expect(lines.last == "C-1\t10.02\tC-1 · catatan · satu")
  }
}
