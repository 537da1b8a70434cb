import Foundation
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The help page")
struct HelpDialogTests {
  /// What stands on the screen, without edges and breaks.
  private func letters(_ driver: AppDriver) -> String { driver.screen.filter(\.isLetter) }

  @Test("It is read to its last line in a window of any size", arguments: [(40, 12), (60, 20), (80, 24), (120, 60)])
  func scrollsToTheEnd(columns: Int, rows: Int) throws {
    for words in [Indonesian(), English()] as [any Language] {
      let driver = AppDriver(words: words, size: Size(columns: columns, rows: rows))
      driver.press(.function(1))
      var seen = letters(driver)
      for _ in 0..<150 {
        driver.press(.pageDown)
        seen += letters(driver)
      }
      let last = try #require(words.commandHelp.last?.meaning.split(separator: " ").last)
      let isAtEnd = driver.screen.contains(last)
      #expect(isAtEnd, "\(driver.screen)")
      // Nothing between the ends is skipped either.
      for action in Action.allCases {
        let word = try #require(words.help(of: action).split(separator: " ").last)
        let isSeen = seen.contains(word.filter(\.isLetter))
        #expect(isSeen, "\(word)")
      }
    }
  }

  @Test("From the end one line back is one line back", arguments: [(40, 12), (120, 24)])
  func backFromTheEnd(columns: Int, rows: Int) {
    let driver = AppDriver(size: Size(columns: columns, rows: rows))
    driver.press(.function(1))
    driver.press(.end)
    let end = driver.rows
    driver.press(.down)
    #expect(driver.rows == end)
    driver.press(.up)
    #expect(driver.rows != end)
    driver.press(.down)
    #expect(driver.rows == end)
    driver.press(.home)
    #expect(driver.screen.contains("Baris ketik"))
  }

  @Test("A topic shows only what is about it")
  func topic() {
    let driver = AppDriver()
    driver.enter("/bantuan kutipan")
    #expect(driver.screen.contains("@peserta \"Kami siap mendukung\""))
    #expect(!driver.screen.contains("Ctrl-Q"))
    driver.press(.escape)
    driver.enter("/bantuan zzz")
    #expect(driver.screen.contains("Tidak ada bantuan tentang “zzz”."))
  }

  @Test(
    "It goes away by any of the keys that people try", arguments: [Key.escape, .enter, .function(1), .control("g")])
  func leave(key: Key) {
    let driver = AppDriver()
    driver.type("belum jadi")
    driver.press(.function(1), key)
    #expect(driver.app.dialogs.isEmpty)
    #expect(driver.inputRow.contains("▏belum jadi "))
  }

  @Test("Letters filter it, what is of the place comes first, and Esc shows everything again")
  func filter() throws {
    let driver = AppDriver()
    driver.press(.function(2), .function(1))
    driver.type("tamu")
    let screen = driver.screen
    let here = try #require(screen.range(of: "Daftar hadir"))
    let keys = try #require(screen.range(of: "Tombol"))
    #expect(here.lowerBound < keys.lowerBound)
    #expect(screen.contains("Alt-T") && screen.contains("/tamu") && !screen.contains("Ctrl-L"))
    driver.press(.escape)
    #expect(driver.screen.contains("Di sini · Daftar hadir"))
    driver.type("alt-b")
    #expect(driver.screen.contains("giliran bicara"))
    driver.press(.control("u"))
    driver.type("zzz")
    #expect(driver.screen.contains("Tidak ada bantuan tentang “zzz”."))
    driver.press(.escape, .escape)
    #expect(driver.app.dialogs.count == 1)
  }

  @Test("Over another dialog it comes once, and the dialog is there again afterwards")
  func onTop() {
    let driver = AppDriver()
    driver.press(.function(10), .function(1), .function(1))
    #expect(driver.app.dialogs.count == 1)
    #expect(driver.app.dialogs.last is CloseDialog)
  }

  /// The keys that lead to a place, and the first lines of help there.
  static let places: [([Key], String, String)] = [
    ([], "Di sini · Baris ketik", "@Emma forum ini"),
    ([.tab], "Di sini · Panel agenda", "memulai acara yang dipilih"),
    ([.tab, .tab], "Di sini · Panel catatan", "untuk diperbaiki"),
    ([.tab, .tab, .tab], "Di sini · Panel peserta", "menggulir daftar"),
    ([.function(6)], "Di sini · Daftar acara", "menyelesaikan acara yang berjalan"),
    ([.function(9)], "Di sini · Menu", "menyaring daftar"),
    ([.function(10)], "Di sini · Menutup rapat: yang masih kurang", "F10 kembali ke sini"),
    ([.function(10), .enter], "Di sini · Menutup rapat: waktu dan penanda tangan", "misalnya 11.30"),
    ([.control("q")], "Di sini · Pertanyaan", "memilih jawaban"),
  ]

  @Test("F1 tells of the place first, then of the line, keys and commands", arguments: places)
  func place(keys: [Key], heading: String, line: String) throws {
    let driver = AppDriver(size: Size(columns: 120, rows: 140))
    for key in keys { driver.press(key) }
    let before = driver.screen
    driver.press(.function(1))
    let rows = driver.rows
    let parts = try [heading, "Tombol", "Perintah"].map { heading in
      try #require(rows.firstIndex { $0.contains(heading) }, "\(heading)")
    }
    #expect(parts == parts.sorted())
    #expect(rows[parts[0]...(parts[0] + 9)].contains { $0.contains(line) })
    #expect(rows.contains { $0.contains("@Emma forum ini") })
    driver.press(.escape)
    #expect(driver.screen == before)
  }

  @Test("Every key of the table is told once, wherever help is asked for", arguments: [[], [Key.tab], [.function(10)]])
  func wholeTable(keys: [Key]) {
    let driver = AppDriver(size: Size(columns: 120, rows: 180))
    for key in keys { driver.press(key) }
    driver.press(.function(1))
    let rows = driver.rows
    for action in Action.allCases {
      let told = "\(Indonesian().title(of: action)): \(Indonesian().help(of: action).prefix(12))"
      #expect(rows.count { $0.contains(told) } == 1, "\(told)")
    }
  }

  @Test("A word finds what holds it in every place, and only that")
  func topicInPlaces() {
    let driver = AppDriver(size: Size(columns: 120, rows: 180))
    driver.enter("/bantuan penanda tangan")
    #expect(driver.screen.contains("Menutup rapat: yang masih kurang"))
    #expect(driver.screen.contains("lanjut ke waktu selesai"))
    #expect(!driver.screen.contains("Di sini"))
    #expect(!driver.screen.contains("Perintah"))
    driver.press(.escape)
    driver.enter("/bantuan zzz")
    #expect(driver.screen.contains("Tidak ada bantuan tentang “zzz”."))
  }

  @Test("The command without a word tells of the line")
  func command() {
    let driver = AppDriver(size: Size(columns: 120, rows: 180))
    driver.enter("/bantuan")
    #expect(driver.screen.contains("Di sini · Baris ketik"))
  }

  @Test("The start screen has help of its own, and so has its form")
  func start() {
    var app = App(
      words: English(), start: StartScreen(recents: [], templates: ["rapat-koordinasi"]), random: SeededGenerator())
    let size = Size(columns: 100, rows: 50)
    _ = app.update(.event(.key(.function(1))))
    #expect(app.view(size).text.contains("Here · The start screen"))
    for key in [Key.escape, .down, .enter, .function(1)] { _ = app.update(.event(.key(key))) }
    #expect(app.view(size).text.contains("Here · A new meeting"))
  }
}
