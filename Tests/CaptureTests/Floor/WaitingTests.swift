import Meeting
import Testing

@testable import Capture

@Suite struct WaitingTests {
  private static let context = KarangIntan.context(typed: [
    "/hadir @Mahrur", "/bicara @Bidan Desa Lihung @Emma", "/bicara @peserta KPM", "/bicara @peserta KPM",
  ])
  private static let queue: [Party] = [.person("bidan-Lihung"), .person("emma"), .participant(of: "kpm")]

  @Test(
    arguments: [
      ("", queue), ("emm", [queue[1]]), ("bidan", [queue[0]]), ("Mahrur", []),
    ] as [(String, [Party])])
  func `those who wait are found by their names, each once`(typed: String, found: [Party]) {
    #expect(Self.context.waiting(matching: typed) == found)
  }

  @Test func `those who wait come before all others`() {
    let mahrur = Party.person("mahrur")
    #expect(
      Self.context.waitingFirst([mahrur, Self.queue[1], Self.queue[0]]) == [Self.queue[0], Self.queue[1], mahrur])
  }

  /// What is typed, and who is offered first.
  @Test(
    arguments: [
      ("/persilakan ", queue[0]), ("/persilakan @", queue[0]), ("/batalbicara @", queue[0]), ("/floor @", queue[0]),
      // For the queue itself those present come first, as everywhere.
      ("/bicara @", .person("mahrur")),
    ] as [(String, Party)])
  func `a command of the floor offers those who wait first`(line: String, first: Party) {
    let candidates = Self.context.completions(for: line, cursor: line.count)
    #expect(candidates.first?.subject == .party(first))
  }

  @Test func `a candidate is taken as a name`() throws {
    let candidates = Self.context.completions(for: "/persilakan emm", cursor: 15)
    let candidate = try #require(candidates.first)
    #expect(candidate.replacement == "@Hj. Emma Susanty" && candidate.range == 12..<15)
  }
}
