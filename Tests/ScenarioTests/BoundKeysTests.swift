import Foundation
import TerminalUI
import TestKit
import Testing

/// Keys of one's own, on a real terminal.
@Suite("Keys of one's own")
struct BoundKeysTests {
  private func hall(_ settings: String) throws -> Hall {
    let hall = try Hall()
    let folder = hall.folder.appending(path: "config/rembuk")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try settings.write(to: folder.appending(path: "setelan.toml"), atomically: true, encoding: .utf8)
    return hall
  }

  @Test func `they act, hints name them, and what is wrong is told by its line`() throws {
    let hall = try hall(
      "[tombol]\nusulan = \"F11\"\nbantuan = [\"Alt-H\", \"F1\"]\nkeluar = \"Alt-Q\"\nmenu = \"Ctrl-C\"\n")
    let session = try hall.open()
    try session.waitUntil(contains: "setelan.toml:5: tombol.menu:")
    try session.waitUntil(contains: "Alt-H bantuan")
    try session.press(.function(5))
    try session.waitUntil(contains: "F5 tidak berarti apa-apa di sini; Alt-H menampilkan yang berlaku.")
    try session.press(.function(11))
    try session.waitUntil(contains: "usulan · menurut desa")
    try session.press(.function(11))
    try session.waitUntil("the register to go") { !$0.screenText.contains("usulan · menurut") }
    try session.click("Alt-H bantuan")
    try session.waitUntil(contains: "Di sini · Baris ketik")
    try session.press(.alt("h"))
    try session.press(.control("c"))
    try session.waitUntil(contains: "Untuk keluar tekan Alt-Q.")
    try session.press(.control("q"))
    try session.waitUntil(contains: "Ctrl-Q tidak berarti")
    try session.press(.alt("q"))
    try session.waitUntil(contains: "[keluar]")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `the board and the start screen have them too`() throws {
    let hall = try hall("[tombol]\nkeluar = \"Alt-Q\"\n")
    let board = try hall.board()
    try board.waitUntil(contains: "mengikuti rapat")
    try board.press(.function(5))
    try board.waitUntil(contains: "Alt-Q atau Esc keluar")
    try board.press(.alt("q"))
    #expect(try board.waitForExit() == .exited(0))
    let start = try hall.start()
    try start.waitUntil(contains: "Alt-Q keluar")
    try start.press(.function(5))
    try start.waitUntil(contains: "Untuk usulan, buka rapat dahulu.")
    try start.press(.alt("q"))
    try start.waitUntil(contains: "[keluar]")
    try start.press(.enter)
    #expect(try start.waitForExit() == .exited(0))
  }
}
