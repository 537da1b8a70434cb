import Meeting
import Testing

@testable import Capture

@Suite struct TemplateDateTests {
  private static let dates = [
    NamedDate(name: "Musrenbang Kecamatan", date: "2026-02-05", aliases: ["Musrenbangcam"]),
    NamedDate(name: "Musrenbang Kab. Banjar", date: "2026-03-17"), NamedDate(name: "Musrenbang", date: "2026-02-01"),
    NamedDate(name: "Pra-Forum OPD", date: "2026-01-15"), NamedDate(name: "…", date: "2026-01-16"),
  ]

  private let context: CaptureContext = {
    var setup = KarangIntan.setup
    setup.namedDates = dates
    var session = Session()
    do { try session.apply(.begin(setup)) } catch { Issue.record("\(error)") }
    return CaptureContext(session: session, today: KarangIntan.anotherDay)
  }()

  @Test(arguments: [
    ("! x sebelum Musrenbang Kecamatan", "2026-02-04" as CivilDate), ("! x >Musrenbang Kecamatan", "2026-02-05"),
    ("! x paling lambat musrenbang kecamatan", "2026-02-05"), ("! x sebelum MUSRENBANGCAM @KPM", "2026-02-04"),
    ("! x sebelum Musrenbang Kab. Banjar", "2026-03-16"), ("! x >Musrenbang kab banjar.", "2026-03-17"),
    ("! x sebelum Musrenbang", "2026-01-31"), ("! x sebelum musrenbang, @KPM", "2026-01-31"),
    ("! x >Musrenbang #gizi", "2026-02-01"), ("! x >pra forum OPD", "2026-01-15"),
    ("! x >Pra-Forum OPD", "2026-01-15"), ("! x >sebelum Musrenbang Kecamatan", "2026-02-04"),
    ("! x >sebelum Musrenbang @KPM", "2026-01-31"),
  ])
  func `a day of the template is a date`(line: String, date: CivilDate) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == .date(date))
    #expect(reading.body?.text == "x")
    #expect(reading.chips.contains(.due(date)))
  }

  @Test func `one that lies before the meeting is told`() {
    #expect(context.read("! x >Pra-Forum OPD @Emma").warnings == [.pastDate("2026-01-15")])
  }

  @Test(arguments: [
    "! x sebelum Musyawarah Desa", "! x >Musyawarah", "! x Musrenbang Kecamatan", "! x >Pra-Forum",
    "! x \\>Musrenbang", "! x \"sebelum Musrenbang\"", "! x >Musrenbangnas", "= x sebelum Musrenbang",
  ])
  func `other names stay text`(line: String) {
    #expect(context.read(line).commitment?.due == nil)
    let words = line.dropFirst(2).filter { $0 != "\\" }
    #expect(context.read(line).body?.text == String(words))
  }

  @Test func `the longest of the names counts`() {
    #expect(context.read("! x sebelum Musrenbang Kecamatan lalu y").commitment?.due == .date("2026-02-04"))
    #expect(context.read("! x sebelum Musrenbang kabupaten").commitment?.due == .date("2026-01-31"))
    #expect(context.read("! x >Musrenbang, Kecamatan hadir").commitment?.due == .date("2026-02-05"))
  }

  @Test func `a meeting without such days has none`() {
    #expect(KarangIntan.context.read("! x sebelum Musrenbang Kecamatan").commitment?.due == nil)
  }
}
