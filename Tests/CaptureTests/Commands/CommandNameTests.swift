import Testing

@testable import Capture

@Suite struct CommandNameTests {
  @Test func `no word calls two commands or opens an entry too`() {
    let words =
      CommandName.allCases.flatMap { $0.words + $0.englishWords } + LineKind.allCases.flatMap(\.words)
      + LineKind.allCases.map(\.englishWord)
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: CommandName.allCases) func `a command is called by each of its words, in any case`(name: CommandName)
  {
    for word in name.words + name.englishWords {
      #expect(CommandName(calledBy: word) == name)
      #expect(CommandName(calledBy: word.uppercased()) == name)
    }
  }

  @Test(arguments: [("hadri", "hadir"), ("komitmn", "komitmen"), ("nxt", "next"), ("qqqqq", nil as String?)])
  func `a misspelt word has a nearest one`(typed: String, nearest: String?) {
    #expect(CommandName(calledBy: typed) == nil)
    #expect(CommandName.nearest(to: typed) == nearest)
  }
}
