import Foundation
import TestKit
import Testing

/// Every hostile text by every way in that needs no screen: it is kept as it was meant or refused with the reason, and steers nothing
/// wherever it comes out.
@Suite struct HostileInputTests {
  /// Ways of texts into the program that needs no screen.
  enum Way: String, CaseIterable, Sendable {
    case standardInput, linesFromFile, chat, points, roster, pastedRoster, proposals, title, place, template

    /// Whether a meeting is made of each text.
    var makesMeetings: Bool { [.title, .place, .template].contains(self) }
  }

  @Test(arguments: Way.allCases) func `what comes in steers nothing, and is kept or refused`(way: Way) throws {
    let program = try Program().meeting()
    // C's strings end at NUL, and the kernel carries 128 KiB.
    let texts = HostileText.all.filter { ![.title, .place].contains(way) || $0.isArgument }
    let (said, refused) = way.makesMeetings ? try meetings(of: texts, way, program) : try rows(of: texts, way, program)
    var listed = ""
    for name in try program.contents where name.hasSuffix(".rembuk") {
      for arguments in [["daftar", name, "--json"]]
        + (way.makesMeetings ? [] : [["daftar", name], ["periksa", name]])
      {
        let result = try program.run(Program.executable, arguments)
        #expect(result.status == 0, "\(way): \(result.errors)")
        listed += result.output + result.errors
      }
    }
    #expect(Steering.first(in: said + listed, allowing: ["\t"]) == nil, "\(way)")
    for text in texts where !refused.contains(text.name) {
      #expect(listed.contains(text.marker), "\(way), \(text): neither kept nor refused")
    }
    #expect(refused.count < texts.count * 4 / 5, "\(way) refuses nearly all of it: \(refused)")
  }

  /// Makes a meeting of each text.
  ///
  /// - Returns: all that was said, and the names of the texts that were refused.
  private func meetings(
    of texts: [HostileText], _ way: Way, _ program: Program
  ) throws -> (said: String, refused: Set<String>) {
    var (said, refused) = ("", Set<String>())
    for (index, text) in texts.enumerated() {
      let name = "\(index).rembuk"
      let result: Program.Result
      if way == .template {
        let (title, head) = (Self.escaped(text.text), "nama = \"uji\"\n[rapat]\nzona = \"WITA\"\n")
        try write("\(head)judul = \(title)\n[[acara]]\njudul = \(title)\nmenit = 5\n", to: "uji.toml", of: program)
        result = try program.run("baru", name, "--templat", "uji.toml")
      } else {
        result = try program.run("baru", name, way == .title ? "--judul" : "--tempat", text.text)
      }
      said += result.output + result.errors
      guard result.status != 0 else { continue }
      refused.insert(text.name)
      #expect([64, 65].contains(result.status) && result.errors.contains("."), "\(way), \(text): \(result)")
    }
    return (said, refused)
  }

  /// Sends all texts in one input, a row each.
  ///
  /// - Returns: all that was said, and the names of the texts whose rows were told as refused, with the reason.
  private func rows(
    of texts: [HostileText], _ way: Way, _ program: Program
  ) throws -> (said: String, refused: Set<String>) {
    let lines = texts.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
    let cells = texts.map { "\"" + $0.text.replacing("\"", with: "\"\"") + "\"" }
    func run(_ arguments: String..., heading: String = "", rows: [String]) throws -> Program.Result {
      try program.run(
        Program.executable, arguments, input: Data((heading + rows.map { $0 + "\n" }.joined()).utf8))
    }
    let result: Program.Result
    var height = 1
    switch way {
    case .standardInput: result = try run("catat", "rapat.rembuk", rows: lines.map { "catatan: \($0)" })
    case .linesFromFile:
      height = 4
      let all = lines.map { "! \($0)\n$ \($0)\n~ \($0)\n= \($0)\n" }.joined()
      try write(all, to: "baris", of: program)
      result = try run("catat", "rapat.rembuk", "--dari", "baris", "--tambah-tamu", rows: [])
    case .chat:
      result = try run(
        "catat", "rapat.rembuk", "--bentuk", "obrolan",
        rows: lines.map { "21/01/26 09.15 - \($0.prefix(30).filter { $0 != "\"" }): \($0)" })
    case .points: result = try run("catat", "rapat.rembuk", "--bentuk", "butir", rows: lines.map { "- \($0)" })
    case .roster:
      result = try run(
        "hadir", "impor", "rapat.rembuk", "-", heading: "Nama;Jabatan\n",
        rows: cells.enumerated().map { "\($0.element);Kader \($0.offset)" })
    case .pastedRoster:
      result = try run(
        "hadir", "impor", "rapat.rembuk", "-", heading: "Nama\tJabatan\n",
        rows: cells.enumerated().map { "Kader \($0.offset)\t\($0.element)" })
    default:
      result = try run(
        "usulan", "impor", "rapat.rembuk", "-", heading: "Desa;Kegiatan;Lokasi\n",
        rows: cells.map { "Kiram;\($0);\($0)" })
    }
    let heading = [.roster, .pastedRoster, .proposals].contains(way) ? 1 : 0
    var refused: Set<String> = []
    for line in result.lines {
      let columns = line.split(separator: "\t")
      guard columns.count > 1, columns[1] == "gagal", let number = Int(columns[0]) else { continue }
      refused.insert(texts[(number - heading - 1) / height].name)
      #expect(result.errors.contains(":\(number): "), "\(way): no reason for row \(number)")
    }
    #expect(result.status == (refused.isEmpty ? 0 : 65), "\(way): \(result.errors.suffix(300))")
    return (result.output + result.errors, refused)
  }

  private func write(_ text: String, to name: String, of program: Program) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: program.path(name)))
  }

  /// A basic string of TOML, every control character as an escape, which makes it one again.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce("\"") { escaped, scalar in
      switch scalar {
      case "\"": escaped + "\\\""
      case "\\": escaped + "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        escaped + "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2) + String(scalar.value, radix: 16)
      default: escaped + String(scalar)
      }
    } + "\""
  }

  @Test func `in a workbook it is text too: the attendance list of one meeting is the roster of another`() throws {
    let program = try Program().meeting()
    _ = try program.run("baru", "lain.rembuk", "--templat", "rapat-koordinasi")
    var table = "Nama;Jabatan\n"
    let texts = HostileText.terminal + HostileText.direction + HostileText.formulas + HostileText.markup
    for text in texts { table += "\"" + text.text.replacing("\"", with: "\"\"") + "\";Kader\n" }
    // Names that look like formulas are refused by their rows.
    #expect(try program.run("hadir", "impor", "rapat.rembuk", "-", input: table).status == 65)
    let invited = try program.run("daftar", "rapat.rembuk", "--json").output
    let taken = texts.filter { invited.contains($0.marker) }
    #expect(taken.count > 25)
    let book = try #require(
      try program.run("tulis", "rapat.rembuk", "--dokumen", "daftar-hadir", "--format", "xlsx").lines.first)
    let result = try program.run("hadir", "impor", "lain.rembuk", book)
    let listed = try program.run("daftar", "lain.rembuk", "--json").output
    for text in taken { #expect(listed.contains(text.marker), "\(text)") }
    #expect(Steering.first(in: result.output + result.errors + listed, allowing: ["\t"]) == nil)
  }

  @Test(arguments: ["catat", "hadir", "usulan"])
  func `bytes that are no text are told with their line, or read as an older encoding, and steer nothing`(
    command: String
  ) throws {
    let program = try Program().meeting()
    for bytes in HostileText.bytes {
      let result =
        switch command {
        case "catat": try program.run("catat", "rapat.rembuk", bytes: Array("sebelum ".utf8) + bytes + [0x0A])
        case "hadir":
          try program.run(
            "hadir", "impor", "rapat.rembuk", "-",
            bytes: Array("Nama;Jabatan\nKader ".utf8) + bytes + [0x3B, 0x78, 0x0A])
        default:
          try program.run(
            "usulan", "impor", "rapat.rembuk", "-", bytes: Array("Desa;Kegiatan\nKiram;PMT ".utf8) + bytes + [0x0A])
        }
      if command == "catat" {
        #expect(result.status == 65 && result.errors.contains("-:1: Baris ini bukan teks UTF-8"), "\(bytes): \(result)")
      }
      #expect(Steering.first(in: result.output + result.errors, allowing: ["\t"]) == nil, "\(command) \(bytes)")
    }
    #expect(Steering.first(in: try program.run("daftar", "rapat.rembuk").output, allowing: ["\t"]) == nil)
  }

  @Test(arguments: ["templat", "tampilan", "setelan", "rapikan"])
  func `a text file of the user's that steers is told with its line, and steers nothing`(kind: String) throws {
    let program = try Program().meeting()
    program.environment["XDG_CONFIG_HOME"] = program.path("setelan")
    try FileManager.default.createDirectory(
      atPath: program.path("setelan/rembuk"), withIntermediateDirectories: true)
    let comments = HostileText.all.map { "# \($0.text)\n" }.joined()
    let contents =
      (HostileText.terminal + HostileText.direction + HostileText.size).map { text in
        let word = Self.escaped(text.text)
        return Array("tampilan = \(word)\nnama = \(word)\n\(word) = \(word)\n[\(word)]\n".utf8)
      } + [Array(comments.utf8)] + HostileText.bytes
    for content in contents {
      let name =
        ["setelan": "setelan/rembuk/setelan.toml", "rapikan": "setelan/rembuk/rapikan.toml"][kind] ?? "uji.toml"
      try Data(content).write(to: URL(fileURLWithPath: program.path(name)))
      let arguments =
        switch kind {
        case "templat": ["baru", "x.rembuk", "--templat", "uji.toml"]
        case "tampilan": ["tampilan", "uji.toml"]
        case "setelan": ["setelan"]
        default: ["rapikan"]
        }
      let result = try program.run(Program.executable, arguments)
      let shown = String(decoding: content.prefix(60), as: UTF8.self)
      // A theme is printed as it stands, and read where a screen wears it.
      #expect([0, 65].contains(result.status), "\(shown): \(result)")
      #expect(Steering.first(in: result.output + result.errors, allowing: ["\t"]) == nil, "\(kind): \(shown)")
      if result.status == 65 { #expect(result.errors.hasPrefix("rembuk: ") && result.errors.hasSuffix(".\n")) }
    }
    #expect(try !program.contents.contains("x.rembuk"))
  }

  @Test func `names of files and folders are told harmlessly`() throws {
    let program = try Program()
    let names = HostileText.all.compactMap(\.fileName)
    #expect(names.count > 25)
    for name in names {
      // A name that begins with a hyphen is told from an option as everywhere.
      let (path, folder) = ("./\(name)", "./d\(name)")
      try FileManager.default.createDirectory(atPath: program.path(folder), withIntermediateDirectories: false)
      let results = [
        try program.run("baru", path), try program.run("catat", path, "--dari", path + "tiada"),
        try program.run("tulis", path, "--dokumen", "ringkasan", "--ke", folder), try program.run("periksa", path),
      ]
      #expect(results.map(\.status) == [0, 66, 0, 0], "\(name): \(results)")
      for result in results {
        #expect(Steering.first(in: result.output + result.errors, allowing: ["\t"]) == nil, "\(name): \(result)")
      }
    }
    #expect(try program.contents.count == 2 * names.count)
    // What somebody is told to type is one word to the shell.
    let told = try program.run("baru", "a; touch kena $(touch kena)'.rembuk").errors
    #expect(told.hasSuffix(#"Buka layarnya: rembuk buka 'a; touch kena $(touch kena)'\''.rembuk'"# + "\n"))
  }

  @Test func `every command tells every argument harmlessly, and makes nothing of it`() throws {
    let program = try Program().meeting()
    let evil = "a\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{202E}$(id)`id`%n{{x}}<b>"
    let path = "./\(evil)"
    try program.meeting(path)
    let made = try program.contents
    let refusals = [
      ["daftar", path + "tiada"], ["tulis", path, "--ke", path + "tiada"], ["tulis", path, "--dokumen", evil],
      ["tulis", path, "--format", evil], ["hadir", "impor", path, path + "tiada"], ["baru", path],
      ["usulan", "impor", path, path + "tiada"], ["templat", evil], ["tampilan", evil],
      ["templat", "simpan", path, evil], ["baru", "x", "--templat", evil], ["baru", "x", "--tanggal", evil],
      ["periksa", path, "--kode", evil], ["cetak", path, "--rangkap", evil], ["cetak", path, "--printer", evil],
      ["contoh", path], [evil], ["daftar", path, evil], ["--\(evil)"], ["salin", path, path],
      ["rekap", path + "tiada"],
      ["pulihkan", path + "tiada", path + "lain"], ["hadir", "impor", "rapat.rembuk", path], ["papan", path],
      ["buka", path, "--tampilan", evil], ["buka", path, "--bahasa", evil], ["buka", path, "--sebagai", evil],
    ]
    for arguments in refusals {
      let result = try program.run(Program.executable, arguments)
      #expect(result.status != 0 && result.errors.contains("."), "\(arguments): \(result)")
      #expect(Steering.first(in: result.output + result.errors, allowing: ["\t"]) == nil, "\(arguments): \(result)")
    }
    // The paper of `cetak` is written before anybody is asked to print it.
    #expect(try program.contents.filter { !$0.hasPrefix("2026-01-21") } == made)
  }

  @Test(arguments: [
    "TERM", "LANG", "LC_ALL", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "USER", "COLUMNS", "LINES",
    "TMPDIR", "REMBUK_SEKARANG", "TZ", "PATH",
  ])
  func `the environment steers nothing`(variable: String) throws {
    let program = try Program().meeting()
    let steering = (HostileText.terminal + HostileText.direction).filter(\.isArgument).map(\.text).joined(
      separator: " ")
    for text in [steering + "$(id)%n", String(repeating: "x", count: 60_000), "999999999"] {
      program.environment[variable] = ["HOME", "TMPDIR"].contains(variable) ? "/\(text)" : text
      let results = [
        try program.run("catat", "rapat.rembuk", input: "catatan\n"), try program.run("setelan"),
        try program.run("tulis", "rapat.rembuk", "--dokumen", "komitmen"), try program.run("buka", "rapat.rembuk"),
      ]
      let isTime = variable == "REMBUK_SEKARANG"
      #expect(results.prefix(3).map(\.status) == [isTime ? 64 : 0, 0, 0], "\(variable), \(text): \(results)")
      #expect([64, 69].contains(results[3].status), "\(variable), \(text): \(results[3])")
      for result in results {
        #expect(Steering.first(in: result.output + result.errors, allowing: ["\t"]) == nil, "\(variable), \(text)")
      }
    }
    // Nothing was made of the names.
    #expect(try program.contents.allSatisfy { $0.hasPrefix("rapat.rembuk") || $0.hasPrefix("2026-01-21") })
  }
}
