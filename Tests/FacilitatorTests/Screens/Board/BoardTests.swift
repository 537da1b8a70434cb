import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The board")
struct BoardTests {
  private static let size = Size(columns: 120, rows: 36)
  private static let day = Duration.seconds(1_768_957_200)  // 2026-01-21 09.00 WITA

  private func meeting(_ lines: [String] = BoardTests.lines) -> History {
    let driver = AppDriver()
    for line in lines { driver.enter(line) }
    return driver.file
  }

  private static let lines = [
    "/hadir @Emma", "/acara 2", "/bicara @Mahrur", "/persilakan @Emma", "catatan pribadi",
    "~ anggaran transportasi kader", "= posyandu tiap tanggal 10 mufakat", "! @Emma data balita >30 Januari 2026",
  ]

  private func board(_ history: History, at laptop: Duration = day, words: any Language = Indonesian()) -> Board {
    Board(words: words, history: history, source: .real, laptop: laptop)
  }

  private func screen(_ board: Board, _ size: Size = size) -> String { board.view(size).text }

  @Test("Item, clock, attendance, speaker and queue by name, newest agreements; nothing that is not for everybody")
  func shown() {
    let screen = screen(board(meeting()))
    for seen in [
      "Rapat Pra Musrenbang", "Hadir 1 dari 5", "▶ Hj. Emma Susanty", "1 Mahrur Ruyani", "P-1  posyandu",
      "K-1  data balita",
      "● mengikuti rapat", "▀▄",
    ] { #expect(screen.contains(seen), "\(seen)\n\(screen)") }
    for hidden in ["catatan pribadi", "anggaran", "DITAMPUNG", "tersimpan"] {
      #expect(!screen.contains(hidden), "\(hidden)\n\(screen)")
    }
  }

  @Test("What is recorded elsewhere comes by itself")
  func follows() {
    var board = board(meeting(["/acara 2"]))
    #expect(!screen(board).contains("posyandu"))
    #expect(board.update(.read(meeting())).isEmpty)
    #expect(screen(board).contains("P-1  posyandu"))
  }

  @Test("While the file cannot be read the last that is known stays, with the reason; then it goes on")
  func trouble() {
    var board = board(meeting())
    _ = board.update(.notRead("Berkas rapat hilang."))
    #expect(screen(board).contains("✗ tertinggal"))
    #expect(screen(board).contains("Berkas rapat hilang."))
    #expect(screen(board).contains("P-1  posyandu"))
    _ = board.update(.read(meeting()))
    #expect(!screen(board).contains("tertinggal"))
    #expect(!screen(board).contains("hilang"))
  }

  @Test("Of a meeting on another day no time is shown, unless the clock was given")
  func anotherDay() {
    var later = board(meeting(), at: Self.day + .seconds(86400))
    _ = later.update(.event(.time(Self.day + .seconds(86400))))
    #expect(!screen(later).contains("dari 40 mnt"))
    #expect(later.wake == nil)
    var given = Board(
      words: Indonesian(), history: meeting(), source: .shifted(to: Instant(secondsSince1970: 1_768_957_200), at: 0),
      laptop: .zero)
    _ = given.update(.event(.time(.zero)))
    #expect(screen(given).contains("dari 40 mnt"))
  }

  @Test("The clock goes on with the minute, and wakes nobody in between")
  func minutes() {
    var board = board(meeting(["/acara 2"]))
    #expect(board.wake == Self.day + .seconds(60))
    let before = screen(board)
    _ = board.update(.event(.time(Self.day + .seconds(60))))
    #expect(screen(board) != before)
  }

  @Test("Esc, q and Ctrl-Q leave", arguments: [Key.escape, .character("q"), .control("q")])
  func leaving(key: Key) {
    var board = board(meeting())
    #expect(board.update(.event(.key(key))).isEmpty)
    #expect(board.isFinished)
  }

  @Test(
    "Any other key says how to leave, until the next minute", arguments: [Key.enter, .control("c"), .character("x")])
  func otherKeys(key: Key) {
    var board = board(meeting())
    _ = board.update(.event(.key(key)))
    #expect(!board.isFinished)
    #expect(screen(board).contains("Ctrl-Q atau Esc keluar"))
    _ = board.update(.event(.time(Self.day + .seconds(60))))
    #expect(!screen(board).contains("keluar"))
    #expect(board.update(.event(.key(.control("l")))) == [.redraw])
  }

  @Test("A terminal that is gone ends it")
  func hangup() {
    var board = board(meeting())
    _ = board.update(.event(.end(.hangup)))
    #expect(board.isFinished)
  }

  @Test(
    "Every size shows something whole",
    arguments: [
      Size(columns: 39, rows: 12), Size(columns: 40, rows: 12), Size(columns: 99, rows: 20),
      Size(columns: 300, rows: 100),
    ])
  func sizes(size: Size) {
    let frame = board(meeting(), words: English()).view(size)
    #expect(frame.size == size)
    #expect(frame.text.contains(size.columns < 40 ? "window" : "K-1") || size.rows < 20)
    #expect(!frame.text.contains("catatan pribadi"))
  }
}
