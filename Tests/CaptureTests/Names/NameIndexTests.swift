import Meeting
import Testing

@testable import Capture

@Suite struct NameIndexTests {
  private let index = NameIndex(of: KarangIntan.session())

  private func parties(_ hits: [NameIndex.Hit]) -> [Party] { hits.map { index.all[$0.named].party } }

  @Test(arguments: [
    (["emma", "susanty"], [Party.person("emma")]), (["hj", "emma", "susanty"], [.person("emma")]),
    (["sekcam"], [.person("emma")]), (["sekretaris", "camat"], [.person("emma")]), (["kpm"], [.group("kpm")]),
    (["para", "kpm"], [.group("kpm")]), (["mandi", "kapau", "barat"], [.village("Mandikapau Barat")]),
    (["pambakal", "desa", "jingah", "habang", "hulu"], [.person("pambakal-Jingah Habang Ulu")]),
    (["emma"], []), ([], []),
  ])
  func `a whole name finds its bearer`(words: [String], found: [Party]) {
    #expect(parties(index.named(exactly: words)) == found)
  }

  @Test(arguments: [
    (["kiram", "pambakal"], [] as [Party]), (["pambakal", "kiram"], [.person("pambakal-Kiram")]),
    (["habang", "hulu", "kpm"], []), (["kesejahteraan"], [.person("mahrur")]), (["susan"], []),
  ])
  func `whole words find a name that holds them in order`(words: [String], found: [Party]) {
    #expect(parties(index.named(withWords: words)) == found)
  }

  @Test(arguments: [
    (["mah"], [Party.person("mahrur")]), (["em", "sus"], [.person("emma")]), (["sus", "em"], []), (["zz"], []),
    (["kasi", "kes"], [.person("mahrur")]),
  ])
  func `beginnings of words find a name that holds them in order`(words: [String], found: [Party]) {
    #expect(parties(index.named(withPrefixes: words)) == found)
  }

  @Test func `nothing typed finds everybody once`() {
    #expect(index.named(withPrefixes: []).count == 3 + 3 * 26 + 5 + 26 + 2)
  }
}
