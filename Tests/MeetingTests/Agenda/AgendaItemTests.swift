import Meeting
import Testing

@Suite struct AgendaItemTests {
  @Test func `used time is that of all stretches, the running one up to now`() {
    var item = AgendaItem(id: "a", title: "Pembahasan")
    #expect(item.usedSeconds(now: time(9, 0)) == nil)
    item.start(at: time(9, 0))
    #expect(item.usedSeconds(now: time(9, 10)) == 600)
    item.finish(at: time(9, 20))
    #expect(item.status == .done)
    #expect(item.usedSeconds(now: nil) == 1200)
    item.start(at: time(10, 0))
    #expect(item.usedSeconds(now: time(10, 5)) == 1500)
    #expect(item.usedSeconds(now: nil) == nil)
  }

  @Test func `an unknown time makes the used time unknown`() {
    var item = AgendaItem(id: "a", title: "Pembahasan")
    item.start(at: nil)
    item.finish(at: time(9, 20))
    #expect(item.usedSeconds(now: time(9, 30)) == nil)
  }

  @Test func `a stretch may run over midnight`() {
    var item = AgendaItem(id: "a", title: "Pembahasan")
    item.start(at: time(23, 50))
    item.finish(at: time(0, 10))
    #expect(item.usedSeconds(now: nil) == 1200)
  }
}
