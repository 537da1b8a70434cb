import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct ConcurrencyTests {
  @Test func `two seats writing at once lose nothing and store nothing twice`() async throws {
    let scratch = try Scratch()
    let path = try scratch.meeting().path
    let count = 300
    let seats = ["Sekretaris", "Notulis"]
    let seen = try await withThrowingTaskGroup(of: [Step].self) { group in
      for seat in seats {
        let file = try SessionFile(opening: path)
        group.addTask {
          var steps = file.history.steps
          for number in 1...count {
            steps += try file.commit([.note(number, seat: seat)], at: .opening, after: steps.count)
          }
          steps += try file.steps(after: steps.count)
          file.close()
          return steps
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let final = try SessionFile(opening: path)
    #expect(final.history.steps.count == 1 + 2 * count)
    #expect(Set(final.history.steps.map(\.id)).count == 1 + 2 * count)
    #expect(final.history.session.entries.map(\.number.ordinal) == Array(1...2 * count))
    for steps in seen { #expect(steps == Array(final.history.steps.prefix(steps.count))) }
    for seat in seats {
      let own = final.history.steps.filter { $0.seat == seat && $0.id != "awal" }
      #expect(own == (1...count).map { .note($0, seat: seat) })
    }
    final.close()
    #expect(try Check(examining: path).damage.isEmpty)
  }

  @Test func `what another seat stored comes first, also when one's own is refused`() throws {
    let scratch = try Scratch()
    let first = try scratch.meeting(notes: 1)
    let second = try SessionFile(opening: first.path)
    _ = try first.commit([.change(.strike("Sekretaris-e1"), id: "c1")], at: .opening, after: 2)
    let strike = Step.change(.strike("Sekretaris-e1"), id: "c2", seat: "Notulis")
    let number = Entry.Number(kind: .note, ordinal: 1)
    #expect(throws: SessionFileError.refused(.alreadyStruck(number))) {
      try second.commit([strike], at: .opening, after: 2)
    }
    #expect(try second.steps(after: 2).map(\.id) == ["c1"])
    _ = try first.commit([.note(2)], at: .opening, after: 3)
    let both = try second.commit([.note(1, seat: "Notulis")], at: .opening, after: 3)
    #expect(both == [.note(2), .note(1, seat: "Notulis")])
    #expect(second.history.session.entries.map(\.number.ordinal) == [1, 2, 3])
  }

  @Test func `closing while another has the file open is no error and loses nothing`() throws {
    let scratch = try Scratch()
    let first = try scratch.meeting()
    let second = try SessionFile(opening: first.path)
    _ = try first.commit([.note(1)], at: .opening, after: 1)
    first.close()
    _ = try second.commit([.note(2)], at: .opening, after: 1)
    second.close()
    #expect(try scratch.contents == ["a.rembuk"])
    #expect(try SessionFile(opening: first.path).history.session.entries.count == 2)
  }

  @Test func `a meeting that another seat legalised takes no more changes`() throws {
    let scratch = try Scratch()
    let first = try scratch.meeting()
    let second = try SessionFile(opening: first.path)
    _ = try first.commit([.close, .legalise], at: .opening, after: 1)
    #expect(throws: SessionFileError.refused(.sealed)) { try second.commit([.note(1)], at: .opening, after: 1) }
    #expect(second.access == .sealed)
    #expect(second.sealCode == first.sealCode)
  }
}
