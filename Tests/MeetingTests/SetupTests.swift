import Meeting
import Testing

@Suite struct SetupTests {
  @Test func `a file from before there was a limit for speakers has none`() throws {
    let text = try stored(Setup.small)
    #expect(!text.contains("speakingMinutes"))
    let setup: Setup = try restored(text)
    #expect(setup == .small)
    #expect(setup.speakingMinutes == nil)
  }

  @Test func `the limit is kept, and is the session's`() throws {
    var setup = Setup.small
    setup.speakingMinutes = 3
    #expect(try restored(stored(setup)) == setup)
    var session = Session()
    try session.apply(.begin(setup))
    #expect(session.speakingMinutes == 3)
    #expect(try Session(small: .note("a")).speakingMinutes == nil)
  }

  @Test(arguments: [-1, .max]) func `an impossible limit begins nothing`(minutes: Int) {
    var setup = Setup.small
    setup.speakingMinutes = minutes
    var session = Session()
    #expect(throws: ChangeRefused.impossibleCount(minutes)) { try session.apply(.begin(setup)) }
  }
}
