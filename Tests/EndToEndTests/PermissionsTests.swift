import Foundation
import TestKit
import Testing

/// Minutes name people: whatever the program makes is its owner's alone, at every instant and whatever the umask.
@Suite struct PermissionsTests {
  /// Runs the program with `umask`, in octal.
  private func run(_ program: Program, umask: String, _ arguments: [String], input: String = "") throws
    -> Program.Result
  {
    try program.run(
      "/bin/sh", ["-c", "umask \(umask); exec \"$0\" \"$@\"", Program.executable] + arguments, input: Data(input.utf8))
  }

  /// Everything below the folder, with its mode in octal, in order: "600 rapat.rembuk".
  private func modes(below folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try names.sorted().map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      return String(attributes[.posixPermissions] as? Int ?? 0, radix: 8) + " " + name
    }
  }

  private func opened(_ modes: [String]) -> [String] { modes.filter { !$0.hasPrefix("600 ") && !$0.hasPrefix("700 ") } }

  @Test(arguments: ["000", "077"])
  func `all that a whole meeting day makes is its owner's alone`(umask: String) throws {
    let program = try Program()
    program.environment["HOME"] = program.path("rumah")
    let commands: [(arguments: [String], input: String)] = [
      (["baru", "rapat.rembuk", "--judul", "Rapat Uji"], ""),
      (["hadir", "impor", "rapat.rembuk", "-"], "Nama;Jabatan;HP\nContoh Satu;Kader;081234567890\n"),
      (["catat", "rapat.rembuk"], "/acara 1\n! pendampingan @KPM >30 Juni\n$ desa:Kiram jamban Rp5jt\n"),
      (["usulan", "impor", "rapat.rembuk", "-"], "Desa;Kegiatan\nKiram;sumur\n"),
      (["tulis", "rapat.rembuk", "--dokumen", "semua", "--format", "semua", "--dengan-kontak"], ""),
      (["tulis", "rapat.rembuk", "--dokumen", "daftar-hadir", "--kosong"], ""),
      (["templat", "simpan", "rapat.rembuk", "kami"], ""), (["salin", "rapat.rembuk", "salinan.rembuk"], ""),
      (["pulihkan", "rapat.rembuk", "pulihan.rembuk"], ""), (["rekap", "rapat.rembuk", "--xlsx", "rekap.xlsx"], ""),
      (["contoh"], ""), (["bersihkan-kontak", "salinan.rembuk"], ""),
    ]
    for (arguments, input) in commands {
      let result = try run(program, umask: umask, arguments, input: input)
      #expect(result.status == 0, "\(arguments): \(result.errors)")
    }
    // On the screen come the log, the backups, the settings and the list of recent meetings.
    let session = try TerminalSession(
      "/bin/sh",
      arguments: [
        "-c", "cd \"$1\" && umask \(umask) && exec \"$0\" buka rapat.rembuk", Program.executable, program.folder,
      ], environment: program.environment.mapValues { $0 }, size: .init(columns: 120, rows: 36))
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("catatan di layar\n/tampilan kertas\n")
    let made = [
      "rumah/.config/rembuk/setelan.toml", "rapat.rembuk-wal", "rapat.rembuk-shm", ".rembuk-cadangan/rapat.rembuk.1",
    ]
    try session.waitUntil("all files") { _ in
      made.allSatisfy { FileManager.default.fileExists(atPath: program.path($0)) }
    }
    #expect(opened(try modes(below: program.folder)) == [])
    session.terminate(SIGTERM)
    _ = try session.waitForExit()
    let modes = try modes(below: program.folder)
    #expect(opened(modes) == [])
    for name in [
      "rapat.rembuk", "salinan.rembuk", "pulihan.rembuk", "rekap.xlsx", ".rembuk-cadangan/rapat.rembuk.1",
      "2026-01-21-rapat-uji-notula.pdf", "2026-01-21-rapat-uji-arsip.json",
      "2026-01-21-rapat-uji-daftar-hadir-kosong.xlsx",
      "rumah/.config/rembuk/setelan.toml", "rumah/.local/state/rembuk/terakhir.json",
      "rumah/.local/share/rembuk/templat/kami.toml", "rembuk-contoh/contoh.rembuk",
    ] { #expect(modes.contains("600 \(name)")) }
    for name in [
      "rumah", "rumah/.config", "rumah/.config/rembuk", "rumah/.local/state/rembuk", "rembuk-contoh",
      ".rembuk-cadangan",
    ] {
      #expect(modes.contains("700 \(name)"))
    }
    #expect(modes.allSatisfy { !$0.contains("/.rembuk-") || $0.contains(".rembuk-cadangan") }, "temporary files stayed")
  }

  /// Commands that make files, in a folder that holds `rapat.rembuk`.
  static let making = [
    ["baru", "b.rembuk"], ["salin", "rapat.rembuk", "b.rembuk"], ["pulihkan", "rapat.rembuk", "b.rembuk"],
    ["tulis", "rapat.rembuk", "--dokumen", "komitmen,ringkasan"], ["templat", "simpan", "rapat.rembuk", "kami"],
    ["rekap", "rapat.rembuk", "--xlsx", "rekap.xlsx"], ["catat", "rapat.rembuk"],
  ]

  @Test(arguments: making) func `at whatever write it ends, what lies there is its owner's alone`(command: [String])
    throws
  {
    try everyWrite(command) { program, shim, place in
      shim.kill(after: place)
      let result = try run(program, umask: "000", command, input: "satu\n")
      #expect(opened(try modes(below: program.folder)) == [], "\(command), write \(place)")
      return result.status != 0
    }
  }

  @Test(arguments: making) func `whichever write fails, no temporary file stays`(command: [String]) throws {
    try everyWrite(command) { program, shim, place in
      shim.fail(ENOSPC, after: place)
      let result = try run(program, umask: "000", command, input: "satu\n")
      // SQLite's own logs beside a meeting are what it comes back from.
      let left = try modes(below: program.folder).filter { $0.contains("/.rembuk-") || $0.contains(" .rembuk-") }
      #expect(left == [], "\(command), write \(place)")
      return result.status != 0
    }
  }

  /// Makes `attempt` with the first write that goes wrong, the second and so on, until nothing does any more.
  private func everyWrite(
    _ command: [String], _ attempt: (Program, FaultShim, Int) throws -> Bool
  ) throws {
    let program = try Program().meeting()
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.folder)
    let meeting = try Data(contentsOf: URL(fileURLWithPath: program.path("rapat.rembuk")))
    let shim = try FaultShim(folder: program.folder)
    program.environment.merge(shim.environment) { $1 }
    program.environment["XDG_DATA_HOME"] = program.path("data")
    var (place, failures) = (0, 0)
    while true {
      for name in try program.contents { try files.removeItem(atPath: program.path(name)) }
      _ = files.createFile(
        atPath: program.path("rapat.rembuk"), contents: meeting, attributes: [.posixPermissions: 0o600])
      let before = shim.calls
      if try attempt(program, shim, place) { failures += 1 }
      guard shim.calls - before > place else { break }
      place += place < 8 ? 1 : 5
    }
    #expect(failures > 0, "nothing went wrong")
  }
}
