import Meeting
import Testing

@testable import Capture

@Suite struct NameShieldTests {
  private static let table = TidyTable(["pd": "pada", "mali": "kali", "yg": "yang", "kpm": "x", "kiram": "y"])

  /// What tidying makes of one line typed in the district's meeting.
  private func tidied(_ line: String) -> String? {
    let context = KarangIntan.context(typed: [line])
    var plan = context.tidyPlan(by: Self.table)
    var session = context.session
    for change in plan.takeAll() { #expect(throws: Never.self) { try session.apply(change) } }
    return session.entries.last?.body.text
  }

  @Test(arguments: [
    // Names of the lists, whole; in small letters too where more than one word says so.
    ("balita di Mali Mali yg sakit", "balita di Mali Mali yang sakit"),
    ("balita di mali mali yg sakit", "balita di mali mali yang sakit"), ("posyandu Kiram", "posyandu Kiram"),
    // Names on no list, marked where they were typed: at the edges they leave the sentence, inside it they stay.
    ("= disampaikan oleh @Pd Yg Slamet di aula", "disampaikan oleh Pd Yg Slamet di aula"),
    ("! kirim berkas kepada @\"Yg Baru\" di aula", "kirim berkas kepada Yg Baru di aula"),
    ("! data pd kantor @\"Yg Baru\"", "data pada kantor"),
  ])
  func `a name stays as it is`(line: String, text: String) {
    #expect(tidied(line) == text)
  }

  @Test(arguments: [("satu mali lagi", "satu kali lagi"), ("data kiram", "data y"), ("anak pd Pd", "anak pada Pada")])
  func `a word that only looks like a name is no name`(line: String, text: String) {
    #expect(tidied(line) == text)
  }
}
