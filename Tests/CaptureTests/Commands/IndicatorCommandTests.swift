import Meeting
import Testing

@testable import Capture

@Suite struct IndicatorCommandTests {
  private static let running = KarangIntan.context([.startItem("a3", at: nil)])
  private static let said = Indicator.saidInMeeting

  private static func figure(
    _ name: String, _ value: String, _ area: String? = nil, _ year: Int? = nil, _ source: String? = said
  ) -> Indicator {
    Indicator(name: name, value: value, area: area, year: year, source: source)
  }

  @Test(arguments: [
    (
      "/indikator prevalensi stunting 18,8 persen wilayah:Kabupaten Banjar tahun:2026 sumber:SSGI 2024",
      figure("prevalensi stunting", "18,8 persen", "Kabupaten Banjar", 2026, "SSGI 2024")
    ),
    ("/indikator prevalensi stunting 18,8 persen", figure("prevalensi stunting", "18,8 persen")),
    ("/indikator prevalensi stunting: 18,8%", figure("prevalensi stunting", "18,8%")),
    ("/indikator anak 0-23 bulan = 14 persen", figure("anak 0-23 bulan", "14 persen")),
    ("/indikator anak usia 0-59 bulan 14 persen", figure("anak usia 0-59 bulan", "14 persen")),
    ("/indikator baduta berisiko 16 dari 120 balita", figure("baduta berisiko", "16 dari 120 balita")),
    ("/indikator cakupan K4 90 persen", figure("cakupan K4", "90 persen")),
    (
      "/indikator prevalensi tahun 2026 18,8 persen wilayah:\"Kabupaten Banjar\"",
      figure("prevalensi", "18,8 persen", "Kabupaten Banjar", 2026)
    ),
    (
      "/indikator prevalensi nilai:di bawah 14 persen tahun:2026", figure("prevalensi", "di bawah 14 persen", nil, 2026)
    ),
    (
      "/indicator prevalensi 18,8 persen area:Kabupaten Banjar, year:2026 source:SSGI",
      figure("prevalensi", "18,8 persen", "Kabupaten Banjar", 2026, "SSGI")
    ),
  ])
  func `a figure with its area, year and source`(line: String, indicator: Indicator) {
    #expect(Self.running.read(line).command == .noteIndicator(indicator))
  }

  @Test(arguments: [
    ("/indikator", Refusal.argumentMissing(.indicator)),
    ("/indikator prevalensi stunting", .room(.indicatorIncomplete("prevalensi stunting"))),
    ("/indikator 18,8 persen", .room(.indicatorIncomplete(""))),
    ("/indikator prevalensi =", .room(.indicatorIncomplete("prevalensi"))),
    ("/indikator prevalensi 18 tahun:lalu", .argumentNotUnderstood(.indicator, "lalu")),
    ("/indikator prevalensi 18 tahun:2026 tahun:2027", .argumentNotUnderstood(.indicator, "tahun:2027")),
    ("/indikator prevalensi 18 wilayah:", .argumentNotUnderstood(.indicator, "wilayah:")),
    ("/indikator prevalensi -", .room(.unknownIndicator("prevalensi"))),
  ])
  func `a figure without a name or a value is refused`(line: String, refusal: Refusal) {
    #expect(Self.running.read(line).refusal == refusal)
  }

  @Test func `what is not said is told, and before the meeting nobody has said it`() {
    let reading = Self.running.read("/indikator prevalensi 18,8 persen")
    #expect(reading.warnings == [.room(.indicatorLacks([.area, .year]))])
    let early = KarangIntan.context.read("/indikator prevalensi 18,8 persen tahun:2026 wilayah:Banjar")
    #expect(early.command == .noteIndicator(Self.figure("prevalensi", "18,8 persen", "Banjar", 2026, nil)))
    #expect(early.warnings == [.room(.indicatorLacks([.source]))])
  }

  @Test func `a second value takes the place of the first, and a dash takes it away`() {
    let first = Self.figure("Prevalensi", "18,8 persen", "Banjar", 2026)
    let context = KarangIntan.context(typed: [
      "/acara 1", "/indikator Prevalensi 18,8 persen wilayah:Banjar tahun:2026",
      "/indikator Prevalensi 20 persen wilayah:Banjar tahun:2025",
    ])
    let reading = context.read("/indikator prevalensi 17 persen wilayah:banjar tahun:2026")
    #expect(
      reading.chips.contains(
        .room(.notesIndicator(Self.figure("prevalensi", "17 persen", "banjar", 2026), replacing: first))))
    #expect(context.read("/indikator prevalensi -").refusal == .room(.severalIndicators("prevalensi")))
    #expect(context.read("/indikator prevalensi - tahun:2026").command == .removeIndicator(first))
    #expect(context.read("/indikator prevalensi - tahun:2024").refusal == .room(.unknownIndicator("prevalensi")))
  }
}
