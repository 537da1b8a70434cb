import Meeting
import Testing

@testable import rembuk

@Suite struct ProgramEnvironmentTests {
  @Test func `now is the laptop's clock unless it is set`() throws {
    #expect(try environment([:]).now() == Instant(secondsSince1970: 42))
    #expect(try environment(["REMBUK_SEKARANG": ""]).now() == Instant(secondsSince1970: 42))
    let set = try environment(["REMBUK_SEKARANG": "2026-01-21T09:00:00"]).now()
    #expect(set == Instant(secondsSince1970: 1_768_957_200))
    #expect(throws: ErrorMessage.self) { try environment(["REMBUK_SEKARANG": "x"]).now() }
  }

  @Test(
    arguments: [
      ([:], nil), (["HOME": "/h"], "/h/.local/share/rembuk"), (["HOME": "/h", "XDG_DATA_HOME": "/d"], "/d/rembuk"),
      (["XDG_DATA_HOME": "nisbi"], nil), (["HOME": "/h", "XDG_DATA_HOME": "nisbi"], "/h/.local/share/rembuk"),
      (["HOME": ""], nil),
    ] as [([String: String], String?)])
  func `folders follow the XDG variables`(variables: [String: String], folder: String?) {
    #expect(environment(variables).dataFolder == folder)
  }

  private func environment(_ variables: [String: String]) -> ProgramEnvironment {
    ProgramEnvironment(variables: variables, clock: { 42 })
  }
}
