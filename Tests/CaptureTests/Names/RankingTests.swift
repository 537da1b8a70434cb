import Meeting
import Testing

@testable import Capture

@Suite struct RankingTests {
  @Test func `those present come first, then those named lately, then the order given`() {
    let context = KarangIntan.context(
      typed: ["! x @Kiram", "@Eka y"], after: [.setPresence(["mahrur"], .present(at: nil))])
    #expect(
      context.ranked([.person("emma"), .village("Kiram"), .person("eka"), .person("mahrur"), .group("kpm")])
        == [.person("mahrur"), .person("eka"), .village("Kiram"), .person("emma"), .group("kpm")])
  }
}
