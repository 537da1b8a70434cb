import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("A question")
struct QuestionDialogTests {
  private let context = DialogContext(
    session: Session(), words: Indonesian(), now: nil, capture: nil, size: LiveLayout.smallest,
    attendance: Attendance(of: Session()))

  private func question(onEscape: Intent? = nil, leavesLetters: Bool = false) -> QuestionDialog {
    QuestionDialog(
      title: "judul", question: "Bagaimana?",
      answers: [.init(("y", "Ya"), .type("ya")), .init(("t", "Tidak"), .type("tidak")), .init(("b", "Batal"), nil)],
      onEscape: onEscape, leavesLettersToTheLine: leavesLetters)
  }

  /// What the last of the keys brings: what is typed, or "stay", "pass", "dismiss".
  private func reply(_ keys: [Key], to question: QuestionDialog) -> String {
    var question = question
    var said = ""
    for key in keys {
      said =
        switch question.update(.key(key), context) {
        case .stay: "stay"
        case .unused: "unused"
        case .passOn: "pass"
        case .dismiss: "dismiss"
        case .intend(.type(let text)): text
        default: "other"
        }
    }
    return said
  }

  static let keys: [([Key], String)] = [
    ([.enter], "ya"), ([.down, .enter], "tidak"), ([.tab, .tab, .enter], "dismiss"), ([.down, .up, .enter], "ya"),
    ([.up, .enter], "ya"), ([.right, .right, .right, .left, .enter], "tidak"),
    ([.character("t")], "tidak"), ([.character("T")], "tidak"), ([.character("b")], "dismiss"),
    ([.character("x")], "unused"), ([.character("x"), .enter], "ya"), ([.function(5)], "unused"),
    ([.escape], "dismiss"),
  ]

  @Test("The arrows choose, Enter gives what is chosen, a letter answers at once", arguments: keys)
  func answering(keys: [Key], answer: String) {
    #expect(reply(keys, to: question()) == answer)
  }

  static let lettersLeft: [([Key], String)] = [
    ([.character("y")], "pass"), ([.backspace], "pass"), ([.down, .enter], "tidak"), ([.enter], "ya"),
    ([.escape], "dismiss"),
  ]

  @Test("A question that comes while somebody types is not answered by letters", arguments: lettersLeft)
  func typing(keys: [Key], answer: String) {
    #expect(reply(keys, to: question(leavesLetters: true)) == answer)
  }

  @Test("A paste answers nothing: it goes to the line, or nowhere")
  func paste() {
    for (leavesLetters, isPassedOn) in [(true, true), (false, false)] {
      var question = question(leavesLetters: leavesLetters)
      if case .passOn = question.update(.paste("y"), context) {
        #expect(isPassedOn)
      } else {
        #expect(!isPassedOn)
      }
    }
  }

  @Test("Esc can mean something of its own")
  func escape() {
    #expect(reply([.down, .escape], to: question(onEscape: .type("lari"))) == "lari")
  }

  /// What brings a question up in a window of the smallest size.
  static let occasions: [@Sendable (AppDriver) -> Void] = [
    { $0.press(.control("q")) },
    {
      $0.disk = .fails("Disk penuh.")
      $0.enter("satu")
      $0.press(.control("q"))
    },
    { $0.paste("satu\ndua\ntiga") },
    {
      $0.press(.function(10), .enter)
      for _ in 0..<9 { $0.press(.enter) }
      $0.enter("/sahkan")
    },
  ]

  @Test("Every question is read to its end with all answers, each by a letter of its own, in the smallest window")
  func smallest() throws {
    for words in [Indonesian(), English()] as [any Language] {
      for (number, occasion) in Self.occasions.enumerated() {
        let driver = AppDriver(words: words, size: LiveLayout.smallest)
        occasion(driver)
        let question = try #require(driver.app.dialogs.last as? QuestionDialog, "occasion \(number)")
        let letters = question.answers.map(\.words.key)
        #expect(Set(letters).count == letters.count, "\(letters)")
        let screen = driver.screen
        for answer in question.answers {
          #expect(screen.contains("\(answer.words.key.uppercased())  \(answer.words.label)"), "\(screen)")
        }
        let end = try #require(question.question.split(separator: " ").last)
        #expect(screen.contains(end), "\(screen)")
      }
    }
  }
}
