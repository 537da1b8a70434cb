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
}
