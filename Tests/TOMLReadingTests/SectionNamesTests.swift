import Testing

@testable import TOMLReading

@Suite struct SectionNamesTests {
  @Test(arguments: ["[é]", "[.a]", "[[é]]", "[ é]", "[", "[=]", "[{]", "a = 1\n[…]\n"])
  func `a section whose name cannot begin so is told and never ends the program`(text: String) {
    #expect(throws: TOMLError.self) { try TOMLSection(text: text) }
  }

  @Test(arguments: [
    "[a]\nb = 1", "[\"é\"]\nb = 1", "['é'.b]", "[[a]]", "[ a ]", "a = [\n[1, 2],\n[3]\n]", "a = \"\"\"\n[…]\n\"\"\"",
    "a = '''\n[…]\n'''", "# [é]", "a = [ # [é]\n[]]", "a = \"\\\"[é]\"",
  ])
  func `what is TOML is read`(text: String) throws {
    _ = try TOMLSection(text: text)
  }

  @Test func `its line is told`() {
    let error = #expect(throws: TOMLError.self) { try TOMLSection(text: "a = 1\n\n[é]\n") }
    #expect(error?.line == 3)
  }
}
