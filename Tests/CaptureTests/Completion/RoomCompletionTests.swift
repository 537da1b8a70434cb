import Meeting
import Testing

@testable import Capture

@Suite struct RoomCompletionTests {
  private static let context = KarangIntan.context([
    .startItem("a1", at: nil), .startItem("a3", at: nil), .setPresence(["emma", "eka"], .present(at: nil)),
    .noteIndicator(Indicator(name: "Prevalensi stunting", value: "18,8 persen")),
  ])
  private static let suspended = KarangIntan.context([.startItem("a1", at: nil), .suspend(at: nil, for: nil)])

  @Test(arguments: [
    ("/tunda ", ["2", "3", "4", "5", "6"]), ("/tunda usul", ["5"]), ("/tunda pemb", []), ("/waktu dis", ["4"]),
    ("/waktu 6 +", []), ("/skors ", []), ("/pulang ", ["Hj. Emma Susanty", "Eka Yusnitawati"]),
    ("/pulang emm", ["Hj. Emma Susanty"]),
    ("/pulang mahr", []), ("/izin mahr", ["Mahrur Ruyani"]), ("/izin emm", []),
    ("/izin Mahrur ", ["sakit", "tugas luar", "cuti", "dinas luar"]), ("/izin @Mahrur Ruyani tu", ["tugas luar"]),
    ("/izin Mahrur tugas ", ["tugas luar"]), ("/izin Mahrur lain ", []),
    ("/izin @Mahrur d", ["dinas luar"]), ("/izin Mahrur Ru", ["Mahrur Ruyani"]), ("/pimpinan ek", ["Eka Yusnitawati"]),
    ("/notulis mahr", ["Mahrur Ruyani"]), ("/indikator ", ["Prevalensi stunting"]),
    ("/indikator prev", ["Prevalensi stunting"]),
    ("/indikator prevalensi 18 w", ["wilayah:"]), ("/indikator prevalensi 18 wilayah:Banjar wi", []),
    ("/hadir Contoh; Bidan mewakili @pamb kir", ["@Pambakal Desa Kiram"]),
  ])
  func `what stands behind the commands of the room`(line: String, candidates: [String]) {
    let found = Self.context.completions(for: line, cursor: line.count).map(\.replacement)
    #expect(found.map { $0.hasPrefix("@") && !line.contains("@") ? String($0.dropFirst()) : $0 } == candidates)
  }

  @Test func `lifting is offered while the meeting stands still`() {
    #expect(Self.suspended.completions(for: "/skors ", cursor: 7).map(\.replacement) == ["cabut"])
    #expect(Self.suspended.completions(for: "/skors c", cursor: 8).map(\.replacement) == ["cabut"])
  }

  @Test(arguments: ["/pulang emm", "/izin mahr", "/pimpinan ek", "/notulis mahr"])
  func `what is taken is understood`(line: String) throws {
    let candidate = try #require(Self.context.completions(for: line, cursor: line.count).first)
    let taken = String(line.prefix(candidate.range.lowerBound)) + candidate.replacement
    #expect(Self.context.read(taken).refusal == nil)
  }
}
