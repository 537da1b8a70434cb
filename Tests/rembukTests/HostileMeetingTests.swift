import Capture
import Facilitator
import Foundation
import Meeting
import Minutes
import MinutesRendering
import SessionFile
import TestKit
import Testing

@testable import rembuk

/// Meetings as no program of ours would make them: whatever a file says, it is read or refused, and never brings the program down.
@Suite struct HostileMeetingTests {
  @Test(arguments: 0..<40) func `a meeting with altered values is read or refused`(seed: UInt64) throws {
    var generator = Generator(state: seed)
    var session = Session()
    for (index, change) in try Self.changes().enumerated() {
      // Every second meeting has a sound beginning, so that what follows is tried as well.
      if index == 0, seed % 2 == 1 {
        try session.apply(change)
        continue
      }
      let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(change))
      let altered = try JSONSerialization.data(withJSONObject: [Self.altered(json, &generator)])
      guard let change = try? JSONDecoder().decode([Change].self, from: altered).first else { continue }
      try? session.apply(change)
    }
    read(session)
    if seed % 2 == 1 { #expect(session.entries.count > 3, "too little got through to be a test") }
  }

  /// Everything that the program makes of a meeting.
  private func read(_ session: Session) {
    let words = Indonesian()
    for gap in session.gaps { _ = words.gap(gap, in: session) }
    for entry in session.entries { _ = words.recorded(entry, in: session) }
    _ = Attendance(of: session)
    for hour in [nil, 0, 23] { _ = Timetable(of: session, now: hour.flatMap { TimeOfDay(hour: $0, minute: 59) }) }
    _ = MeetingListing(session: session, sealCode: nil).json.serialized
    let document = Notula.document(of: session)
    for format in [DocumentFormat.html, .md, .txt] { _ = try? render(document, as: format) }
    _ = PaperName(of: session, document: document.name)
    guard let today = CivilDate(iso: "2026-01-21") else { return }
    let context = CaptureContext(session: session, today: today)
    for line in [
      "! kirim data @KPM >besok", "$ desa:Kiram jamban vol:12 unit Rp3,5jt/unit", "+ lagi", "s/a/b/", "/lanjut",
    ] {
      _ = context.read(line)
    }
  }

  private static let texts =
    (HostileText.terminal + HostileText.direction + HostileText.formulas + HostileText.markup).map(\.text) + [
      "", " ", String(repeating: "panjang ", count: 2000), "\u{0}", "@ > # \" \\", "tiada",
    ]
  private static let numbers: [Int64] = [.max, .min, -1, 0, 1, 1_000_000, 4_000_000_000]

  /// The same JSON with some of its numbers and free texts replaced by ones that break careless sums, loops and tables. Few of what
  /// the types could not be read with are among them, so that most of it gets as far as the meeting.
  private static func altered(_ value: Any, _ generator: inout Generator) -> Any {
    let isChosen = Int.random(in: 0..<6, using: &generator) == 0
    switch value {
    case let object as [String: Any]:
      var result: [String: Any] = [:]
      for key in object.keys.sorted() { result[key] = object[key].map { altered($0, &generator) } }
      return result
    case let list as [Any]: return (isChosen ? list + list : list).map { altered($0, &generator) }
    case let text as String:
      return isChosen && text.contains(" ") ? texts.randomElement(using: &generator) ?? text : text
    case is Bool: return value
    default: return isChosen ? numbers.randomElement(using: &generator) ?? value : value
    }
  }

  private static func changes() throws -> [Change] {
    var changes: [Change] = [.begin(try SampleRun.setup())]
    var session = Session()
    try session.apply(changes[0])
    var generator = Generator(state: 1)
    let today = try #require(CivilDate(iso: "2026-01-21"))
    let lines = """
      /acara 1
      /hadir KPM 19
      @peserta KPM "kader perlu dilibatkan" #saran
      ! pendampingan @Bidan Desa Kiram @KPM >30 Juni 2026
      ! pemantauan setiap bulan @KPM
      $ desa:Kiram PMT lokal #spesifik vol:24 balita Rp36,7jt dana:DD
      = posyandu serentak setuju 5 tolak 1 abstain 2
      ~ transportasi kader
      /tamu Nama Satu; Kader; KPM
      /rapat undangan 005/1/2026
      + @Mahrur tambahan
      /lanjut
      """
    for line in lines.split(separator: "\n") {
      let reading = CaptureContext(session: session, today: today).read(String(line))
      for change in reading.changes(at: TimeOfDay(hour: 9, minute: 30), using: &generator) {
        try session.apply(change)
        changes.append(change)
      }
    }
    return changes + [.close(at: TimeOfDay(hour: 0, minute: 1), signatories: session.usualSignatories)]
  }
}

private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
  }
}
