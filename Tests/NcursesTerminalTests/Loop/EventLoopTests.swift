import Glibc
import TerminalUI
import TestKit
import Testing

/// The loop, in a program of its own on a real terminal line.
struct EventLoopTests {
  @Test func `What is typed is shown, and the terminal is left as it was`() throws {
    let session = try start()
    try session.type("Rapat é 日本 ok")
    try session.waitUntil { $0.rows.last == "Rapat é 日本 ok" && $0.cursor == Position(row: 23, column: 15) }
    #expect(session.emulator.isOnOtherScreen)
    #expect(session.emulator.marksPastes)
    try leave(session)
    #expect(session.screenText.contains("bye"))
  }

  @Test(arguments: [
    Key.control("s"), .control("q"), .control("c"), .control("z"), .control("\\"), .control("v"), .control("o"),
    .function(12), .alt("2"), .backTab,
    .pageUp, .controlLeft, .home, .insert, .up, .escape, .tab,
  ])
  func `Every key arrives`(key: Key) throws {
    let session = try start()
    try session.press(key)
    if key == .control("q") {
      #expect(try session.waitForExit() == .exited(0))
    } else {
      try session.waitUntil(contains: "key: " + key.name)
    }
  }

  @Test func `A megabyte is pasted as one`() throws {
    let session = try start()
    try session.paste(String(repeating: "Pendampingan 日本\n", count: 1 << 20 / 20) + "akhir")
    try session.waitUntil(contains: "52429 lines")
    #expect(session.screenText.contains("akhir"))
    try leave(session)
  }

  @Test func `A paste without an end does not hang for ever`() throws {
    let session = try start()
    try session.send(Array("\u{1B}[200~tanpa".utf8))
    try session.waitUntil(contains: "paste: 5 bytes")
    try leave(session)
  }

  @Test func `Invalid bytes and unknown sequences do no harm`() throws {
    let session = try start()
    try session.send([0xFF, 0xFE, 0xC3])
    try session.send(Array("\u{1B}[99;99;99z\u{1B}]0;x\u{7}\u{1B}[<1;2;3Mok".utf8))
    try session.waitUntil { $0.rows.last == "\u{FFFD}\u{FFFD}\u{FFFD}ok" }
    try leave(session)
  }

  @Test func `A lone ESC is a key after a moment`() throws {
    let session = try start()
    try session.send([0x1B])
    try session.waitUntil(contains: "key: Esc")
    try leave(session)
  }

  @Test func `A terminal that goes away ends the program`() throws {
    let session = try start()
    session.hangUp()
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func `A program that does not end with its terminal is ended`() throws {
    let session = try start(["--stubborn"])
    session.hangUp()
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func `Messages from another thread all arrive`() throws {
    let session = try start()
    try session.press(.function(5))
    try session.waitUntil(contains: "mail: 1000")
    try leave(session)
  }
}
