import Testing

@Suite struct BukaTests {
  @Test(arguments: [[], ["buka", "rapat.rembuk"], ["mulai"]], ["xterm-256color", "dumb", ""])
  func `without a terminal the screen is refused, and the other ways are named`(
    arguments: [String], terminal: String
  ) throws {
    let program = try Program().meeting()
    program.environment["TERM"] = terminal
    let result = try program.run(Program.executable, arguments)
    #expect(result.status == 69)
    #expect(result.output == "")
    #expect(result.errors.hasSuffix("Tanpa layar: rembuk catat BERKAS, rembuk tulis BERKAS.\n"))
    #expect(try program.contents == ["rapat.rembuk"])
  }

  @Test func `a missing meeting is told before the screen is tried`() throws {
    #expect(try Program().run("buka", "tiada.rembuk").status == 66)
  }
}
