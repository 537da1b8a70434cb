import Minutes
import Testing

@testable import MinutesRendering

@Suite struct LogoPlaceTests {
  private let letterhead = Document.Letterhead(
    government: "PEMERINTAH KABUPATEN BANJAR", office: "KECAMATAN KARANG INTAN", address: ["Jalan ………", "Telepon ………"])

  @Test func itIsAsHighAsTheTextBesideIt() {
    let place = LogoPlace(beside: letterhead, aspect: 0.75, width: 450)
    #expect((40...80).contains(place.height))
    #expect(place.width == place.height * 0.75)
    var longer = letterhead
    longer.address.append("Laman ………")
    #expect(LogoPlace(beside: longer, aspect: 0.75, width: 450).height > place.height + 9)
    longer.address = letterhead.address + [""]
    #expect(LogoPlace(beside: longer, aspect: 0.75, width: 450) == place)
  }

  @Test func aWideOneLeavesFourFifthsToTheText() {
    let place = LogoPlace(beside: letterhead, aspect: 5, width: 450)
    #expect(place.width == 90)
    #expect(place.height == 18)
  }
}
