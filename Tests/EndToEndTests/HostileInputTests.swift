import Foundation
import TestKit
import Testing

/// Every hostile text by every way in that needs no screen: it is kept as it was meant or refused with the reason, and steers nothing
/// wherever it comes out.
@Suite struct HostileInputTests {
  /// Ways of a text into the program that needs no screen.
  enum Way: String, CaseIterable, Sendable {
    case standardInput, linesFromFile, chat, points, roster, pastedRoster, proposals, title, place, template
  }

  @Test(arguments: Way.allCases) func `what comes in steers nothing, and is kept or refused`(way: Way) throws {
    let program = try Program().meeting()
    var said = ""
    var refused: Set<String> = []
    for (index, text) in HostileText.all.enumerated() {
      guard let result = try Self.send(text, by: way, to: program, index) else { continue }
      said += result.output + result.errors
      guard result.status != 0 else { continue }
      refused.insert(text.name)
      #expect([64, 65].contains(result.status) && result.errors.contains("."), "\(way), \(text): \(result)")
    }
    let meeting = way.makesMeetings ? try program.contents.filter { $0.hasSuffix(".rembuk") } : ["rapat.rembuk"]
    var listed = ""
    for name in meeting {
      for arguments in [["daftar", name], ["daftar", name, "--json"], ["periksa", name]] {
        let result = try program.run(Program.executable, arguments)
        #expect(result.status == 0, "\(way): \(result.errors)")
        listed += result.output + result.errors
      }
    }
    #expect(Steering.first(in: said + listed, allowing: ["\t"]) == nil, "\(way)")
    for text in HostileText.all where !refused.contains(text.name) && way.takes(text) {
      #expect(listed.contains(text.marker), "\(way), \(text): neither kept nor refused")
    }
    #expect(Double(refused.count) < Double(HostileText.all.count) * 0.8, "\(way) refuses nearly all of it: \(refused)")
  }

  /// nil where the way cannot carry the text.
  private static func send(
    _ text: HostileText, by way: Way, to program: Program, _ index: Int
  ) throws -> Program.Result? {
    guard way.takes(text) else { return nil }
    let line = text.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let cell = "\"" + text.text.replacing("\"", with: "\"\"") + "\""
    func write(_ content: String, to name: String) throws {
      try Data(content.utf8).write(to: URL(fileURLWithPath: program.path(name)))
    }
    switch way {
    case .standardInput: return try program.run("catat", "rapat.rembuk", input: "catatan: \(line)\n")
    case .linesFromFile:
      try write("! \(line)\n$ \(line)\n~ \(line)\n= \(line)\n", to: "baris")
      return try program.run("catat", "rapat.rembuk", "--dari", "baris", "--tambah-tamu")
    case .chat:
      return try program.run(
        "catat", "rapat.rembuk", "--bentuk", "obrolan", input: "21/01/26 09.15 - \(line.prefix(30)): \(line)\n")
    case .points: return try program.run("catat", "rapat.rembuk", "--bentuk", "butir", input: "- \(line)\n")
    case .roster:
      try write("Nama;Jabatan;Unsur\n\(cell);Kader \(index);\(cell)\n", to: "daftar.csv")
      return try program.run("hadir", "impor", "rapat.rembuk", "daftar.csv")
    case .pastedRoster:
      return try program.run(
        "hadir", "impor", "rapat.rembuk", "-", input: "Nama\tJabatan\nKader \(index) \(text.marker)\t\(cell)\n")
    case .proposals:
      try write("Desa;Kegiatan;Lokasi\nKiram;\(cell);\(cell)\n", to: "usulan.csv")
      return try program.run("usulan", "impor", "rapat.rembuk", "usulan.csv")
    case .title: return try program.run("baru", "judul\(index).rembuk", "--judul", text.text)
    case .place: return try program.run("baru", "tempat\(index).rembuk", "--tempat", text.text)
    case .template:
      try write(
        "nama = \"uji\"\n[rapat]\nzona = \"WITA\"\njudul = \(Self.escaped(text.text))\n"
          + "[[acara]]\njudul = \(Self.escaped(text.text))\nmenit = 5\n", to: "uji.toml")
      return try program.run("baru", "templat\(index).rembuk", "--templat", "uji.toml")
    }
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
      HostileText.all.map { text in
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
    for text in [
      steering, String(repeating: "x", count: 60_000), "../../../etc/passwd", "999999999", "-1", "%n%s$(id)",
    ] {
      program.environment[variable] = ["HOME", "TMPDIR"].contains(variable) ? "/\(text)" : text
      let results = [
        try program.run("catat", "rapat.rembuk", input: "catatan\n"), try program.run("setelan"),
        try program.run("templat"), try program.run("tulis", "rapat.rembuk", "--dokumen", "komitmen"),
        try program.run("buka", "rapat.rembuk"),
      ]
      let isTime = variable == "REMBUK_SEKARANG"
      #expect(results.prefix(4).map(\.status) == [isTime ? 64 : 0, 0, 0, 0], "\(variable), \(text): \(results)")
      #expect([64, 69].contains(results[4].status), "\(variable), \(text): \(results[4])")
      for result in results {
        #expect(Steering.first(in: result.output + result.errors, allowing: ["\t"]) == nil, "\(variable), \(text)")
      }
    }
    // Nothing was made of the names.
    #expect(try program.contents.allSatisfy { $0.hasPrefix("rapat.rembuk") || $0.hasPrefix("2026-01-21") })
  }
}

extension HostileInputTests.Way {
  var makesMeetings: Bool { [.title, .place, .template].contains(self) }

  /// Whether the way can carry the text: C's strings end at NUL, and the kernel carries 128 KiB.
  func takes(_ text: HostileText) -> Bool { [.title, .place].contains(self) ? text.isArgument : true }
}
