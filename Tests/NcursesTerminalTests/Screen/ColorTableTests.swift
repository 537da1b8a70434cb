import TestKit
import Testing

struct ColorTableTests {
  @Test func `NO_COLOR gives attributes only`() throws {
    let session = try start(environment: ["NO_COLOR": "1"])
    #expect(session.emulator.cell(row: 1, column: 0).foreground == nil)
    #expect(session.emulator.cell(row: 1, column: 0).bold)
    try leave(session)
  }
}
