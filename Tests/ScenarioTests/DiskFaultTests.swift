import Foundation
import Glibc
import SessionFile
import TerminalUI
import TestKit
import Testing

/// What happens in the hall when the disk is full, broken, slow or gone.
@Suite("The disk fails")
struct DiskFaultTests {
  /// A call that fails, and with what.
  struct Fault: CustomTestStringConvertible {
    let code: Int32
    /// How many calls pass before it.
    let passing: Int

    static let all = [ENOSPC, EIO, EROFS, EDQUOT].flatMap { code in (0...4).map { Fault(code: code, passing: $0) } }

    var testDescription: String { "\(String(cString: strerror(code))) after \(passing) calls" }
  }

  @Test(
    "Nothing is called saved that is not; the reason is told, and when the disk is well, Enter goes on",
    arguments: Fault.all)
  func failingCall(fault: Fault) throws {
    let hall = try Hall()
    let shim = try FaultShim(folder: hall.folder.path)
    let session = try hall.open(with: shim.environment)
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("yang pertama\n")
    try session.waitUntil(contains: "C-1 · catatan · yang pertama")
    try session.waitUntil(contains: "● tersimpan")
    shim.fail(fault.code, after: fault.passing)
    var count = 1
    // The first calls may still pass; sooner or later an entry meets the broken disk.
    while !session.screenText.contains("belum tersimpan"), count < 8 {
      count += 1
      try session.type("nomor \(count)\n")
      try session.waitUntil { $0.contains("C-\(count) · catatan · nomor \(count)") || $0.contains("belum tersimpan") }
    }
    try session.waitUntil(contains: "Belum tersimpan: ")
    #expect(!session.screenText.contains("● tersimpan"))
    // The meeting goes on meanwhile.
    try session.type("sementara itu")
    try session.waitUntil(contains: "▏sementara itu")
    shim.heal()
    try session.press(.enter)
    try session.waitUntil(contains: "● tersimpan")
    try session.waitUntil(contains: "C-\(count + 1) · catatan · sementara itu")
    session.terminate(SIGKILL)
    _ = try session.waitForExit()
    #expect(try Check(examining: hall.file).damage == [])
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    let numbered = count < 2 ? [] : (2...count).map { "nomor \($0)" }
    #expect(file.history.session.entries.map(\.body.text) == ["yang pertama"] + numbered + ["sementara itu"])
  }

  @Test("A slow disk is not felt at the keys: what is typed is seen while lines before it are still being stored")
  func slowDisk() throws {
    let hall = try Hall()
    let shim = try FaultShim(folder: hall.folder.path)
    let session = try hall.open(with: shim.environment)
    try session.waitUntil(contains: "09.00 WITA")
    shim.flushDelay = .milliseconds(50)
    for number in 1...30 { try session.type("baris \(number)\n") }
    try session.type("sambil menunggu")
    try session.waitUntil(contains: "▏sambil menunggu")
    // Thirty flushes take longer than everything that was typed.
    #expect(session.screenText.contains("○ menyimpan"))
    try session.waitUntil(contains: "C-30 · catatan")
    try session.waitUntil(contains: "● tersimpan")
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == (1...30).map { "baris \($0)" })
  }

  @Test("With the disk full the whole meeting goes on in another folder, the lines that waited and the one in hand too")
  func saveElsewhere() throws {
    let hall = try Hall()
    let shim = try FaultShim(folder: hall.folder.path)
    let session = try hall.open(with: shim.environment)
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("sudah tersimpan\n")
    try session.waitUntil(contains: "C-1 · catatan · sudah tersimpan")
    shim.fail(ENOSPC)
    try session.type("belum tersimpan satu\n")
    try session.waitUntil(contains: "1 belum tersimpan")
    try session.type("masih diketik")
    let stick = FileManager.default.temporaryDirectory.appending(path: "rembuk-stick-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: stick) }
    try moveElsewhere(session, stick.path)
    try session.waitUntil(contains: "● tersimpan")
    try session.press(.enter)
    try session.waitUntil(contains: "C-3 · catatan · masih diketik")
    // What another program stores in the new file is seen too.
    let moved = stick.appending(path: "rapat.rembuk").path
    #expect(try hall.run("catat", moved, input: "dari tempat lain\n").status == 0)
    try session.waitUntil(contains: "dari tempat lain")
    try session.press(.control("q"))
    try session.waitUntil(contains: "Keluar dari Rembuk?")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    let file = try SessionFile(opening: moved)
    defer { file.close() }
    #expect(
      file.history.session.entries.map(\.body.text) == [
        "sudah tersimpan", "belum tersimpan satu", "masih diketik", "dari tempat lain",
      ])
    #expect(try Check(examining: moved).damage == [])
  }

  @Test("When the folder is gone the meeting goes on elsewhere; a folder that is not there is told and nothing changes")
  func folderGone() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("sudah tersimpan\n")
    try session.waitUntil(contains: "C-1 · catatan · sudah tersimpan")
    // At one stroke: file by file it would fail at a backup that is just being made.
    let gone = FileManager.default.temporaryDirectory.appending(path: "rembuk-gone-\(UUID().uuidString)")
    try FileManager.default.moveItem(at: hall.folder, to: gone)
    defer { try? FileManager.default.removeItem(at: gone) }
    try session.type("sesudahnya\n")
    try session.waitUntil(contains: "1 belum tersimpan")
    try moveElsewhere(session, hall.folder.appending(path: "tidak-ada").path)
    // A long path wraps the sentence.
    try session.waitUntil {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Buat foldernya dahulu")
    }
    #expect(session.screenText.contains("1 belum tersimpan"))
    let stick = FileManager.default.temporaryDirectory.appending(path: "rembuk-stick-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: stick) }
    try moveElsewhere(session, stick.path)
    try session.waitUntil(contains: "● tersimpan")
    let file = try SessionFile(opening: stick.appending(path: "rapat.rembuk").path)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == ["sudah tersimpan", "sesudahnya"])
  }

  @Test(
    "On a disk that is really full the entry waits, and room that returns is used without a new start",
    .enabled(if: Hall.mayMount))
  func fullFileSystem() throws {
    let hall = try Hall()
    // A file system of its own, seen by this program alone; outside it is reached through the process.
    let disk = hall.folder.appending(path: "disk").path
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    let script = """
      mount -t tmpfs -o size=600k none \(disk) && mv \(hall.file) \(disk)/rapat.rembuk && exec "$@"
      """
    let session = try TerminalSession(
      "/usr/bin/unshare",
      arguments: [
        "-m", "/bin/sh", "-c", script, "sh", TerminalSession.builtProgram("rembuk"), "buka", disk + "/rapat.rembuk",
      ],
      environment: ["REMBUK_SEKARANG": "2026-01-21T09:00:00+08:00", "HOME": hall.folder.path],
      size: Size(columns: 120, rows: 36))
    try session.waitUntil(contains: "09.00 WITA")
    let filler = "/proc/\(session.process)/root\(disk)/isi"
    let rest = String(repeating: "x", count: 1 << 20)
    // As much as there is room for.
    let file = try #require(fopen(filler, "w"))
    fputs(rest, file)
    fclose(file)
    var count = 0
    while !session.screenText.contains("belum tersimpan"), count < 40 {
      count += 1
      let text = "catatan panjang \(count) " + String(repeating: "gizi ", count: 800) + "tamat"
      try session.paste(text)
      try session.press(.enter)
      try session.waitUntil { $0.contains("C-\(count) · catatan") || $0.contains("belum tersimpan") }
    }
    try session.waitUntil(contains: "Ruang penyimpanan")
    #expect(!session.screenText.contains("● tersimpan"))
    #expect(unlink(filler) == 0)
    try session.press(.enter)
    try session.waitUntil { $0.contains("● tersimpan") && $0.contains("C-\(count) · catatan") }
  }

  /// F9, the action, the folder.
  private func moveElsewhere(_ session: TerminalSession, _ folder: String) throws {
    try session.press(.function(9))
    try session.waitUntil(contains: "Cari:")
    try session.type("simpan ke tempat")
    try session.press(.enter)
    try session.waitUntil(contains: "[simpan ke tempat lain]")
    try session.press(.control("u"))
    try session.type(folder)
    try session.press(.enter)
  }
}

extension TerminalSession {
  fileprivate func waitUntil(_ condition: (String) -> Bool) throws {
    try waitUntil("the screen to show it") { condition($0.screenText) }
  }
}
