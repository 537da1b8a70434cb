import Foundation
import Testing

@Suite struct CatatTests {
  /// One line, what is printed for it, and the reasons on standard error.
  static let lines: [(line: String, printed: String, reasons: [String])] = [
    ("pembangunan posyandu", "1\tok\tC-1\tCATATAN · pembangunan posyandu", []),
    (
      "! pendampingan ibu hamil @KPM >30 Juni 2026",
      "1\tperingatan\tK-1\tKOMITMEN · penanggung jawab para KPM · ! belum ada nama orangnya · "
        + "batas waktu Selasa, 30 Juni 2026 · pendampingan ibu hamil",
      ["belum ada nama orangnya"]
    ),
    (
      "! sosialisasi gizi",
      "1\tperingatan\tK-1\tKOMITMEN · ! belum ada penanggung jawab · ! belum ada batas waktu · sosialisasi gizi",
      ["belum ada penanggung jawab", "belum ada batas waktu"]
    ),
    (
      "@Nama Satu setuju",
      "1\tperingatan\tC-1\tCATATAN · pembicara Nama Satu · ! nama belum terdaftar: Nama Satu · setuju",
      ["nama belum terdaftar: Nama Satu"]
    ),
    (
      "= posyandu serentak mufakat", "1\tok\tP-1\tKESEPAKATAN · musyawarah mufakat · posyandu serentak",
      []
    ),
    ("~ anggaran transportasi", "1\tok\tT-1\tDITAMPUNG · anggaran transportasi", []),
    ("/acara 1", "1\tok\t-\tPERINTAH /acara · mulai acara “Pembukaan”", []),
    (
      "/hadri @Emma", "1\tgagal\t-\t/hadri @Emma",
      ["Perintah /hadri tidak dikenal. Maksudnya /hadir? Belum ada yang dicatat."]
    ),
    (
      "/acara tak ada", "1\tgagal\t-\t/acara tak ada",
      ["Acara “tak ada” tidak ada di agenda. Daftarnya: rembuk daftar BERKAS"]
    ),
    ("/urungkan", "1\tgagal\t-\t/urungkan", ["Tidak ada lagi yang dapat diurungkan."]),
    ("/sahkan", "1\tgagal\t-\tPERINTAH /sahkan · pengesahan", ["Rapat belum ditutup. /tutup lebih dahulu."]),
    ("[10.02] \u{1B}[31mmerah\u{7}", "1\tok\tC-1\tCATATAN · [31mmerah", []),
  ]

  @Test func `proposals are decided on, and each line tells which`() throws {
    let program = try Program().meeting()
    let lines = """
      $ desa:Kiram satu
      $ desa:Kiram dua
      /sepakat U-1
      /sepakat U-1-2
      /belum U-2
      /belum U-2 lahan
      /prioritas U-1 1 mendesak
      /skor U-1 urgensi 5
      /skor U-1 selera 5
      /urungkan
      /cadangan U-7

      """
    let result = try program.run("catat", "rapat.rembuk", input: lines)
    #expect(
      result.lines.dropFirst(2) == [
        "3\tok\tU-1\tPERINTAH /sepakat · U-1 → disepakati · U-1 disepakati",
        "4\tok\t-\tPERINTAH /sepakat · U-1, U-2 → disepakati · U-1, U-2 disepakati", "5\tgagal\t-\t/belum U-2",
        "6\tok\tU-2\tPERINTAH /belum · U-2 → belum disepakati: lahan (tadinya disepakati) · U-2 belum disepakati: lahan",
        "7\tok\tU-1\tPERINTAH /prioritas · U-1 → prioritas 1: mendesak · U-1 prioritas 1: mendesak",
        "8\tok\tU-1\tPERINTAH /skor · skor 30 (1 dari 5 kriteria) · skor U-1 urgensi 5",
        "9\tgagal\t-\t/skor U-1 selera 5", "10\tok\t-\tPERINTAH /urungkan · skor U-1 urgensi 5",
        "11\tgagal\t-\t/cadangan U-7",
      ])
    #expect(
      result.errors.contains(
        "Alasannya belum ada. Ketik /belum U-2 alasan; alasan itu dicetak di notula."))
    #expect(
      result.errors.contains(
        "Kriteria “selera” tidak ada. Kriteria: urgensi, jumlah sasaran, dampak 1.000 HPK, kesiapan dan kewenangan, dukungan data."
      ))
  }

  @Test func `entries are mended by their numbers, and each line tells which`() throws {
    let program = try Program().meeting()
    let lines = """
      @KPM data dikirim paling lambat 30 Juni 2026
      /jadikan komitmen C-1
      /pindah k1 acara 6
      /ubah K-1 data dikirim dan posyandu dibuka >1 Juli 2026
      /pisah K-1 posyandu
      /coret K-2
      /ubah K-1
      /coret K-2

      """
    let result = try program.run("catat", "rapat.rembuk", input: lines)
    #expect(
      result.lines.map { $0.split(separator: "\t").prefix(3).joined(separator: " ") } == [
        "1 ok C-1", "2 peringatan K-1", "3 ok K-1", "4 peringatan K-1", "5 ok K-1", "6 ok K-2", "7 gagal -",
        "8 gagal -",
      ])
    let reasons = result.errors
    #expect(result.lines[1].contains("C-1 menjadi KOMITMEN"))
    #expect(reasons.contains("-:7: Perintah /ubah perlu keterangan. Contoh: /ubah K-2"))
    #expect(reasons.contains("-:8: K-2 sudah dicoret"))
    let entries = try program.entries()
    #expect(entries.map { $0["teks"] as? String } == ["data dikirim", "posyandu dibuka"])
    #expect(entries.map { $0["dicoret"] as? Bool } == [false, true])
    #expect(entries.map { $0["agenda"] as? Int } == [6, 6])
  }

  @Test(arguments: lines) func `each line is read, recorded and said back`(
    line: String, printed: String, reasons: [String]
  ) throws {
    let program = try Program().meeting()
    let result = try program.run("catat", "rapat.rembuk", input: line + "\n")
    #expect(result.lines == [printed])
    let said = result.errors.split(separator: "\n").map(String.init)
    for reason in reasons { #expect(said.contains("-:1: \(reason)")) }
    let isFailed = printed.hasPrefix("1\tgagal")
    #expect(said.count == reasons.count + (isFailed ? 1 : 0))
    #expect(result.status == (isFailed ? 65 : 0))
  }

  @Test func `a byte order mark, CRLF, blank lines and a missing last line end are taken as they come`() throws {
    let program = try Program().meeting()
    let result = try program.run("catat", "rapat.rembuk", input: "\u{FEFF}satu\r\n\r\n   \ndua\r\ntiga")
    #expect(result.status == 0)
    #expect(result.lines.map { $0.prefix(1) } == ["1", "4", "5"])
    #expect(try program.entries().map { $0["teks"] as? String } == ["satu", "dua", "tiga"])
  }

  @Test func `bytes that are not UTF-8 fail their line and no other`() throws {
    let program = try Program().meeting()
    let result = try program.run(
      "catat", "rapat.rembuk", bytes: Array("satu\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("tiga\n".utf8))
    #expect(result.status == 65)
    #expect(result.lines.map { $0.split(separator: "\t")[1] } == ["ok", "gagal", "ok"])
    #expect(try program.entries().count == 2)
  }

  @Test func `a time holds for the lines after it`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "tanpa\n[10.02] ada\nsesudah\n[10.05] ! lagi\n")
    #expect(try program.entries().map { $0["jam"] as? String } == [nil, "10:02", "10:02", "10:05"])
  }

  @Test func `lines come from a file, and reasons name it`() throws {
    let program = try Program().meeting()
    try "! tanpa batas\n".write(toFile: program.path("baris.txt"), atomically: false, encoding: .utf8)
    let result = try program.run("catat", "rapat.rembuk", "--dari", "baris.txt")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("baris.txt:1: "))
    #expect(try program.run("catat", "rapat.rembuk", "--dari", "tiada.txt").status == 66)
  }

  @Test func `a guest is added when it is asked for`() throws {
    let program = try Program().meeting()
    let result = try program.run("catat", "rapat.rembuk", "--tambah-tamu", input: "@Nama Satu setuju\n")
    #expect(result.lines == ["1\tok\tC-1\tCATATAN · pembicara Nama Satu · tamu baru: Nama Satu · setuju"])
    let attendees = try program.listing()["peserta"] as? [[String: Any]]
    #expect(attendees?.last?["nama"] as? String == "Nama Satu")
    #expect(attendees?.last?["status"] as? String == "hadir")
  }

  @Test func `undo takes back what these lines did, and redo brings it back`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\ndua\n/urungkan\n")
    #expect(try program.entries().map { $0["nomor"] as? String } == ["C-1"])
    _ = try program.run("catat", "rapat.rembuk", input: "/ulangi\ntiga\n")
    #expect(try program.entries().map { $0["nomor"] as? String } == ["C-1", "C-2", "C-3"])
  }

  @Test func `closing lists what is missing, and sealing ends it`() throws {
    let program = try Program().meeting()
    let closing = try program.run("catat", "rapat.rembuk", input: "[11.30] /tutup\n")
    #expect(closing.status == 0)
    #expect(closing.lines == ["1\tperingatan\t-\tPERINTAH /tutup · penutupan rapat"])
    #expect(closing.errors.contains("-:1: Belum ada yang dicatat hadir: /hadir …\n"))
    let meeting = try program.listing()["rapat"] as? [String: Any]
    #expect(meeting?["status"] as? String == "ditutup")
    #expect(meeting?["selesai"] as? String == "11:30")
    #expect(try program.run("catat", "rapat.rembuk", input: "/sahkan\n").status == 0)
    let sealed = try program.run("catat", "rapat.rembuk", input: "terlambat\n")
    #expect(sealed.status == 65)
    #expect(sealed.lines == ["1\tgagal\t-\tCATATAN · terlambat"])
    #expect(sealed.errors.hasPrefix("-:1: Rapat sudah disahkan dan hanya dapat dibaca. Membetulkannya: /ralat alasan."))
  }

  @Test func `two programs at once lose no line`() throws {
    let program = try Program().meeting()
    let count = 150
    let running = try ["a", "b"].map { name in
      let lines = (1...count).map { "\(name) nomor \($0)" }.joined(separator: "\n")
      try lines.write(toFile: program.path(name), atomically: false, encoding: .utf8)
      let null = FileHandle.nullDevice
      return try program.started(["catat", "rapat.rembuk", "--dari", name], input: null, output: null, errors: null)
    }
    for process in running { process.waitUntilExit() }
    #expect(running.map(\.terminationStatus) == [0, 0])
    let entries = try program.entries()
    #expect(entries.map { $0["nomor"] as? String } == (1...2 * count).map { "C-\($0)" })
    for name in ["a", "b"] {
      let own = entries.compactMap { $0["teks"] as? String }.filter { $0.hasPrefix(name) }
      #expect(own == (1...count).map { "\(name) nomor \($0)" })
    }
    #expect(try program.run("periksa", "rapat.rembuk").status == 0)
    #expect(try program.contents.filter { $0.hasPrefix("rapat") } == ["rapat.rembuk"])
  }

  @Test func `what was said back is there after the program was killed`() throws {
    let program = try Program().meeting()
    let input = Pipe()
    let output = Pipe()
    let process = try program.started(
      ["catat", "rapat.rembuk"], input: input, output: output, errors: FileHandle.nullDevice)
    var said = ""
    var number = 0
    while said.split(separator: "\n").count < 40 {
      number += 1
      try input.fileHandleForWriting.write(contentsOf: Data("baris \(number)\n".utf8))
      said += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    }
    try input.fileHandleForWriting.write(contentsOf: Data("baris terakhir\n".utf8))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let texts = try program.entries().compactMap { $0["teks"] as? String }
    #expect(Array(texts.prefix(40)) == (1...40).map { "baris \($0)" })
    #expect(texts.count <= 41)
    #expect(try program.run("periksa", "rapat.rembuk").status == 0)
  }

  @Test func `a whole chat is taken over: one of its kind for each word, and the slips are told by line`() throws {
    let program = try Program().meeting()
    let chat = """
      21/01/26 08.55 - Pesan dan panggilan terenkripsi secara end-to-end.
      21/01/26 09.00 - Hj. Emma Susanty: #startmeeting
      21/01/26 09.01 - Hj. Emma Susanty: #topic Pembukaan
      21/01/26 09.05 - Hj. Emma Susanty: #topic Data per desa
      21/01/26 09.06 - +62 812-3456-7890: balita di Kiram 24
      sudah ditimbang
      21/01/26 09.07 - +62 812-3456-7890: <Media tidak disertakan>
      21/01/26 09.08 - Hj. Emma Susanty: #action KPM kirim data >30 Januari 2026
      21/01/26 09.09 - Hj. Emma Susanty: #acton KPM menimbang
      21/01/26 09.10 - Hj. Emma Susanty: #agreed posyandu serentak mufakat
      """
    try chat.write(toFile: program.path("obrolan.txt"), atomically: false, encoding: .utf8)
    let guarded = try program.run("catat", "rapat.rembuk", "--dari", "obrolan.txt")
    #expect(guarded.status == 64)
    #expect(guarded.errors.contains("--bentuk obrolan"))
    #expect(try program.entries().isEmpty)
    let before = (try program.listing()["agenda"] as? [Any])?.count ?? 0
    let result = try program.run("catat", "rapat.rembuk", "--dari", "obrolan.txt", "--bentuk", "obrolan")
    #expect(result.status == 65)
    #expect(
      result.lines.map { $0.split(separator: "\t").prefix(3).joined(separator: " ") } == [
        "2 ok -", "3 ok -", "4 ok -", "5 ok C-1", "8 peringatan K-1", "9 gagal -", "10 ok P-1",
      ])
    #expect(
      result.errors.contains("obrolan.txt:9: Kata #acton tidak dikenal. Maksudnya #action? Belum ada yang dicatat.\n"))
    #expect(result.errors.contains("7 pesan dari 2 orang. 2 pesan sistem atau media dilewati.\n"))
    #expect(try program.entries().map { $0["jenis"] as? String } == ["catatan", "komitmen", "keputusan"])
    #expect(try program.entries().map { $0["jam"] as? String } == ["09:06", "09:08", "09:10"])
    #expect((try program.listing()["agenda"] as? [Any])?.count == before + 1)
    #expect(!result.output.contains("812"))
  }

  @Test func `abbreviations are written out from one's own table`() throws {
    let program = try Program().meeting()
    program.environment["XDG_CONFIG_HOME"] = program.folder
    try FileManager.default.createDirectory(atPath: program.path("rembuk"), withIntermediateDirectories: true)
    #expect(try program.run("rapikan").output.contains("yg = \"yang\"\n"))
    try "[kata]\nyg = \"yang\"\nmtr = \"meter\"\n".write(
      toFile: program.path("rembuk/rapikan.toml"), atomically: false, encoding: .utf8)
    let result = try program.run("catat", "rapat.rembuk", input: "5 mtr yg rusak dgn parah\n/rapikan\n")
    #expect(result.status == 0)
    #expect(result.lines.last == "2\tok\t-\tPERINTAH /rapikan · C-1 mtr → meter, yg → yang")
    #expect(try program.entries().map { $0["teks"] as? String } == ["5 meter yang rusak dgn parah"])
    #expect(try program.entries().map { $0["asli"] as? String } == ["5 mtr yg rusak dgn parah"])
    try "[kata]\nyg = 1\n".write(toFile: program.path("rembuk/rapikan.toml"), atomically: false, encoding: .utf8)
    let broken = try program.run("rapikan")
    #expect(broken.status == 65)
    #expect(broken.errors.contains("rapikan.toml:2: kata.yg: "))
    #expect(try program.run("catat", "rapat.rembuk", input: "/rapikan\n").status == 65)
  }

  @Test func `a very long line and very many lines are taken`() throws {
    let program = try Program().meeting()
    let long = String(repeating: "gizi ", count: 200_000)
    let result = try program.run("catat", "rapat.rembuk", input: long + "\n" + "sesudahnya\n")
    #expect(result.status == 0)
    #expect(try program.entries().map { ($0["teks"] as? String)?.count } == [long.count - 1, 10])
  }
}
