import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PlainTextSignaturesTests {
  @Test func signersStandInPairsAndALastOneRight() {
    let signers = (1...3).map { number in
      Document.Signer(
        role: number == 1 ? ["Mengetahui,", "Camat,"] : ["Wakil \(number),"], name: "Nama \(number)", details: ["NIP"])
    }
    let blocks: [Document.Block] = [.signatures(.init(placeAndDate: "Karang Intan, ………", signers: signers))]
    #expect(
      renderPlainText(Document(name: "t", title: "t", blocks: blocks)) == """
                                         Karang Intan, ………
        Mengetahui,
        Camat,                           Wakil 2,




        Nama 1                           Nama 2
        NIP                              NIP


                                         Wakil 3,




                                         Nama 3
                                         NIP

                                                      Halaman 1 dari 1

        """)
  }

  @Test func theyTakeTwoLinesOfTheTextWithThem() throws {
    for filler in 20...40 {
      let blocks: [Document.Block] =
        (1...filler).map { .paragraph([.init("Baris \($0)")]) } + [
          .signatures(.init(placeAndDate: "Karang Intan", signers: [.init(role: ["Camat,"], name: "…………")]))
        ]
      let pages = renderPlainText(Document(name: "t", title: "t", blocks: blocks)).split(separator: "\u{0C}")
      let signed = try #require(pages.first { $0.contains("Camat,") })
      for words in ["Karang Intan", "…………", "Baris \(filler)\n", "Baris \(filler - 1)\n"] {
        #expect(signed.contains(words), "\(filler) lines before")
      }
    }
  }
}
