import Meeting
import Testing

@testable import Capture

@Suite struct WaitingTests {
  private static let context = KarangIntan.context(typed: [
    "/hadir @Mahrur", "/bicara @Bidan Desa Lihung @Emma", "/bicara @peserta KPM", "/bicara @peserta KPM",
  ])
  private static let queue: [Party] = [.person("bidan-Lihung"), .person("emma"), .participant(of: "kpm")]
  private static let mahrur = Party.person("mahrur")

  /// A command, what is typed behind it, and who is offered first; nil for nobody.
  @Test(
    arguments: [
      ("/persilakan ", queue[0]), ("/persilakan emm", queue[1]), ("/persilakan mah", mahrur),
      ("/persilakan @", queue[0]), ("/persilakan @bidan", queue[0]), ("/floor ", queue[0]),
      ("/batalbicara ", queue[0]), ("/batalbicara emm", queue[1]), ("/batalbicara mah", nil),
      ("/batalbicara @", queue[0]),
      // For the queue itself those present come first, as everywhere, without those who wait already.
      ("/bicara ", mahrur), ("/bicara @", mahrur), ("/bicara emm", nil), ("/antre ma", mahrur),
    ] as [(String, Party?)])
  func `those who are likely to be meant are offered first`(line: String, first: Party?) {
    let candidates = Self.context.completions(for: line, cursor: line.count)
    #expect(candidates.first?.subject == first.map { .party($0) })
  }

  @Test func `whoever waits twice is offered once, and whoever speaks not at all`() {
    let offered = Self.context.speakers(for: .floor, matching: "", limit: 50)
    #expect(Array(offered.prefix(3)) == Self.queue)
    #expect(Set(offered).count == offered.count)
    let speaking = KarangIntan.context(typed: ["/persilakan @Emma"])
    for command in [CommandName.queue, .floor, .unqueue] {
      #expect(!speaking.speakers(for: command, matching: "Emma", limit: 50).contains(.person("emma")))
    }
  }

  @Test func `those who wait come before all others`() {
    let parties = [Self.mahrur, Self.queue[1]]
    #expect(Self.context.waitingFirst(parties, matching: "") == Self.queue + [Self.mahrur])
    #expect(Self.context.waitingFirst(parties, matching: "bidan") == [Self.queue[0]] + parties)
  }

  @Test func `those who wait are offered however many others there are, and no more than asked for`() {
    for line in ["/persilakan ", "/persilakan @", "/batalbicara "] {
      let candidates = Self.context.completions(for: line, cursor: line.count, limit: 2)
      #expect(candidates.map(\.subject) == Self.queue.prefix(2).map { .party($0) }, "\(line)")
    }
    #expect(Self.context.completions(for: "/bicara ", cursor: 8, limit: 3).count == 3)
  }

  @Test func `a candidate is taken as a name`() throws {
    let candidates = Self.context.completions(for: "/persilakan emm", cursor: 15)
    let candidate = try #require(candidates.first)
    #expect(candidate.replacement == "@Hj. Emma Susanty" && candidate.range == 12..<15)
  }
}
