import Capture
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The line that everything is captured on")
struct InputLineTests {
  private let context: CaptureContext

  init() throws {
    context = CaptureContext(session: MeetingFixture.history().session, today: try #require(MeetingFixture.date))
  }

  /// A line with `text` typed and read.
  private func line(_ text: String) -> InputLine {
    var line = InputLine()
    line.insert(text)
    line.understand(in: context)
    return line
  }

  @Test("The list is open while several fit, and a single one is no list")
  func list() {
    #expect(line("! @Pambakal").isListOpen)
    let single = line("! @Mahr")
    #expect(!single.isListOpen)
    #expect(single.candidates.count == 1)
    #expect(line("tanpa nama").candidates.isEmpty)
  }

  @Test("Up begins at the foot of the list and Down at its head; both stop at the ends")
  func choosing() {
    var up = line("! @Pambakal")
    let last = up.candidates.count - 1
    up.choose(.up)
    #expect(up.chosen == last)
    up.choose(.down)
    #expect(up.chosen == last)
    var down = line("! @Pambakal")
    down.choose(.down)
    #expect(down.chosen == 0)
    down.choose(.up)
    #expect(down.chosen == 0)
  }

  @Test("A candidate takes the place of what was typed of it, with one blank behind it and the rest untouched")
  func completing() {
    var line = line("! @Mahr")
    let isDone = line.complete()
    #expect(isDone)
    #expect(line.text == "! @Mahrur Ruyani ")
    var middle = self.line("! @Mahr data balita")
    for _ in 0..<" data balita".count { _ = middle.take(.left) }
    middle.understand(in: context)
    _ = middle.complete()
    #expect(middle.text == "! @Mahrur Ruyani data balita")
    #expect(middle.field.cursor == "! @Mahrur Ruyani ".count)
  }

  @Test("With nothing offered, nothing is completed")
  func nothingOffered() {
    var line = line("tanpa nama")
    let isDone = line.complete()
    #expect(!isDone)
    #expect(line.text == "tanpa nama")
  }

  @Test("A line that is too long to be read says so, however long it is", arguments: [500, 5_000, 100_000])
  func tooLong(words: Int) throws {
    let line = line("! @Mahrur " + String(repeating: "kirim data ", count: words))
    let reading = try #require(line.reading)
    #expect(reading.chips.contains(.tooLong))
    #expect(reading.chips.contains(.opens(.commitment)))
    #expect(self.line("! @Mahrur kirim data").reading?.chips.contains(.tooLong) == false)
  }

  @Test("A list that was dismissed stays away until something is typed")
  func dismissed() {
    var line = line("! @Pambakal")
    line.choose(.down)
    line.dismissList()
    #expect(!line.isListOpen)
    #expect(line.chosen == nil)
    line.reread(in: context)
    #expect(!line.isListOpen)
    _ = line.take(.character(" "))
    _ = line.take(.backspace)
    line.understand(in: context)
    #expect(line.isListOpen)
  }

  @Test("The list stays closed behind a candidate that was taken, and opens for the next name")
  func takenThenNext() {
    var line = line("! @Pambakal Mandi")
    line.choose(.down)
    _ = line.complete()
    line.understand(in: context)
    #expect(!line.isListOpen)
    line.insert("@Pambakal")
    line.understand(in: context)
    #expect(line.isListOpen)
  }

  @Test("What another seat stores leaves the list open and the choice where it is")
  func reread() {
    var line = line("! @Pambakal")
    line.choose(.down)
    line.choose(.down)
    let chosen = line.chosen
    line.reread(in: context)
    #expect(line.isListOpen)
    #expect(line.chosen == chosen)
  }

  @Test("A line that was cleared comes back once, with what it was to mend, and not over another")
  func bringBack() throws {
    let driver = AppDriver()
    driver.enter("asli")
    let entry = try #require(driver.file.session.entries.first)
    var line = InputLine()
    line.set("asli baru", mending: InputLine.Mending(entry))
    line.clear()
    #expect(line.text.isEmpty)
    #expect(line.mending == nil)
    line.insert("lain")
    var isBack = line.bringBack()
    #expect(!isBack)
    _ = line.take(.control("w"))
    line.set("")
    isBack = line.bringBack()
    #expect(isBack)
    #expect(line.text == "asli baru")
    #expect(line.mending?.entry == entry.id)
    line.set("")
    isBack = line.bringBack()
    #expect(!isBack)
  }

  @Test("What was recorded does not come back, and clearing nothing keeps what was cleared before")
  func finish() {
    var line = line("satu")
    line.clear()
    line.clear()
    var isBack = line.bringBack()
    #expect(isBack)
    line.finish()
    isBack = line.bringBack()
    #expect(!isBack)
  }

  @Test("Moving the cursor alone does not make it unread; any change of the text does")
  func unread() {
    var line = line("satu")
    #expect(!line.isUnread)
    _ = line.take(.character("x"))
    #expect(line.isUnread)
    line.understand(in: context)
    #expect(!line.isUnread)
    _ = line.take(.backspace)
    #expect(line.isUnread)
    line.set("")
    #expect(!line.isUnread)
    #expect(line.reading == nil)
  }
}
