import Testing

@testable import Capture

@Suite struct CommandRuleTests {
  @Test(arguments: [
    ("/urungkan", Command.undo), ("/undo", .undo), ("/ulangi", .redo), ("/tutup", .close), ("/close ", .close),
    ("/sahkan", .legalise), ("/bantuan", .help(nil)), ("/bantuan /hadir", .help("/hadir")),
    ("/help tanggal besok", .help("tanggal besok")),
  ])
  func `a command alone`(line: String, command: Command) {
    #expect(KarangIntan.context.read(line).command == command)
  }

  @Test func `more behind it is not dropped in silence`() {
    #expect(KarangIntan.context.read("/tutup pintu").refusal == .argumentNotUnderstood(.close, "pintu"))
  }

  @Test func `every command but those that say how an entry reads has a rule`() {
    #expect(CommandName.allCases.filter { CommandRules.rule(for: $0) == nil } == [.replace, .edit, .dissent])
  }
}
