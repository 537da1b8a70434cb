import Testing

@testable import TerminalUI

struct TextFieldTests {
  private func typed(_ text: String, _ keys: [Key]) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.take(key) }
    return field
  }

  @Test(arguments: [
    ([Key.character("x")], "satu duax|"), ([.backspace], "satu du|"), ([.left, .left, .character("x")], "satu dx|ua"),
    ([.home, .delete], "|atu dua"), ([.control("w")], "satu |"), ([.control("w"), .control("w")], "|"),
    ([.control("u")], "|"),
    ([.home, .backspace], "|satu dua"), ([.delete], "satu dua|"), ([.controlLeft], "satu |dua"),
    ([.controlLeft, .controlLeft], "|satu dua"),
    ([.home, .controlRight], "satu| dua"), ([.home, .controlRight, .controlRight], "satu dua|"),
    ([.home, .right, .control("w")], "|atu dua"),
    ([.home, .end, .character("é")], "satu duaé|"), ([.home, .left, .character("a")], "a|satu dua"),
  ])
  func `Keys edit the line`(keys: [Key], result: String) {
    let field = typed("satu dua", keys)
    #expect(field.beforeCursor + "|" + field.afterCursor == result)
  }

  @Test(arguments: [Key.enter, .tab, .escape, .up, .function(1), .alt("x"), .control("z")])
  func `Other keys are left to others`(key: Key) {
    var field = TextField("a")
    let taken = field.take(key)
    #expect(!taken)
    #expect(field == TextField("a"))
  }

  @Test func `Clusters are edited as one`() {
    var field = TextField("a👨‍👩‍👧‍👦e\u{301}")
    #expect(field.cursor == 3)
    field.backspace()
    field.backspace()
    #expect(field.text == "a")
    field.insert("e")
    field.insert("\u{301}")
    #expect(field.cursor == 2)
    #expect(field.view(width: 10).cursor == 2)
  }

  @Test func `The cursor can be set`() {
    var field = TextField()
    field.set("satu dua", cursor: 4)
    #expect(field.afterCursor == " dua")
    field.set("satu", cursor: 99)
    #expect(field.cursor == 4)
  }

  @Test func `A line that fits stands still`() {
    let (line, cursor) = TextField("satu").view(width: 5)
    #expect(line.text == "satu" && cursor == 4)
    #expect(TextField().view(width: 5).line.text == "")
  }

  @Test func `A line that does not fit shows where there is more`() {
    var field = TextField("abcdefghijklmnopqrstuvwxyz")
    #expect(field.view(width: 10).line.text == "‹vwxyz")
    #expect(field.view(width: 10).cursor == 6)
    field.moveHome()
    #expect(field.view(width: 10).line.text == "abcdefghi›")
    #expect(field.view(width: 10).cursor == 0)
  }

  @Test(arguments: 1...30)
  func `The cursor is always in the window and the window is never too wide`(width: Int) {
    var field = TextField("日本語 Keterlibatan kader 👨‍👩‍👧‍👦 dan 日本 e\u{301}e\u{301} desa Mali Mali 日")
    while true {
      let (line, cursor) = field.view(width: width)
      #expect(line.width <= width)
      #expect(cursor >= 0 && cursor < width)
      let shown = Text.width(String(field.beforeCursor))
      #expect(cursor <= shown)
      if field.beforeCursor.isEmpty { break }
      field.moveLeft()
    }
    for key in [Key.end, .controlLeft, .controlLeft, .controlRight, .control("w"), .left, .delete] {
      _ = field.take(key)
      // The width that is kept up to date by the way must be the real one, else the cursor drifts.
      var fresh = TextField()
      fresh.set(field.text, cursor: field.cursor)
      #expect(field == fresh)
    }
  }

  @Test func `A megabyte is pasted at once and typed in as in an empty line`() {
    var field = TextField("awal ")
    field.insert(String(repeating: "Pendampingan ibu hamil. ", count: 1 << 20 / 24))
    let clock = ContinuousClock()
    let spent = clock.measure {
      for _ in 0..<1000 {
        field.insert("x")
        field.moveLeft()
        field.moveRight()
        field.backspace()
        _ = field.view(width: 80)
      }
    }
    // A debug build on a busy machine; one look at all of the text for each key would take minutes.
    #expect(spent < .seconds(10))
  }
}
