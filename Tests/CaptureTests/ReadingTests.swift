import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct ReadingTests {
  private let clock = TimeOfDay(hour: 10, minute: 14)

  private func changes(_ line: String, in context: CaptureContext = KarangIntan.context, addingGuests: Bool = false)
    -> [Change]
  {
    var generator = SeededGenerator(seed: 7)
    return context.read(line).changes(at: clock, using: &generator, addingGuests: addingGuests)
  }

  @Test func `an entry is recorded in the item that runs, at the clock's time, with its line`() throws {
    let context = KarangIntan.context([.startItem("a4", at: nil)])
    guard case .record(let entry) = try #require(changes("! kirim data", in: context).first) else {
      Issue.record("nothing recorded")
      return
    }
    #expect(entry.agendaItem == "a4")
    #expect(entry.time == clock)
    #expect(entry.typed == "! kirim data")
    #expect(entry.body == Entry.Body(text: "kirim data", matter: .commitment(Commitment())))
  }

  @Test func `the time before the line comes first`() throws {
    guard case .record(let entry) = try #require(changes("[9.05] x").first) else { return }
    #expect(entry.time == TimeOfDay(hour: 9, minute: 5))
    #expect(changes("[9.05] /hadir @Emma") == [.setPresence(["emma"], .present(at: TimeOfDay(hour: 9, minute: 5)))])
    #expect(changes("[9.05] /acara 2") == [.startItem("a2", at: TimeOfDay(hour: 9, minute: 5))])
  }

  @Test func `an addition and a mending revise what was read`() throws {
    let context = KarangIntan.context(typed: ["! kirim data"])
    let id = try #require(context.newestEntry?.id)
    let body = Entry.Body(text: "kirim data balita", matter: .commitment(Commitment()))
    #expect(changes("+ balita", in: context) == [.revise(id, revision: 0, body: body, typed: "! kirim data\n+ balita")])
    #expect(
      changes("s/data/data balita/", in: context) == [
        .revise(id, revision: 0, body: body, typed: "! kirim data\ns/data/data balita/")
      ])
  }

  @Test func `every line that made an entry is kept, until one takes its place`() throws {
    let context = KarangIntan.context(typed: ["! kirim data", "+ @Emma", "/ganti data jadi berkas", "+ >besok"])
    let entry = try #require(context.newestEntry)
    #expect(entry.typed == "! kirim data\n+ @Emma\n/ganti data jadi berkas\n+ >besok")
    var generator = SeededGenerator(seed: 7)
    let changes = context.read("! kirim semua @Eka", replacing: entry.id).changes(at: clock, using: &generator)
    guard case .revise(_, revision: 3, _, typed: let typed)? = changes.first else {
      Issue.record("\(changes)")
      return
    }
    #expect(typed == "! kirim semua @Eka")
  }

  @Test(arguments: [
    (
      "/hadir @Emma @Eka 9.05",
      [
        Change.setPresence(["emma", "eka"], .present(at: TimeOfDay("9.05")))
      ]
    ),
    ("/hadir KPM 19", [.countHeads("kpm", 19)]), ("/rapat judul Rapat", [.set(.title("Rapat"))]),
    ("/urungkan", []), ("/ulangi", []), ("/tutup", []), ("/sahkan", []), ("/bantuan", []), ("", []), ("! ", []),
  ])
  func `commands change what they name`(line: String, expected: [Change]) {
    #expect(changes(line) == expected)
  }

  @Test func `a guest is on the roster and here`() throws {
    guard case .addAttendee(let guest) = try #require(changes("/tamu Contoh; Kader Desa Kiram; KPM").first) else {
      return
    }
    #expect(guest.name == "Contoh" && guest.position == "Kader Desa Kiram" && guest.isGuest)
    #expect(guest.group == "kpm" && guest.village == "Kiram" && guest.presence == .present(at: clock))
  }

  @Test func `names on no list become guests only when asked for`() throws {
    #expect(changes("@Satu siap").count == 1)
    let changes = changes("! @Satu @Emma @Dua kirim data", addingGuests: true)
    #expect(changes.count == 3)
    guard case .addAttendee(let first) = changes[0], case .addAttendee(let second) = changes[1],
      case .record(let entry) = changes[2]
    else {
      Issue.record("\(changes)")
      return
    }
    #expect([first.name, second.name] == ["Satu", "Dua"])
    #expect(entry.body.matter.parties == [.person(first.id), .person("emma"), .person(second.id)])
    var session = KarangIntan.session()
    for change in changes { try session.apply(change) }
  }

  @Test func `identifiers come from the generator alone`() {
    #expect(changes("x") == changes("x"))
    var generator = SeededGenerator(seed: 8)
    #expect(KarangIntan.context.read("x").changes(at: clock, using: &generator) != changes("x"))
  }

  @Test(
    arguments: [
      ("#startmeeting", Refusal.timeMissing), ("#endmeeting", .timeMissing), ("[9.05] #startmeeting", nil), ("x", nil),
      ("/acara 2", nil), ("/hadir @Emma", nil), ("", nil), ("! ", .nothingSaid(.commitment)),
    ] as [(String, Refusal?)])
  func `a line that notes a time needs one`(line: String, refusal: Refusal?) {
    var generator = SeededGenerator(seed: 7)
    let reading = KarangIntan.context.read(line)
    #expect(reading.refusal(at: nil) == refusal)
    #expect(reading.refusal(at: clock) == (refusal == .timeMissing ? nil : refusal))
    // What is not refused and does something is something to store.
    let changes = reading.changes(at: nil, using: &generator)
    #expect(changes.isEmpty == (refusal != nil || line.isEmpty))
  }

  @Test func `the time behind a name comes before that of the line and of the clock`() {
    #expect(changes("[9.05] /hadir @Emma 9.30") == [.setPresence(["emma"], .present(at: TimeOfDay("9.30")))])
  }
}
