import Capture
import Meeting
import Rosters
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

/// Every key at every place: something changes, or a sentence says why nothing did.
@Suite struct UnusedKeysTests {
  /// How a place is reached from a meeting with a few entries.
  static let places: [(name: String, way: @Sendable (AppDriver) -> Void)] = [
    ("empty line", { _ in }),
    ("line with text", { $0.type("kata biasa") }),
    ("line with candidates", { $0.type("@Pambakal") }),
    ("entry in the line", { $0.press(.up) }),
    ("agenda pane", { $0.press(.tab) }),
    ("record pane", { $0.press(.pageUp) }),
    ("attendee pane", { $0.press(.tab, .tab, .tab) }),
    ("concern pane", { $0.press(.alt("r")) }),
    ("hits of a search", { search($0) }),
    ("public view", { $0.press(.function(12)) }),
    ("dark view", { $0.enter("/tayang gelap") }),
    ("help", { $0.press(.function(1)) }),
    ("menu", { $0.press(.function(9)) }),
    (
      "menu with a filter",
      {
        $0.press(.function(9)); $0.type("zzz")
      }
    ),
    ("attendance", { $0.press(.function(2)) }),
    ("attendance by group", { $0.press(.function(2), .backTab) }),
    (
      "attendance, nobody found",
      {
        $0.press(.function(2)); $0.type("zzz")
      }
    ),
    ("excuse", { $0.press(.function(2), .alt("i")) }),
    ("times", { $0.enter("/jam") }),
    ("search", { $0.press(.control("f")) }),
    ("commitments", { $0.press(.function(4)) }),
    ("commitments, date asked for", { $0.press(.function(4), .alt("j")) }),
    ("proposals", { $0.press(.function(5)) }),
    ("proposals, heading", { $0.press(.function(5), .home) }),
    ("proposals, reason asked for", { $0.press(.function(5), .alt("b")) }),
    ("proposal grid", { $0.press(.function(5), .alt("e")) }),
    ("list of files", { $0.press(.function(5), .alt("i")) }),
    ("agenda", { $0.press(.function(6)) }),
    (
      "new item",
      {
        $0.press(.function(6)); $0.type("a")
      }
    ),
    ("preview", { $0.press(.function(7)) }),
    ("reading back", { $0.press(.function(8)) }),
    ("closing", { $0.press(.function(10)) }),
    ("closing, who signs", { $0.press(.function(10), .enter) }),
    ("closing, papers", { $0.press(.function(10), .enter, .function(10)) }),
    ("papers", { $0.press(.function(10), .enter, .function(10), .enter) }),
    (
      "folders",
      {
        $0.press(.function(10), .enter, .function(10), .enter); $0.type("f")
      }
    ),
    (
      "printers",
      {
        $0.printers.append(Printer(name: "Dua", isUsual: false)); $0.press(.control("p"))
      }
    ),
    ("leaving", { $0.press(.control("q")) }),
    ("speakers", { $0.press(.alt("b")) }),
    (
      "speakers who wait",
      {
        $0.enter("/bicara @Emma"); $0.press(.alt("b"))
      }
    ),
    ("guest", { $0.press(.alt("t")) }),
    ("entry form", { $0.press(.control("o")) }),
    ("history", { $0.enter("/riwayat") }),
    ("themes", { $0.enter("/tampilan") }),
    (
      "abbreviations",
      {
        $0.enter("yg pertama dgn kader"); $0.enter("/rapikan")
      }
    ),
    ("two lines pasted", { $0.paste("satu\ndua") }),
  ]

  private static func search(_ driver: AppDriver) {
    driver.press(.control("f"))
    driver.type("gizi")
    driver.press(.enter)
  }

  /// Every key that terminals tell apart, some with modifiers, and letters, digits and signs.
  static let keys: [Key] =
    Key.writtenNames.compactMap { Key(written: $0) } + "azAZ09?/!;é".map { Key.character($0) }
    + [.function(13), .function(28), .function(52)]

  /// Keys that do nothing at the end of their way, and that nobody presses there in earnest.
  ///
  /// Arrows and pages at the end of a list; keys that go to where the cursor is, or delete where nothing is; Esc at home; what the
  /// painter does with a frame that is the same.
  private static func isHarmless(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .controlLeft, .controlRight, .altUp, .altDown,
      .backspace,
      .delete, .escape, .tab, .backTab, .control("a"), .control("e"), .control("w"), .control("u"):
      true
    default: false
    }
  }

  private static func driver(_ words: any Language) -> AppDriver {
    let driver = AppDriver(words: words)
    driver.folders = ["/media/flashdisk"]
    for line in [
      "/acara 2", "@Emma data gizi dibahas", "! @KPM Kiram data gizi >30 Juni", "$ desa:Kiram PMT lokal Rp36,7jt",
      "= posyandu tiap tanggal 10 mufakat", "~ anggaran transportasi",
    ] { driver.enter(line) }
    driver.type("x")
    driver.press(.backspace)
    return driver
  }

  @Test(arguments: places.indices) func `a key does something, or a sentence says why not`(index: Int) {
    let (place, way) = Self.places[index]
    let driver = Self.driver(Indonesian())
    way(driver)
    let before = driver.frame
    var silent: [String] = []
    for key in Self.keys {
      var app = driver.app
      let effects = app.update(.event(.key(key)))
      _ = app.settle()
      let after = app.view(driver.size)
      let isSilent = effects.isEmpty && after.text == before.text && after.cursor == before.cursor
      if isSilent, !Self.isHarmless(key) { silent.append(key.name) }
    }
    #expect(silent == [], "\(place)")
  }

  @Test(arguments: [true, false]) func `a meeting with nothing in it says so too`(isEnglish: Bool) {
    var setup = MeetingFixture.setup
    (setup.agenda, setup.attendees, setup.groups, setup.villages) = ([], [], [], [])
    let words: any Language = isEnglish ? English() : Indonesian()
    for keys in [
      [], [.tab], [.tab, .tab], [.tab, .tab, .tab], [.function(2)], [.function(4)], [.function(5)], [.function(6)],
      [.alt("b")],
    ] as [[Key]] {
      let driver = AppDriver(MeetingFixture.history(setup), words: words)
      driver.type("x")
      driver.press(.backspace)
      for key in keys { driver.press(key) }
      let before = driver.frame
      for key in Self.keys where !Self.isHarmless(key) {
        var app = driver.app
        let effects = app.update(.event(.key(key)))
        _ = app.settle()
        let after = app.view(driver.size)
        #expect(!effects.isEmpty || after.text != before.text, "\(keys): \(key.name)\n\(after.text)")
      }
    }
  }

  @Test(arguments: [[], [Key.enter]]) func `the start screen answers every key`(way: [Key]) {
    var app = App(
      words: Indonesian(), start: StartScreen(recents: [], templates: ["uji"]), random: SeededGenerator(seed: 1))
    let size = Size(columns: 80, rows: 24)
    _ = app.update(.event(.resize(size)))
    for key in way { _ = app.update(.event(.key(key))) }
    let before = app.view(size)
    for key in Self.keys where !Self.isHarmless(key) {
      var pressed = app
      let effects = pressed.update(.event(.key(key)))
      let after = pressed.view(size)
      #expect(!effects.isEmpty || after.text != before.text || after.cursor != before.cursor, "\(key.name)")
    }
  }

  // MARK: - What is said

  @Test func `what needs a meeting says so on the start screen`() {
    var app = App(words: Indonesian(), start: StartScreen(recents: [], templates: []), random: SeededGenerator(seed: 1))
    _ = app.update(.event(.key(.function(4))))
    #expect(app.view(Size(columns: 80, rows: 24)).text(row: 23) == " Untuk komitmen, buka rapat dahulu.")
    _ = app.update(.event(.key(.character("?"))))
    #expect(app.view(Size(columns: 80, rows: 24)).text.contains("Di sini · Layar awal"))
  }

  @Test func `what a key does elsewhere is told, and the way there`() {
    let driver = Self.driver(Indonesian())
    driver.press(.function(6), .function(4))
    #expect(driver.rows.last == " F4 (komitmen) tidak dapat dari sini; Esc dahulu.")
    // The next key takes the sentence away.
    driver.press(.down)
    #expect(driver.rows.last?.contains("F4") == false)
    driver.press(.escape, .function(11))
    #expect(driver.status.contains("F11 tidak berarti apa-apa di sini; F1 menampilkan yang berlaku."))
    driver.press(.enter)
    #expect(driver.status.contains("Baris masih kosong."))
  }

  @Test(arguments: [
    (Key.control("s"), "tersimpan"), (.control("v"), "Ctrl-Shift-V"), (.control("x"), "Ctrl-U"),
    (.control("n"), "Rapat baru"),
    (.control("b"), "Huruf tebal"), (.control("d"), "keluar dengan Ctrl-Q"), (.function(52), "keluar dengan Ctrl-Q"),
    (.control("c"), "Untuk keluar tekan Ctrl-Q"), (.control("a"), "masih kosong"), (.control("w"), "masih kosong"),
  ]) func `what Word has a key for is answered, in the line and in a dialog`(key: Key, sentence: String) {
    let driver = Self.driver(Indonesian())
    driver.press(key)
    #expect(driver.status.lowercased().contains(sentence.lowercased()))
    if key == .control("a") || key == .control("w") { return }
    driver.press(.function(9), key)
    #expect(driver.rows.last?.lowercased().contains(sentence.lowercased()) == true)
    #expect(driver.screen.contains("[menu]"))
  }

  @Test func `a question mark asks for help in a list, and is typed where something is typed`() {
    let driver = Self.driver(Indonesian())
    driver.press(.function(5), .character("?"))
    #expect(driver.screen.contains("Di sini · Usulan"))
    driver.press(.escape)
    driver.type("a?")
    #expect(!driver.screen.contains("Di sini"))
    driver.press(.escape, .escape)
    driver.type("?")
    #expect(driver.inputRow.contains("?"))
    #expect(!driver.screen.contains("Di sini"))
  }
}
