import Minutes
import MinutesRendering
import Testing

@Suite struct TableBoxesTests {
  @Test func aTableRepeatsItsHeaderAndKeepsItsRowsInOrder() throws {
    let rows: [Document.Row] = (1...200).map { ["\($0)", "Kegiatan ke-\($0)"] }
    let table = Document.Table(columns: [.init("No", share: 1), .init("Uraian", share: 5)], rows: rows)
    let pages = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf))
    #expect(pages.count > 2)
    for page in pages { #expect(page.components(separatedBy: "Uraian").count == 2) }
    let numbers = pages.joined().matches(of: /Kegiatan ke-(\d+)/).compactMap { Int($0.1) }
    #expect(numbers == Array(1...200))
  }

  @Test func aRowHigherThanAPageIsSplitAndLosesNothing() throws {
    let words = (1...2500).map { "kata\($0)" }
    let table = Document.Table(
      columns: [.init("No", share: 1), .init("Uraian", share: 3)], rows: [["1", words.joined(separator: " ")]])
    let pages = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf))
    #expect(pages.count > 2)
    for page in pages { #expect(page.contains("Uraian")) }
    #expect(pages.joined().matches(of: /kata\d+/).map { String($0.0) } == words)
  }

  @Test func amountsEndAtTheRightEdgeOfTheirColumn() throws {
    let words = try placedWords(of: render(sampleDocument, as: .pdf))
    let ends = words.filter { $0.text.hasSuffix("000,00") }.map { ($0.right * 10).rounded() }
    #expect(ends.count == 3 && Set(ends).count == 1)
  }

  @Test func amountsAreNotBrokenInANarrowColumn() throws {
    let table = Document.Table(
      columns: [
        .init("Kegiatan", share: 30), .init("Penanggung Jawab", share: 1), .init("Rp", share: 1, alignment: .right),
      ],
      rows: [["Kelas gizi", "Bidan", "36.700.000,00"]], total: ["Jumlah", "", "Rp1.236.700.000,00"])
    let page = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf)).joined()
    #expect(page.contains("Rp1.236.700.000,00") && page.contains("Penanggung"))
  }

  @Test func aWordWiderThanItsCellIsBroken() throws {
    let word = String(repeating: "a", count: 500)
    let table = Document.Table(columns: [.init("K", share: 1), .init("L", share: 1)], rows: [[word, "x"]])
    let page = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf)).joined()
    #expect(page.filter { $0 == "a" }.count == 500 + "Halaman 1 dari 1".filter { $0 == "a" }.count)
    #expect(page.split(separator: "\n").count > 8)
  }

  @Test func aTableOfManyColumnsIsSetSmallerToKeepItsWordsWhole() throws {
    let headings = [
      "No", "Prioritas", "Sasaran", "Program", "Kegiatan", "Lokasi", "Volume", "Pagu", "Penanggung Jawab",
    ]
    let row = [
      "1", "Penurunan", "Prevalensi", "Pemenuhan", "Pemberian", "Mandiangin", "40", "1.236.700.000,00", "Dinas",
    ]
    let table = Document.Table(columns: headings.map { .init($0, share: 1) }, rows: [.cells(row)])
    let words = try placedWords(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf))
    #expect(Set(row + headings.dropLast() + ["Penanggung", "Jawab"]).isSubset(of: words.map(\.text)))
  }

  @Test func aDateIsNotBrokenInANarrowColumn() throws {
    let columns = [("Kegiatan", 8.0), ("Batas Waktu", 1), ("Target", 1)].map { Document.Column($0.0, share: $0.1) }
    let table = Document.Table(columns: columns, rows: [["Kelas gizi", "Rabu, 30\u{A0}September\u{A0}2026", "………"]])
    let words = try placedWords(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf))
    let date = words.filter { ["30", "September", "2026"].contains($0.text) }
    #expect(date.count == 3 && Set(date.map(\.top)).count == 1)
  }
}
