import Minutes
import MinutesRendering
import Testing

@Suite struct SignatureBoxesTests {
  @Test func headingsAndSignaturesAreNeverAlone() throws {
    // However far the text before has come down the page, the rules hold.
    for filler in stride(from: 20, through: 60, by: 1) {
      var document = Document(name: "t", title: "t")
      document.parts[0].blocks = (1...filler).map { .paragraph([.init("Baris \($0)")]) }
      document.parts[0].blocks += [
        .heading(level: 1, number: "II.", text: "PENUTUP"), .paragraph([.init("Isi penutup")]),
      ]
      document.parts[0].blocks.append(
        .signatures(
          .init(placeAndDate: "Karang Intan, 21 Januari 2026", signers: [.init(role: ["Camat,"], name: "…………")])))
      let pages = try pageTexts(of: render(document, as: .pdf))
      let signed = try #require(pages.first { $0.contains("Camat,") })
      for words in ["Karang Intan", "…………", "Isi penutup", "PENUTUP"] {
        #expect(signed.contains(words), "\(filler) lines before")
      }
    }
  }

  @Test func signersStandInPairsAndALastOneRight() throws {
    let signers = (1...3).map { Document.Signer(role: ["Wakil \($0),"], name: "Nama \($0)", details: ["NIP \($0)"]) }
    let document = Document(name: "t", title: "t", blocks: [.signatures(.init(placeAndDate: "", signers: signers))])
    let lines = try pageTexts(of: render(document, as: .pdf)).joined().split(separator: "\n")
    let words = lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      words == [
        "Wakil 1, Wakil 2,", "Nama 1 Nama 2", "NIP 1 NIP 2", "Wakil 3,", "Nama 3", "NIP 3", "Halaman 1 dari 1",
      ])
    let lefts = try placedWords(of: render(document, as: .pdf)).filter { $0.text == "Wakil" }.map { Int($0.left) }
    #expect(lefts.count == 3 && lefts[0] < lefts[1] && lefts[1] == lefts[2])
  }

  /// The signatures leave a page only where they and the text they keep with do not fit on it.
  @Test func theyStayOnThePageWhereTheyFit() throws {
    func pages(_ filler: Int) throws -> [String] {
      let blocks: [Document.Block] = (1...filler).map { .paragraph([.init("Baris \($0)")]) }
      let closing: [Document.Block] = [
        .heading(level: 1, number: "VII.", text: "PENUTUP"), .paragraph([.init("Isi penutup")]),
        .signatures(
          .init(
            placeAndDate: "Karang Intan, 21 Januari 2026",
            signers: [.init(role: ["Camat,"], name: "…………", details: ["NIP …………"])])),
      ]
      return try pageTexts(of: render(Document(name: "t", title: "t", blocks: blocks + closing), as: .pdf))
    }
    let first = try #require(try (20...45).first { try pages($0).count == 2 })
    // Of the 280 mm of a page 27 paragraphs of 7.8 mm leave 71.7; the signatures need 71.3 with their heading and text.
    #expect(first == 28)
    #expect(try pages(first)[1].contains("PENUTUP"))
  }
}
