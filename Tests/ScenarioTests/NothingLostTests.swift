import Foundation
import Glibc
import SessionFile
import TerminalUI
import TestKit
import Testing

/// What happens to what was typed when the power goes, the window is closed or a second person writes.
@Suite("Nothing is lost")
struct NothingLostTests {
  @Test("After the power went, every saved entry is there once, in order, and so is the half-typed line")
  func powerCut() throws {
    let hall = try Hall()
    var expected: [String] = []
    for round in 1...4 {
      let session = try hall.open()
      try session.waitUntil(contains: "09.00 WITA")
      if round > 1 {
        try session.waitUntil(contains: "baris setengah jadi \(round - 1)")
        try session.press(.control("u"))
      }
      for number in 1...3 {
        let text = "catatan \(round).\(number)"
        try session.type(text + "\n")
        expected.append(text)
        try session.waitUntil(contains: "C-\(expected.count) · catatan · \(text)")
      }
      let half = "baris setengah jadi \(round)"
      try session.type(half)
      try hall.waitForDraft { $0 == half }
      session.terminate(SIGKILL)
      _ = try session.waitForExit()
      #expect(try hall.run("periksa", hall.file).status == 0)
    }
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == expected)
  }

  @Test("A line that was recorded does not come back as a half-typed one")
  func recordedOnce() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.type("hanya sekali")
    try hall.waitForDraft { $0 == "hanya sekali" }
    try session.press(.enter)
    try session.waitUntil(contains: "C-1 · catatan · hanya sekali")
    session.terminate(SIGKILL)
    _ = try session.waitForExit()
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(try file.draft(seat: "Sekretaris").isEmpty)
    #expect(file.history.session.entries.count == 1)
  }

  @Test(
    "A closed window or a shutdown keeps the line and leaves the terminal and one plain file",
    arguments: [SIGTERM, SIGHUP])
  func shutdown(signal: Int32) throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("belum selesai")
    try session.waitUntil(contains: "belum selesai")
    session.terminate(signal)
    _ = try session.waitForExit()
    #expect(session.leftBehind == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: hall.folder.path)
    #expect(names.filter { $0.hasPrefix("rapat.rembuk") } == ["rapat.rembuk"])
    let again = try hall.open()
    try again.waitUntil(contains: "belum selesai")
  }

  @Test("What comes from a script while the meeting is on the screen appears there")
  func otherProgram() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("sedang mengetik")
    #expect(try hall.run("catat", hall.file, input: "dari berkas lain\n").status == 0)
    try session.waitUntil(contains: "dari berkas lain")
    try session.press(.enter)
    try session.waitUntil(contains: "C-2 · catatan · sedang mengetik")
  }

  @Test("Two screens on one meeting see each other and give each number once")
  func twoScreens() throws {
    let hall = try Hall()
    let first = try hall.open()
    // The first to come takes the seat that is asked for.
    try first.waitUntil(contains: "09.00 WITA")
    let second = try hall.open()
    for (number, session) in [first, second, first, second].enumerated() {
      try session.type("butir \(number + 1)\n")
      try session.waitUntil(contains: "C-\(number + 1) · catatan · butir \(number + 1)")
    }
    for session in [first, second] { try session.waitUntil { $0.contains("butir 3") && $0.contains("butir 4") } }
    // Each has a seat of its own: undo takes back one's own, and half-typed lines do not cross over.
    try first.press(.control("z"))
    try first.waitUntil(contains: "Diurungkan: C-3")
    try first.type("milik layar pertama")
    try hall.waitForDraft { $0 == "milik layar pertama" }
    second.terminate(SIGKILL)
    _ = try second.waitForExit()
    let third = try hall.open()
    try third.waitUntil(contains: "09.00 WITA")
    #expect(!third.screenText.contains("milik layar pertama"))
  }

  @Test("A copy of a running meeting is whole")
  func copy() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.type("ikut tersalin\n")
    try session.waitUntil(contains: "C-1 · catatan")
    let target = hall.folder.appending(path: "salinan.rembuk").path
    #expect(try hall.run("salin", hall.file, target).status == 0)
    let file = try SessionFile(opening: target)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == ["ikut tersalin"])
  }
}

extension TerminalSession {
  fileprivate func waitUntil(_ condition: (String) -> Bool) throws {
    try waitUntil("the screen to show it") { condition($0.screenText) }
  }
}
