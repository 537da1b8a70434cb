import Foundation
import Glibc
import SessionFile
import TerminalUI
import TestKit
import Testing

/// How the program is left, and what is there when it is opened again.
@Suite("Leaving and coming back")
struct ComingBackTests {
  @Test("Mending goes on as mending after the power went: the entry is replaced and not doubled")
  func mendingAfterPowerCut() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.type("stunting di desa Kiran\n")
    try session.waitUntil(contains: "C-1 · catatan")
    try session.press(.up)
    try session.waitUntil(contains: "Memperbaiki C-1")
    try session.press(.backspace)
    try session.type("m menurun")
    try hall.waitForDraft { $0.hasSuffix("stunting di desa Kiram menurun") }
    session.terminate(SIGKILL)
    _ = try session.waitForExit()
    let again = try hall.open()
    try again.waitUntil(contains: "Memperbaiki C-1")
    try again.waitUntil(contains: "▏stunting di desa Kiram menurun")
    try again.press(.enter)
    try again.waitUntil(contains: "C-1 · catatan · stunting di desa Kiram menurun")
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == ["stunting di desa Kiram menurun"])
    #expect(try file.draft(seat: "Sekretaris").isEmpty)
  }

  @Test("Lines that wait when the window is closed or the laptop shut down are stored", arguments: [SIGTERM, SIGHUP])
  func waitingLines(signal: Int32) throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    // Another program has the file for a while, so that lines wait behind it.
    let lock = try hall.lock()
    for number in 1...5 { try session.type("baris \(number)\n") }
    try session.type("belum selesai")
    try session.waitUntil(contains: "▏belum selesai")
    #expect(session.screenText.contains("○ menyimpan"))
    session.terminate(signal)
    close(lock)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == (1...5).map { "baris \($0)" })
    #expect(try file.draft(seat: "Sekretaris") == "belum selesai")
  }

  @Test("What could not be stored is printed on the way out, with the exit code of a failed disk")
  func unsavedLines() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try FileManager.default.moveItem(atPath: hall.file, toPath: hall.file + ".lain")
    for line in ["! @Emma data balita >Jumat", "catatan kedua"] { try session.type(line + "\n") }
    try session.waitUntil(contains: "2 belum tersimpan")
    try session.press(.control("q"))
    try session.waitUntil(contains: "2 baris belum tersimpan")
    // Enter out of habit stays.
    try session.press(.enter)
    try session.waitUntil { !$0.screenText.contains("2 baris belum tersimpan") }
    try session.press(.control("q"))
    try session.waitUntil(contains: "2 baris belum tersimpan")
    try session.press(.down)
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(74))
    #expect(session.leftBehind == [])
    // It stands on the terminal after the screen has gone.
    #expect(session.screenText.contains("belum tersimpan. Salin ke tempat lain"))
    #expect(session.screenText.contains("! @Emma data balita >Jumat\ncatatan kedua"))
  }

  @Test("The meeting that was left is the first of the start screen, and opens there")
  func recents() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.type("/rapat judul Rembuk Desa Kiram\n")
    try session.waitUntil(contains: "judul: Rembuk Desa Kiram")
    try session.press(.control("q"))
    try session.waitUntil(contains: "Keluar dari Rembuk?")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    let start = try hall.start()
    try start.waitUntil(contains: "▸ Rembuk Desa Kiram")
    try start.press(.enter)
    try start.waitUntil { $0.rows[0].contains("Rembuk Desa Kiram") && $0.rows[0].contains("09.00 WITA") }
  }

  @Test("What libraries say of a failure does not stain the screen, and standard error works again afterwards")
  func standardError() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    let errors = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(session.process)/fd/2")
    #expect(errors == "/dev/null")
    try FileManager.default.moveItem(atPath: hall.file, toPath: hall.file + ".lain")
    try session.type("satu\n")
    try session.waitUntil(contains: "1 belum tersimpan")
    session.terminate(SIGTERM)
    #expect(try session.waitForExit() == .exited(74))
    #expect(session.screenText.contains("satu"))
  }

  @Test(
    "A meeting on a read-only medium is shown, takes nothing, and is left as any other", .enabled(if: Hall.mayMount))
  func readOnlyMedium() throws {
    let hall = try Hall()
    #expect(try hall.run("catat", hall.file, input: "sudah tercatat\n").status == 0)
    let session = try hall.open(readOnly: true)
    try session.waitUntil(contains: "sudah tercatat")
    try session.waitUntil(contains: "■ hanya dibaca")
    try session.type("satu lagi\n")
    try session.waitUntil(contains: "hanya dapat dibaca")
    try session.press(.control("q"))
    try session.waitUntil(contains: "Keluar dari Rembuk?")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test("One who wants only to read follows what the others record, and changes nothing")
  func onlyReads() throws {
    let hall = try Hall()
    let reader = try hall.open(options: ["--hanya-baca"])
    try reader.waitUntil(contains: "■ hanya dibaca")
    let writer = try hall.open()
    try writer.waitUntil(contains: "● tersimpan")
    try writer.type("air bersih belum sampai di RT 2\n")
    try reader.waitUntil(contains: "air bersih belum sampai di RT 2")
    try reader.type("tambahan\n")
    try reader.waitUntil(contains: "dibuka hanya untuk dibaca")
    for key in [Key.control("z"), .function(10), .alt("n")] { try reader.press(key) }
    try reader.press(.control("q"))
    try reader.waitUntil(contains: "Keluar dari Rembuk?")
    try reader.press(.enter)
    #expect(try reader.waitForExit() == .exited(0))
    writer.terminate(SIGTERM)
    _ = try writer.waitForExit()
    let record = try hall.run("daftar", hall.file).output
    #expect(record.contains("air bersih belum sampai di RT 2"))
    #expect(!record.contains("tambahan"))
  }
}
