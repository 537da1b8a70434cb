import Capture
import Meeting
import TestKit
import Testing

@testable import Facilitator

@Suite("The words of the floor")
struct FloorWordsTests {
  private static let emma = Party.person("emma")
  private static let nine = TimeOfDay(hour: 9, minute: 0)

  /// At 09.00 Emma gets the floor, and ends after `seconds`.
  private func session(limit: Int? = nil, seconds: Int = 240) throws -> Session {
    var setup = MeetingFixture.setup
    setup.speakingMinutes = limit
    var session = Session()
    let end = TimeOfDay(hour: 9, minute: seconds / 60, second: seconds % 60)
    for change in [Change.begin(setup), .giveFloor(Self.emma, at: Self.nine), .endFloor(at: end)] {
      try session.apply(change)
    }
    return session
  }

  @Test("A turn that ended says who, how long, and what was allowed")
  func turnEnded() throws {
    let turn = { (session: Session) in try #require(session.floor.turns.last) }
    let free = try session()
    let limited = try session(limit: 3)
    #expect(Indonesian().turnEnded(try turn(free), in: free) == "Selesai bicara: Hj. Emma Susanty · 4 mnt")
    #expect(English().turnEnded(try turn(free), in: free) == "Has spoken: Hj. Emma Susanty · 4 min")
    let late = Indonesian().turnEnded(try turn(limited), in: limited)
    #expect(late == "Selesai bicara: Hj. Emma Susanty · 4 mnt (batas 3 mnt)")
    let short = try session(seconds: 59)
    #expect(Indonesian().turnEnded(try turn(short), in: short).hasSuffix("· 59 dtk"))
    var unknown = try session()
    try unknown.apply(.giveFloor(Self.emma, at: nil))
    try unknown.apply(.endFloor(at: Self.nine))
    #expect(Indonesian().turnEnded(try turn(unknown), in: unknown) == "Selesai bicara: Hj. Emma Susanty")
  }

  @Test("A sum says what it does not know")
  func spoken() {
    #expect(Indonesian().spoken(240, turns: 2, isWhole: true) == "4 mnt · 2 kali")
    #expect(Indonesian().spoken(240, turns: 3, isWhole: false) == "4 mnt lebih · 3 kali")
    #expect(Indonesian().spoken(0, turns: 1, isWhole: false) == "waktu tidak dicatat · 1 kali")
    #expect(English().spoken(0, turns: 1, isWhole: false) == "time not noted · 1×")
  }

  /// Everything that is said of the floor with a value in it.
  private static let chips: [Chip] = [
    .holdsFloor(emma), .nobodySpeaks, .joinsQueue(emma, place: 2), .leavesQueue(emma), .givesFloor(emma),
  ]
  private static let refusals: [ChangeRefused] = [
    .alreadyWaiting(emma, since: nil), .alreadyWaiting(emma, since: nine), .notWaiting(emma), .holdsFloor(emma),
    .nobodySpeaks, .closed,
  ]
  private static let changes: [Change] = [
    .joinQueue(emma, at: nil), .leaveQueue(emma), .giveFloor(emma, at: nil), .endFloor(at: nil),
  ]

  @Test("Both languages say everything, each in its own words and with the name")
  func bothLanguages() throws {
    let session = try session()
    let said = [Indonesian() as any Language, English()].map { words -> [String] in
      let chips = Self.chips.map { words.chip($0, in: session) }
      let refusals = Self.refusals.map { words.refusal($0, in: session) }
      let changes = Self.changes.map { words.summary($0, in: session) }
      let hints = [
        words.queueTitle, words.minutes(3), words.countdown(3), words.moreWaiting(3), words.waitingCount(3),
        words.waits,
        words.timeByGroup, words.timeBySpeaker, words.notSpoken(3), words.nobodySpoke, words.speakersHint,
        words.holderHint, words.waitingHint, words.unheardHint, words.refusal(.nobodyWaits, in: session),
      ]
      for text in refusals { #expect(text.hasSuffix("."), "\(text)") }
      return chips + refusals + changes + hints
    }
    for (indonesian, english) in zip(said[0], said[1]) { #expect(indonesian != english) }
    for text in said.joined() { #expect(!text.isEmpty && !text.contains("Optional")) }
    #expect(said[0].filter { $0.contains("Hj. Emma Susanty") }.count == 11)
  }
}
