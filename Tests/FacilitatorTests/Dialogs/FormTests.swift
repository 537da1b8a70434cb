import TerminalUI
import Testing

@testable import Facilitator

@Suite("A form")
struct FormTests {
  private func form(_ count: Int = 3) -> Form { Form((0..<count).map { Form.Field("isian \($0)") }) }

  private func press(_ keys: [Key], in form: inout Form) -> Bool {
    keys.reduce(false) { _, key in form.update(.key(key)) == .done }
  }

  /// Keys from the first of three fields, and the field they lead to.
  static let ways: [([Key], Int)] = [
    ([.tab], 1), ([.down, .down], 2), ([.tab, .tab, .tab], 0), ([.backTab], 2), ([.up], 2), ([.tab, .up], 0),
    ([.enter], 1), ([.enter, .enter], 2),
  ]

  @Test("Tab, Enter and the arrows lead through the fields", arguments: ways)
  func leading(keys: [Key], index: Int) {
    var form = form()
    let isDone = press(keys, in: &form)
    #expect(!isDone)
    #expect(form.index == index)
  }

  @Test("Only Enter in the last field is the end of it")
  func done() {
    var form = form()
    let early = press([.enter, .enter, .tab, .backTab], in: &form)
    let last = press([.enter], in: &form)
    #expect([early, last] == [false, true])
  }

  @Test("What stands in a field comes without blanks around it; nothing is nil")
  func texts() {
    var form = form()
    _ = press([.character(" "), .character("a"), .character(" "), .character(" "), .character("b")], in: &form)
    #expect(form.text(0) == "a b")
    _ = press([.tab, .character(" ")], in: &form)
    #expect(form.text(1) == nil)
    #expect(form.text(2) == nil)
  }

  @Test("A paste of several lines is one line")
  func paste() {
    var form = form()
    let outcome = form.update(.paste("Hj. Emma\r\nSusanty\n"))
    #expect(outcome == .open)
    #expect(form.index == 0)
    #expect(form.text(0) == "Hj. Emma Susanty")
  }

  @Test("What is wrong is said where it is, until something is typed there")
  func problems() {
    var form = form()
    _ = press([.tab, .tab], in: &form)
    form.complain("bukan waktu", at: 0)
    #expect(form.index == 0)
    _ = press([.tab, .backTab], in: &form)
    #expect(form.fields[0].problem == "bukan waktu")
    _ = press([.character("1")], in: &form)
    #expect(form.fields[0].problem == nil)
  }

  @Test("The field with the cursor is in sight in a window of any height", arguments: 1...5)
  func lowWindow(rows: Int) {
    for target in 0..<5 {
      var form = form(5)
      _ = press(Array<Key>(repeating: .tab, count: target) + [.character("x")], in: &form)
      var frame = Frame(size: Size(columns: 30, rows: rows))
      form.draw(into: &frame, Rect(row: 0, column: 0, columns: 30, rows: rows))
      let shown = (0..<rows).map { frame.text(row: $0) }
      let row = shown.firstIndex { $0.hasPrefix("▸ isian \(target) : x") }
      #expect(row != nil, "\(shown)")
      #expect(frame.cursor?.row == row)
    }
  }
}
