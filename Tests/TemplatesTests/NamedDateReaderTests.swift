import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct NamedDateReaderTests {
  private static let named = """
    [[tanggal]]
    nama = "Musrenbang Kecamatan"
    tanggal = "2027-02-04"

    """

  @Test func datesAreRead() throws {
    let setup = try Template.read(
      text: TemplateTests.least + Self.named
        + "alias = [\"Musrenbangcam\"]\n[[tanggal]]\nnama = \"Panen\"\ntanggal = \"2027-04-01\""
    ).setup
    #expect(
      setup.namedDates.map(\.name) == ["Musrenbang Kecamatan", "Panen"]
    )
    #expect(setup.namedDates.map(\.date.iso) == ["2027-02-04", "2027-04-01"])
    #expect(setup.namedDates.map(\.aliases) == [["Musrenbangcam"], []])
  }

  @Test func datesOfTheBaseStayOrGetAnotherDay() throws {
    let head = "nama = \"x\"\ndasar = \"pra-musrenbang-stunting\"\n"
    #expect(try Template.read(text: head).setup.namedDates.map(\.date.iso) == ["2026-02-05"])
    let other = head + Self.named.replacing("Kecamatan", with: "kecamatan")
    let setup = try Template.read(text: other).setup
    #expect(setup.namedDates.map(\.name) == ["Musrenbang kecamatan"])
    #expect(setup.namedDates.map(\.date.iso) == ["2027-02-04"])
  }

  @Test func shippedPreMusrenbangNamesTheNextMeeting() throws {
    let text = try #require(ShippedTemplate.named("pra-musrenbang-stunting")).text
    let dates = try Template.read(text: text).setup.namedDates
    #expect(
      dates == [
        NamedDate(
          name: "Musrenbang Kecamatan", date: try #require(CivilDate(iso: "2026-02-05")), aliases: ["Musrenbangcam"])
      ])
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("[[tanggal]]\ntanggal = \"2027-02-04\"", "tanggal[1].nama", 4, .missing),
    ("[[tanggal]]\nnama = \"A\"", "tanggal[1].tanggal", 4, .missing),
    ("[[tanggal]]\nnama = \"…\"\ntanggal = \"2027-02-04\"", "tanggal[1].nama", 5, .malformed("…")),
    ("[[tanggal]]\nnama = \"A\"\ntanggal = \"4 Februari\"", "tanggal[1].tanggal", 6, .malformed("4 Februari")),
    ("[[tanggal]]\nnama = \"A\"\ntanggal = \"2027-02-30\"", "tanggal[1].tanggal", 6, .malformed("2027-02-30")),
    (
      "[[tanggal]]\nnama = \"A\"\ntanggal = 2027-02-04", "tanggal[1].tanggal", 6,
      .wrongKind(expected: .text, found: .other)
    ),
    (
      "[[tanggal]]\nnama = \"A\"\nhari = \"x\"", "tanggal[1].hari", 6, .unknownKey(known: ["nama", "tanggal", "alias"])
    ),
    (
      named + "[[tanggal]]\nnama = \"musrenbang kecamatan\"\ntanggal = \"2027-02-05\"", "tanggal[2].nama", 8,
      .duplicate("musrenbang kecamatan")
    ),
  ]

  @Test(arguments: refusals)
  func wrongDateIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) {
      try Template.read(text: TemplateTests.least + text)
    }
  }
}
