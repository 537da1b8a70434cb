import Testing

@testable import TOMLReading

@Suite struct KeyPathTests {
  @Test func listsCountFromOne() {
    #expect(KeyPath().description == "")
    #expect(KeyPath().appending("acara").appending(2).appending("menit").description == "acara[3].menit")
    #expect(KeyPath().appending("daftar").appending(0).appending(1).description == "daftar[1][2]")
  }

  @Test func parentIsWhatHoldsIt() {
    let path = KeyPath().appending("acara").appending(2)
    #expect(path.appending("menit").parent == path)
    #expect(KeyPath().parent == nil)
  }
}
