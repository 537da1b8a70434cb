import Capture
import Meeting
import TestKit
import Testing

@testable import Facilitator

@Suite("What the help page promises")
struct HelpWordsTests {
  private let languages: [any Language] = [Indonesian(), English()]

  @Test("Every example of a line is taken as it stands, and leaves nothing unread")
  func captureExamples() {
    for words in languages {
      for (typed, meaning) in words.captureExamples {
        let driver = AppDriver()
        // Something to mend and to add to, with the slip that the example mends.
        driver.enter("! data desa Kiran")
        let before = driver.file.steps.count
        driver.enter(typed)
        #expect(driver.file.steps.count == before + 1, "\(typed) (\(meaning)): \(driver.status)")
      }
    }
  }

  @Test("Every example of a command names a command of its language that is known, and none is left out")
  func commandHelp() {
    for words in languages {
      var named: Set<CommandName> = []
      for (typed, meaning) in words.commandHelp {
        for word in typed.split(separator: " ") where word.hasPrefix("/") {
          let called = CommandName.allCases.filter { ($0.words + $0.englishWords).contains(String(word.dropFirst())) }
          #expect(called.count == 1, "\(typed) (\(meaning)) names no command")
          named.formUnion(called)
        }
      }
      #expect(named == Set(CommandName.allCases))
    }
  }

  @Test("The examples of commands do what is said of them")
  func commandExamples() {
    for words in languages {
      for (typed, _) in words.commandHelp where typed.contains("diskusi") || typed.contains("KPM 19") {
        for line in typed.split(separator: "  ") where line.contains("/") {
          let driver = AppDriver(words: words)
          driver.enter(String(line.first == " " ? line.dropFirst() : line).replacing(" 6", with: " 2"))
          #expect(driver.file.steps.count == 2, "\(line): \(driver.status)")
        }
      }
    }
  }
}
