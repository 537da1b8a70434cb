import Capture
import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("Tidying on the screen")
struct TidyDialogTests {
  private func driver(words: any Language = Indonesian(), size: Size = Size(columns: 120, rows: 36)) -> AppDriver {
    let driver = AppDriver(words: words, size: size)
    driver.enter("anak yg sakit krn kurang gizi")
    driver.enter("! @KPM kirim data dgn lengkap")
    return driver
  }

  private func texts(_ driver: AppDriver) -> [String] { driver.file.session.entries.map(\.body.text) }

  @Test("Each replacement is shown with its entry and its line; Enter takes it, Esc leaves the rest")
  func oneByOne() {
    let driver = driver()
    driver.enter("/rapikan")
    #expect(driver.screen.contains("3 singkatan dapat ditulis lengkap:"))
    #expect(driver.screen.contains("▸ C-1   yg → yang"))
    #expect(driver.screen.contains("  K-1   dgn → dengan"))
    #expect(driver.screen.contains("anak yg sakit krn kurang gizi"))
    driver.press(.enter)
    #expect(texts(driver)[0] == "anak yang sakit krn kurang gizi")
    #expect(driver.screen.contains("▸ C-1   krn → karena"))
    driver.press(.down, .enter)
    #expect(texts(driver)[1] == "kirim data dengan lengkap")
    driver.press(.escape)
    #expect(!driver.screen.contains("singkatan"))
    #expect(texts(driver)[0] == "anak yang sakit krn kurang gizi")
  }

  @Test("One key takes all, and undo takes them back entry by entry")
  func all() {
    let driver = driver()
    driver.enter("/rapikan")
    driver.press(.character("s"))
    #expect(texts(driver) == ["anak yang sakit karena kurang gizi", "kirim data dengan lengkap"])
    #expect(driver.file.session.entries[0].typed == "anak yg sakit krn kurang gizi")
    driver.press(.control("z"))
    #expect(texts(driver)[1] == "kirim data dgn lengkap")
    #expect(driver.status.contains("Diurungkan: perbaikan K-1"))
    driver.press(.control("z"))
    #expect(texts(driver)[0] == "anak yg sakit krn kurang gizi")
    driver.press(.control("y"))
    #expect(texts(driver)[0] == "anak yang sakit karena kurang gizi")
  }

  @Test("Taken one after the other in one entry, they are stored in their order on a slow disk too")
  func slowDisk() {
    let driver = driver()
    driver.enter("/rapikan")
    driver.disk = .waits
    driver.press(.enter, .enter, .enter)
    #expect(!driver.screen.contains("singkatan dapat"))
    for _ in 0..<3 { driver.answer() }
    #expect(texts(driver) == ["anak yang sakit karena kurang gizi", "kirim data dengan lengkap"])
  }

  @Test("What somebody else mends meanwhile is not overwritten")
  func otherSeat() throws {
    let driver = driver()
    driver.enter("/rapikan")
    let entry = driver.file.session.entries[0]
    let body = Entry.Body(text: "anak yg sehat", matter: entry.body.matter)
    try driver.otherSeat(.revise(entry.id, revision: 0, body: body, typed: "anak yg sehat"), id: "lain")
    driver.press(.enter)
    #expect(texts(driver)[0] == "anak yg sehat")
    #expect(driver.screen.contains("baru saja diubah dari tempat lain"))
  }

  @Test("Where there is nothing to tidy, or no table to read, it is said")
  func nothing() {
    let driver = AppDriver()
    driver.enter("bersih")
    driver.enter("/tidy")
    #expect(driver.status.contains("Tidak ada singkatan yang perlu dirapikan."))
    driver.send(.tidyTableUnreadable("rapikan.toml:3: kata.yg: masih kosong."))
    #expect(driver.status.contains("rapikan.toml:3"))
  }

  @Test("The menu leads there, in English by another letter")
  func english() {
    let driver = driver(words: English())
    driver.press(.function(9))
    driver.type("abbrev")
    driver.press(.enter)
    #expect(driver.screen.contains("3 abbreviations can be written out:"))
    driver.press(.character("a"))
    #expect(texts(driver) == ["anak yang sakit karena kurang gizi", "kirim data dengan lengkap"])
  }

  @Test("Closing tells how much is abbreviated, and a letter leads to it, small or as shown", arguments: ["r", "R"])
  func closing(letter: Character) {
    let driver = driver()
    driver.press(.function(10))
    #expect(driver.screen.contains("R  3 singkatan belum ditulis lengkap; rapikan dahulu"))
    driver.press(.character(letter))
    #expect(driver.screen.contains("3 singkatan dapat ditulis lengkap:"))
    driver.press(.character("s"), .function(10))
    #expect(driver.screen.contains("hal masih kurang"))
    #expect(!driver.screen.contains("singkatan"))
    driver.press(.character(letter))
    #expect(driver.screen.contains("hal masih kurang"))
  }

  @Test("It fits into a small window", arguments: [(50, 14), (80, 24)])
  func small(columns: Int, rows: Int) {
    let driver = driver(size: Size(columns: columns, rows: rows))
    for _ in 0..<20 { driver.enter("yg panjang sekali dgn banyak kata krn begitu banyak kata di dalamnya") }
    driver.enter("/rapikan")
    for key in [Key.end, .up, .pageUp, .home, .pageDown, .enter] { driver.press(key) }
    #expect(driver.screen.contains("→"))
    driver.press(.character("s"))
    #expect(texts(driver).allSatisfy { !$0.contains("yg") })
  }
}
