import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The search")
struct SearchDialogTests {
  private func driver(size: Size = Size(columns: 120, rows: 36)) -> AppDriver {
    let driver = AppDriver(size: size)
    driver.enter("/acara 2")
    for line in [
      "@Emma forum ini menyamakan persepsi #arahan", "! @Mahrur data balita dikirim >30 Januari 2026 #gizi",
      "penimbangan di Desa Bi’ih berjalan", "! sosialisasi gizi di posyandu",
      "= pendampingan menjadi prioritas satu mufakat",
    ] { driver.enter(line) }
    return driver
  }

  @Test("Hits are listed as they are typed, with number, item and what was found marked")
  func asTyped() throws {
    let driver = driver()
    driver.press(.control("f"))
    #expect(driver.screen.contains("[cari]"))
    #expect(driver.screen.contains("komitmen yang jatuh tempo sampai hari itu"))
    driver.type("gizi")
    #expect(driver.screen.contains("2 butir"))
    let row = try #require(driver.rows.first { $0.contains("▸ K-2") })
    #expect(row.contains("2 Diskusi dan tanya") && row.contains("sosialisasi gizi di posyandu"))
    #expect(driver.rows.contains { $0.contains("K-1") && $0.contains("Mahrur Ruyani") && $0.contains("#gizi") })
    driver.type(" posyandu")
    #expect(driver.screen.contains("1 butir"))
    driver.type("xx")
    #expect(driver.screen.contains("Tidak ada yang cocok."))
  }

  @Test("The words that were found stand in another role")
  func marked() throws {
    let driver = driver()
    driver.enter("/cari biih")
    let frame = driver.frame
    let row = try #require(driver.rows.firstIndex { $0.contains("▸ C-2") })
    let marked = (0..<frame.size.columns).map { frame[row: row, column: $0] }.filter { $0.role == .accent }
    #expect(marked.map { frame.text(of: $0) }.joined() == "Bi’ih")
  }

  @Test(
    "What the signs were understood as is said",
    arguments: [
      (">30 Januari", "batas waktu s.d. Jumat, 30 Januari 2026", "K-1"), ("@emma", "nama emma", "C-1"),
      ("tanpa penanggung jawab", "belum ada penanggung jawab", "K-2"), ("#gizi", "label gizi", "K-1"),
      ("P-1", "nomor P-1", "P-1"), ("kesepakatan", "atau jenis kesepakatan", "P-1"),
    ])
  func understood(typed: String, said: String, number: String) {
    let driver = driver()
    driver.enter("/cari \(typed)")
    #expect(driver.screen.contains(said))
    #expect(driver.screen.contains("1 butir"))
    #expect(driver.screen.contains("▸ \(number) "))
  }

  @Test("Enter goes to the entry, the arrows go through the hits, Esc comes back to the line as it was")
  func thereAndBack() {
    let driver = driver()
    driver.type("belum selesai")
    driver.press(.control("f"))
    driver.type("gizi")
    driver.press(.up, .enter)
    #expect(driver.status.contains("K-1: hasil 1 dari 2 untuk “gizi”. Esc kembali."))
    #expect(driver.screen.contains("▸K-1 KOMITMEN"))
    #expect(driver.screen.contains("← → hasil lain"))
    driver.press(.right)
    #expect(driver.screen.contains("▸K-2 KOMITMEN"))
    driver.press(.right)
    #expect(driver.status.contains("K-2: hasil 2 dari 2"))
    driver.press(.left)
    #expect(driver.screen.contains("▸K-1 KOMITMEN"))
    driver.press(.control("f"))
    #expect(driver.screen.contains("Cari: gizi"))
    driver.press(.escape, .escape)
    #expect(!driver.screen.contains("▸K-"))
    #expect(!driver.status.contains("hasil"))
    driver.type("!")
    #expect(driver.inputRow.contains("belum selesai!"))
  }

  @Test("Esc comes back to the entry in the record where the search began")
  func backToRecord() {
    let driver = driver()
    driver.press(.tab, .tab, .home)
    #expect(driver.rows.contains { $0.contains("▸") && $0.contains("Emma") })
    driver.press(.control("f"))
    driver.type("posyandu")
    driver.press(.enter)
    #expect(driver.screen.contains("▸K-2 KOMITMEN"))
    driver.press(.escape)
    #expect(driver.rows.contains { $0.contains("▸") && $0.contains("Emma") })
    driver.press(.escape)
    #expect(!driver.screen.contains("▸"), "\(driver.screen)")
  }

  @Test("What another seat records while the search is open is found with the next key")
  func otherSeat() throws {
    let driver = driver()
    driver.enter("/cari gizi")
    #expect(driver.screen.contains("2 butir"))
    let body = Entry.Body(text: "gizi balita", matter: .note(Note()))
    try driver.otherSeat(.record(NewEntry(id: "lain", body: body, typed: "")), id: "x")
    driver.press(.up)
    #expect(driver.screen.contains("3 butir"))
  }

  @Test("What was found far behind in a long text is in sight")
  func longText() {
    let driver = driver()
    driver.enter(String(repeating: "kata lain ", count: 60) + "jarumnya di sini")
    driver.enter("/cari jarum")
    #expect(driver.screen.contains("jarumnya di sini"))
  }

  @Test(
    "It fits every window that shows a meeting", arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func sizes(size: Size) {
    let driver = driver(size: size)
    driver.press(.control("f"))
    driver.type("gizi")
    #expect(driver.screen.contains("2 butir"))
    #expect(driver.screen.contains("K-2"))
    driver.paste("pos\nyandu")
    #expect(driver.screen.contains("Tidak ada"))
  }

  @Test("A meeting that can only be read is searched too")
  func readOnly() {
    let driver = AppDriver(readOnly: "Hanya dibaca.")
    driver.press(.control("f"))
    driver.type("gizi")
    #expect(driver.screen.contains("Tidak ada yang cocok."))
  }

  @Test("In English")
  func english() {
    let driver = AppDriver(words: English())
    driver.enter("! gizi")
    driver.enter("/find without owner")
    #expect(driver.screen.contains("1 entry   nobody answers for it yet"))
    driver.press(.enter)
    #expect(driver.status.contains("K-1: hit 1 of 1 for “without owner”. Esc goes back."))
  }
}
