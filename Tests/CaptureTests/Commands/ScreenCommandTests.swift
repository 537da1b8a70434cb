import Meeting
import Testing

@testable import Capture

@Suite struct ScreenCommandTests {
  @Test func `the search takes what stands behind it as it is`() {
    #expect(KarangIntan.context.read("/cari").command == .find(nil))
    #expect(KarangIntan.context.read("/cari tanpa penanggung jawab").command == .find("tanpa penanggung jawab"))
    #expect(KarangIntan.context.read("/find \"ibu hamil\" >Jumat").command == .find("\"ibu hamil\" >Jumat"))
  }

  @Test func `the history is of the meeting or of one entry`() throws {
    let context = KarangIntan.context(typed: ["satu", "! dua", "! tiga"])
    let second = try #require(context.session.entries.last)
    #expect(context.read("/riwayat").command == .history(nil))
    #expect(context.read("/riwayat k-2").command == .history(second.id))
    #expect(context.read("/history K-2").command == .history(second.id))
    #expect(context.read("/riwayat k3").refusal == .unknownEntry("K-3"))
    #expect(context.read("/riwayat dua").refusal == .argumentNotUnderstood(.history, "dua"))
  }

  @Test func `the entries are offered behind it, the newest first`() {
    let context = KarangIntan.context(typed: ["satu", "! dua", "! tiga"])
    #expect(context.completions(for: "/riwayat ", cursor: 9).map(\.replacement) == ["K-2", "K-1", "C-1"])
    #expect(context.completions(for: "/riwayat k", cursor: 10).map(\.replacement) == ["K-2", "K-1"])
    #expect(context.completions(for: "/riwayat K-1", cursor: 12).map(\.range) == [9..<12])
  }
}
