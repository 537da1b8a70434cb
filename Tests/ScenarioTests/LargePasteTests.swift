import Glibc
import SessionFile
import TerminalUI
import TestKit
import Testing

/// A megabyte from the clipboard: a whole chat, a table, a page that was copied by accident.
@Suite("A megabyte is pasted")
struct LargePasteTests {
  @Test("As one line it is kept to its last letter, and the next line is taken")
  func oneLine() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    let text = String(repeating: "gizi ", count: 200_000) + "akhir"
    try session.paste(text)
    try session.waitUntil { $0.screenText.contains("akhir") }
    try session.press(.enter)
    try session.type("berikutnya\n")
    try session.waitUntil(contains: "C-2 · catatan · berikutnya")
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == [text, "berikutnya"])
  }

  @Test("As many lines it asks once, and becomes that many entries in their order")
  func manyLines() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    let lines = (1...500).map { "baris \($0) " + String(repeating: "gizi ", count: 400) + "akhir" }
    try session.paste(lines.joined(separator: "\n"))
    try session.waitUntil(contains: "500 baris ditempel")
    try session.press(.enter)
    // What is typed while they are stored is seen at once.
    try session.type("sambil menunggu")
    try session.waitUntil(contains: "▏sambil menunggu")
    try session.waitUntil(contains: "C-500 · catatan", timeout: .seconds(60))
    try session.press(.enter)
    try session.waitUntil(contains: "C-501 · catatan · sambil menunggu")
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == lines + ["sambil menunggu"])
  }

  @Test("When the power goes in the middle of storing, every line is there once, or waits to be stored")
  func powerCut() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    let lines = (1...40).map { "baris nomor \($0)" }
    try session.paste(lines.joined(separator: "\n"))
    try session.waitUntil(contains: "40 baris ditempel")
    try session.press(.enter)
    try session.waitUntil(contains: " · catatan · baris nomor ")
    session.terminate(SIGKILL)
    _ = try session.waitForExit()
    let again = try hall.open()
    try again.waitUntil { $0.screenText.contains("belum tersimpan") || $0.screenText.contains("● tersimpan") }
    if again.screenText.contains("belum tersimpan") { try again.press(.enter) }
    try again.waitUntil { $0.screenText.contains("● tersimpan") && $0.screenText.contains("baris nomor 40") }
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == lines)
    // Those that waited are as old as those that did not.
    #expect(file.history.session.entries.allSatisfy { $0.time?.dotted == "09.00" })
  }
}
