import Meeting
import Testing

@testable import Capture

@Suite struct CaptureContextTests {
  @Test func `dates count from the meeting's date, and from today only where it has none`() {
    #expect(KarangIntan.context.today == "2026-01-21")
    #expect(KarangIntan.context([.set(.date(nil))]).today == KarangIntan.anotherDay)
    #expect(
      CaptureContext(session: Session(), today: "2026-03-01").read("! x >besok").commitment?.due == .date("2026-03-02"))
  }

  @Test func `names are prepared again when the roster changes`() throws {
    var session = KarangIntan.session()
    let before = CaptureContext(session: session, today: KarangIntan.anotherDay)
    try session.apply(.addAttendee(Attendee(id: "z", name: "Nama Contoh", position: "Kader")))
    let after = CaptureContext(session: session, today: KarangIntan.anotherDay, reusing: before)
    #expect(before.read("@Nama siap").note?.speaker == .named("Nama"))
    #expect(after.read("@Nama siap").note?.speaker == .person("z"))
  }

  @Test func `presence and head counts change the ranking with the names kept`() throws {
    var session = KarangIntan.session()
    let before = CaptureContext(session: session, today: KarangIntan.anotherDay)
    try session.apply(.setPresence(["kpm-Balau"], .present(at: nil)))
    try session.apply(.countHeads("kpm", 3))
    let after = CaptureContext(session: session, today: KarangIntan.anotherDay, reusing: before)
    #expect(after.names.all.count == before.names.all.count)
    #expect(after.completions(for: "@kpm desa", cursor: 9).first?.subject == .party(.person("kpm-Balau")))
  }

  @Test func `a seat adds to its own newest entry, and to the newest of all where it has none`() throws {
    let session = KarangIntan.context(typed: ["! kirim data", "catatan kursi dua"]).session
    let own = session.entries[0]
    func read(_ line: String, own: Entry.ID?, in session: Session) -> Reading {
      CaptureContext(session: session, today: KarangIntan.anotherDay, ownEntry: own).read(line)
    }
    #expect(read("+ @Mahrur", own: own.id, in: session).commitment?.owners == [.person("mahrur")])
    #expect(read("+ lagi", own: nil, in: session).body?.text == "catatan kursi dua lagi")
    #expect(read("/coret", own: own.id, in: session).command == .strike(own.id))
    // One that no longer stands is nobody's newest.
    var struck = session
    try struck.apply(.strike(own.id))
    #expect(read("+ lagi", own: own.id, in: struck).body?.text == "catatan kursi dua lagi")
  }
}
