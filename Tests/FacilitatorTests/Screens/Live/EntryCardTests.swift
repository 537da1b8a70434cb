import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("An entry in the record")
struct EntryCardTests {
  /// A line as typed, and its card: the head, then the text.
  static let cards: [(line: String, card: [String])] = [
    ("catatan biasa", ["09.00 catatan", "      catatan biasa"]),
    ("@Emma #arahan data dilengkapi", ["09.00 arahan  Hj. Emma Susanty", "      data dilengkapi"]),
    ("@Emma \"Kami siap\"", ["09.00 Hj. Emma Susanty", "      “Kami siap”"]),
    ("? kapan cair", ["09.00 pertanyaan", "      kapan cair"]),
    ("@Nama Asing mendukung", ["09.00 ! Nama Asing", "      mendukung"]),
    (
      "! @Emma @Mahrur data balita >30 Januari 2026 #gizi",
      ["09.00 K-1 KOMITMEN  Hj. Emma Susanty · Jumat, 30 Januari 2026", "      data balita  #gizi"]
    ),
    (
      "! tanpa siapa",
      ["09.00 K-1 KOMITMEN  ! belum ada penanggung jawab · ! belum ada batas waktu", "      tanpa siapa"]
    ),
    (
      "$ desa:Kiram PMT lokal #spesifik Rp36,7jt",
      ["09.00 U-1 USULAN  Desa Kiram · spesifik · Rp36.700.000", "      PMT lokal"]
    ),
    ("$ PMT lokal", ["09.00 U-1 USULAN", "      PMT lokal"]),
    (
      "= posyandu prioritas satu mufakat",
      ["09.00 P-1 KESEPAKATAN  musyawarah mufakat", "      posyandu prioritas satu"]
    ),
    ("~ @Mahrur anggaran kader", ["09.00 T-1 DITAMPUNG  Mahrur Ruyani", "      anggaran kader"]),
  ]

  private func card(_ driver: AppDriver, width: Int = 90, isSelected: Bool = false) throws -> [Line] {
    let entry = try #require(driver.file.session.entries.last)
    return EntryCard(entry: entry, session: driver.file.session, words: Indonesian())
      .lines(width: width, isSelected: isSelected)
  }

  private func text(_ line: Line) -> String {
    var text = line.text
    while text.last == " " { text.removeLast() }
    return text
  }

  @Test("Each kind is told by its number, its people and what it lacks", arguments: cards)
  func kinds(line: String, card: [String]) throws {
    let driver = AppDriver()
    driver.enter(line)
    let shown = try self.card(driver).map(text)
    #expect(shown == card)
  }

  @Test("A proposal says what the meeting has made of it, until it is struck")
  func standing() throws {
    let driver = AppDriver()
    for line in ["$ desa:Kiram PMT lokal", "/sepakat", "/skor urgensi 5 data 3", "/prioritas 1 mendesak"] {
      driver.enter(line)
    }
    #expect(
      text(try card(driver, width: 120)[0])
        == "09.00 U-1 USULAN  Desa Kiram · disepakati · prioritas 1 (ditetapkan) · skor 36 (2 dari 5 kriteria) · “mendesak”"
    )
    driver.enter("/coret U-1")
    #expect(text(try card(driver, width: 120)[0]) == "09.00 U-1 USULAN  Desa Kiram  dicoret")
  }

  @Test("No line is wider than the room, whatever the entry", arguments: [10, 20, 24, 40, 41, 60, 120])
  func widths(width: Int) throws {
    for (line, _) in Self.cards {
      let driver = AppDriver()
      driver.enter(line + " pertanggungjawabannyaditindaklanjutibersama 健康村の会議")
      for isSelected in [false, true] {
        for line in try card(driver, width: width, isSelected: isSelected) {
          #expect(line.width <= width, "\(line.text)")
        }
      }
    }
  }

  @Test("Where the cursor stands, and what is struck, is seen without colours")
  func marks() throws {
    let driver = AppDriver()
    driver.enter("catatan biasa")
    #expect(text(try card(driver, isSelected: true)[0]) == "09.00▸catatan")
    let entry = try #require(driver.file.session.entries.last)
    try driver.otherSeat(.strike(entry.id), id: "coret")
    #expect(text(try card(driver)[0]) == "09.00 catatan  dicoret")
  }

  @Test("An entry whose time nobody noted keeps its text in the same column")
  func noTime() throws {
    let driver = AppDriver()
    let body = Entry.Body(text: "tanpa jam", matter: .note(Note()))
    try driver.otherSeat(.record(NewEntry(id: "x", body: body, typed: "tanpa jam")), id: "s")
    #expect(try card(driver).map(text) == ["      catatan", "      tanpa jam"])
  }

  @Test("Of a pasted megabyte as much is laid out as could ever be read on a screen")
  func megabyte() throws {
    let driver = AppDriver()
    let text = String(repeating: "gizi ", count: 200_000)
    let body = Entry.Body(text: text, matter: .note(Note()))
    try driver.otherSeat(.record(NewEntry(id: "x", body: body, typed: text)), id: "s")
    let card = try card(driver)
    #expect(card.count < 100)
    #expect(card.last?.text.contains("…") == true)
  }
}
