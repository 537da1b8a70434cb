import Foundation
import Testing

@Suite struct HadirImporTests {
  /// As Excel in Indonesia writes it: semicolons, CRLF, Windows-1252.
  private static let roster: [UInt8] =
    Array(
      """
      DAFTAR UNDANGAN;;;;;;\r
      No;Nama;Jabatan;Desa;L/P;No. HP;Alamat\r
      1;"Contoh Satu, S.Sos.";Pambakal;Kiram;L;081234567890;Jalan Rahasia 1\r
      2;Contoh Dua;KPM;Bi
      """.utf8) + [0x92]
    + Array(
      """
      ih;P;81234567891;\r
      3;;;Kiram;L;081234567892;\r
      4;Contoh Tiga;Kader;Lihun;P;rusak 081234567893;\r

      """.utf8)

  private func program() throws -> Program {
    let program = try Program().meeting()
    try Data(Self.roster).write(to: URL(fileURLWithPath: program.path("undangan.csv")))
    return program
  }

  private func people(_ program: Program) throws -> [[String: Any]] {
    try program.listing()["peserta"] as? [[String: Any]] ?? []
  }

  @Test func `good rows are taken, the bad one is told, and a second time changes nothing`() throws {
    let program = try program()
    let before = try people(program).count
    let first = try program.run("hadir", "impor", "rapat.rembuk", "undangan.csv")
    #expect(first.status == 65)
    #expect(
      first.lines == [
        "3\tok\tdiperbarui\tContoh Satu, S.Sos., Pambakal Desa Kiram, Pambakal, L",
        "4\tok\tdiperbarui\tContoh Dua, KPM Desa Bi'ih, KPM, P", "5\tgagal\ttidak diambil\t-",
        "6\tperingatan\tbaru\tContoh Tiga, Kader, Lihun, P",
      ])
    #expect(first.errors.contains("undangan.csv:5: Nama dan jabatannya kosong.\n"))
    #expect(first.errors.contains("undangan.csv:6: Desa “Lihun” tidak ada di rapat ini"))
    #expect(first.errors.contains("Maksudnya Lihung?"))
    #expect(
      first.errors.contains("1 baru, 2 diperbarui, 1 tidak diambil. Telepon atau alamat 2 orang disimpan terpisah.\n"))
    #expect(try people(program).count == before + 1)
    let second = try program.run("attendance", "import", "rapat.rembuk", "undangan.csv")
    #expect(second.status == 65)
    #expect(second.errors.contains("3 sama, 1 tidak diambil. Tidak ada yang berubah.\n"))
    #expect(try people(program).count == before + 1)
    #expect(try program.run("periksa", "rapat.rembuk").output == "utuh\t2 perubahan\n")
  }

  @Test func `no number and no address is ever written unasked`() throws {
    let program = try program()
    let outputs = try [
      program.run("hadir", "impor", "rapat.rembuk", "undangan.csv", "--coba"),
      program.run("hadir", "impor", "rapat.rembuk", "undangan.csv"), program.run("daftar", "rapat.rembuk"),
      program.run("daftar", "rapat.rembuk", "--json"), program.run("templat", "simpan", "rapat.rembuk", "saya"),
      program.run("tulis", "rapat.rembuk", "--format", "txt,md"),
    ]
    for output in outputs {
      for secret in ["08123", "8123456", "Rahasia"] {
        #expect(!output.output.contains(secret) && !output.errors.contains(secret))
      }
    }
    for name in try program.contents where name.hasSuffix(".txt") || name.hasSuffix(".md") {
      #expect(try !String(contentsOfFile: program.path(name), encoding: .utf8).contains("08123"), "\(name)")
    }
    let asked = try program.run("daftar", "rapat.rembuk", "--dengan-kontak")
    #expect(asked.lines.contains("kontak\tContoh Satu, S.Sos.\t081234567890\tJalan Rahasia 1"))
    #expect(asked.lines.contains("kontak\tContoh Dua\t081234567891\t………"))
    let output = try program.run("daftar", "rapat.rembuk", "--json", "--dengan-kontak").output
    let listing = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    #expect(try Schema.load().complaints(about: listing) == [])
    let people = listing["peserta"] as? [[String: Any]] ?? []
    #expect(people.allSatisfy { $0.keys.contains("telepon") && $0.keys.contains("alamat") })
    #expect(people.contains { $0["telepon"] as? String == "081234567890" && $0["jenis_kelamin"] as? String == "L" })
  }

  @Test func `purging leaves the meeting and nothing of the numbers in its bytes`() throws {
    let program = try program()
    _ = try program.run("hadir", "impor", "rapat.rembuk", "undangan.csv")
    let purged = try program.run("bersihkan-kontak", "rapat.rembuk")
    #expect(purged.status == 0 && purged.output == "kontak dihapus\t2\n")
    #expect(purged.errors.hasPrefix("Telepon dan alamat 2 orang dihapus dari rapat.rembuk untuk selamanya."))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("rapat.rembuk")))
    for secret in ["081234567890", "Rahasia"] { #expect(bytes.range(of: Data(secret.utf8)) == nil) }
    #expect(try program.contents.filter { $0.hasPrefix("rapat") } == ["rapat.rembuk"])
    #expect(try !program.run("daftar", "rapat.rembuk", "--dengan-kontak").output.contains("kontak\t"))
    #expect(try program.run("bersihkan-kontak", "rapat.rembuk").output == "kontak dihapus\t0\n")
    #expect(try program.run("periksa", "rapat.rembuk").status == 0)
  }

  @Test func `a rehearsal stores nothing, and a pasted table comes from standard input`() throws {
    let program = try Program().meeting()
    let table = "Nama\tJabatan\tDesa\nContoh Satu\tPambakal\tKiram\n"
    let rehearsal = try program.run("hadir", "impor", "rapat.rembuk", "-", "--coba", input: table)
    #expect(rehearsal.status == 0)
    #expect(rehearsal.errors == "1 diperbarui. Ini percobaan; tidak ada yang disimpan.\n")
    #expect(try program.run("periksa", "rapat.rembuk").output == "utuh\t1 perubahan\n")
    #expect(try program.run("hadir", "impor", "rapat.rembuk", "-", input: table).status == 0)
    #expect(try people(program).contains { $0["nama"] as? String == "Contoh Satu" })
  }

  @Test func `who resembles somebody is shown beside them, and taken as the same on demand`() throws {
    let program = try Program().meeting()
    _ = try program.run("hadir", "impor", "rapat.rembuk", "-", input: "Nama,Jabatan,Desa\nContoh Lama,Pambakal,Kiram\n")
    let table = "Nama,Jabatan,Desa\nContoh Baru,Pambakal,Kiram\n"
    let shown = try program.run("hadir", "impor", "rapat.rembuk", "-", "--coba", input: table)
    #expect(shown.output == "2\tperingatan\tbaru\tContoh Baru, Pambakal, Pambakal, Desa Kiram\n")
    #expect(
      shown.errors.hasPrefix(
        "-:2: Mungkin orang yang sama: “Contoh Baru, Pambakal, Pambakal, Desa Kiram” (daftar ini) dan “Contoh Lama, Pambakal Desa Kiram, Pambakal” (rapat). Bila memang sama: --sama 2\n"
      ))
    let same = try program.run("hadir", "impor", "rapat.rembuk", "-", "--sama", "2", input: table)
    #expect(same.status == 0 && same.output.hasPrefix("2\tok\tdiperbarui\t"))
    #expect(try people(program).filter { $0["desa"] as? String == "Kiram" }.count == 3)
    #expect(try program.run("hadir", "impor", "rapat.rembuk", "-", "--sama", "9", input: table).status == 64)
  }

  /// What cannot be taken, and the exit code.
  static let failures: [([String], String, Int32)] = [
    (["rapat.rembuk", "tiada.xlsx"], "Daftar tiada.xlsx tidak ada.", 66),
    (["tiada.rembuk", "tanpa-judul.csv"], "tiada.rembuk", 66),
    (["rapat.rembuk", "-"], "Tidak ada isinya.", 65), (["rapat.rembuk", "."], "tidak dapat dibaca", 74),
    (["rapat.rembuk", "lama.xls"], "Ini buku kerja lama (.xls) atau bersandi.", 65),
    (["rapat.rembuk", "rusak.xlsx"], "Buku kerja ini rusak atau bersandi.", 65),
    (["rapat.rembuk", "tanpa-judul.csv"], "Baris judul kolom tidak ditemukan.", 65),
  ]

  @Test(arguments: failures)
  func `what is no roster is told with what to do`(arguments: [String], words: String, status: Int32) throws {
    let program = try Program().meeting()
    try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).write(to: URL(fileURLWithPath: program.path("lama.xls")))
    try Data([0x50, 0x4B, 3, 4, 0]).write(to: URL(fileURLWithPath: program.path("rusak.xlsx")))
    try Data("a,b\n1,2\n".utf8).write(to: URL(fileURLWithPath: program.path("tanpa-judul.csv")))
    let result = try program.run(Program.executable, ["hadir", "impor"] + arguments)
    #expect(result.status == status && result.output == "")
    #expect(result.errors.hasPrefix("rembuk: ") && result.errors.contains(words))
  }

  @Test func `hostile cells are told or harmless, and nothing of them steers the terminal`() throws {
    let program = try Program().meeting()
    var bytes = Array("Nama,Jabatan\n=HYPERLINK(1),Kader\nContoh\u{1B}[2J\u{7} A,\"Kader\u{0}\nDesa\"\n".utf8)
    bytes +=
      [UInt8](repeating: 0x61, count: 1_000_000) + Array(",Kader\n".utf8) + [0xED, 0xA0, 0x80]
      + Array("é’éé’é,Kader\n".utf8)
    let result = try program.run(Program.executable, ["hadir", "impor", "rapat.rembuk", "-"], input: Data(bytes))
    #expect(result.status == 65)
    #expect(
      result.lines.map { $0.split(separator: "\t").prefix(2).joined(separator: " ") } == [
        "2 gagal", "3 ok", "4 gagal", "5 gagal",
      ])
    #expect(result.lines[1] == "3\tok\tbaru\tContoh [2J A, Kader Desa")
    #expect(
      (result.output + result.errors).unicodeScalars.allSatisfy {
        $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
      })
    #expect(result.output.utf8.count < 2000)
  }

  @Test func `five thousand people are taken in one undoable step`() throws {
    let program = try Program().meeting()
    let rows = (1...5000).map { "\($0);Contoh Peserta \($0);Kader \($0);KPM" }
    let table = "No;Nama;Jabatan;Unsur\n" + rows.joined(separator: "\n")
    let result = try program.run("hadir", "impor", "rapat.rembuk", "-", input: table)
    #expect(result.status == 0 && result.lines.count == 5000)
    #expect(try program.run("periksa", "rapat.rembuk").output == "utuh\t2 perubahan\n")
  }
}
