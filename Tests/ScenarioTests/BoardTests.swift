import Foundation
import TerminalUI
import TestKit
import Testing

/// The board on a terminal of its own, beside the one on which the meeting is recorded.
@Suite("The board beside the meeting")
struct BoardTests {
  @Test("It follows what is recorded, through the end and the new start of the program, and ends with its own key")
  func follows() throws {
    let hall = try Hall()
    let board = try hall.board()
    try board.waitUntil(contains: "mengikuti rapat")
    let secretary = try hall.open()
    try secretary.waitUntil(contains: "09.00 WITA")
    try secretary.type("= posyandu serentak tanggal 10 mufakat\n~ rahasia dapur\n")
    try board.waitUntil(contains: "P-1  posyandu serentak tanggal 10")
    secretary.terminate(SIGKILL)
    _ = try secretary.waitForExit()
    let again = try hall.open()
    try again.waitUntil(contains: "09.00 WITA")
    try again.type("= data balita dibagikan mufakat\n")
    try board.waitUntil(contains: "P-2  data balita dibagikan")
    #expect(!board.screenText.contains("rahasia"))
    try board.press(.control("q"))
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.leftBehind == [])
  }

  @Test("A meeting that is taken away is told, and one that is put there is read")
  func replaced() throws {
    let hall = try Hall()
    try hall.run("catat", hall.file, input: "= posyandu serentak mufakat\n")
    let board = try hall.board()
    try board.waitUntil(contains: "P-1  posyandu serentak")
    try FileManager.default.moveItem(atPath: hall.file, toPath: hall.file + ".lain")
    try board.waitUntil(contains: "✗ tertinggal")
    #expect(board.screenText.contains("P-1  posyandu serentak"))
    try hall.run("catat", hall.file + ".lain", input: "= data balita dibagikan mufakat\n")
    try FileManager.default.moveItem(atPath: hall.file + ".lain", toPath: hall.file)
    try board.waitUntil(contains: "P-2  data balita dibagikan")
    #expect(!board.screenText.contains("tertinggal"))
  }

  @Test("A file that is no meeting is told before the screen")
  func noMeeting() throws {
    let hall = try Hall()
    let result = try hall.run("papan", hall.folder.path + "/tiada.rembuk")
    #expect(result.status == 66)
    #expect(result.errors.contains("tiada.rembuk"))
  }
}
