import Meeting
import Testing

@testable import Capture

/// What a key press or a pasted line costs, in words looked up among the names: told without a clock.
@Suite struct LookupCountTests {
  /// Words that are names, parts of names and none, over and over.
  private static func words(_ size: Int, sign: String) -> String {
    let words = [
      "Bidan", "Desa", "Lihung", "kader", "Emma", "Kiram", "dan", "KPM", "Mandiangin", "Barat", "pemberdayaan",
    ]
    var line = ""
    var place = 0
    while line.utf8.count < size {
      line += (line.isEmpty ? "" : " ") + sign + words[place % words.count]
      place += 1
    }
    return line
  }

  private func cost(_ line: String) -> Int {
    var context = KarangIntan.context
    let count = LookupCount()
    context.names.count = count
    _ = context.read(line)
    _ = context.completions(for: line, cursor: line.count)
    return count.words
  }

  private static let lines: [(opening: String, sign: String)] = [
    ("/tamu Nama Satu; ", ""), ("/tamu Nama Satu; Kader; ", ""), ("/tamu ", ""), ("/hadir Nama Satu; ", ""),
    ("/hadir ", ""),
    ("/hadir ", "@"), ("/bicara ", ""), ("/bicara ", "@"), ("/persilakan ", ""), ("/desa ", ""), ("/acara ", ""),
    ("/rapat pimpinan ", ""), ("/rapat narasumber ", "; "), ("/rapat undangan ", ""), ("/rapat undangan ", "tgl "),
    ("", ""), ("", "@"), ("", "@peserta "), ("! ", "@"), ("$ ", "@"), ("$ ", "desa:"), ("= ", "@"), ("~ ", "@"),
    ("#action ", ""), ("#topic ", ""), ("/jadikan ", ""), ("/ganti ", ""), ("/cari ", "@"),
  ]

  /// A line is read for its marks up to 5,000 characters: these are as long as they come at the keys.
  @Test(arguments: lines) func `twice the words cost about twice the work at the keys`(opening: String, sign: String) {
    let half = cost(opening + Self.words(2_200, sign: sign))
    let whole = cost(opening + Self.words(4_400, sign: sign))
    #expect(whole <= 2 * half + half / 2 + 200, "\(half) → \(whole)")
  }

  @Test(.timeLimit(.minutes(1)), arguments: lines) func `a line of 64 KB costs less than n log n`(
    opening: String, sign: String
  ) {
    let eighth = cost(opening + Self.words(8_192, sign: sign))
    let whole = cost(opening + Self.words(65_536, sign: sign))
    // Eight times the words, and log n is a quarter more: 13 to 16 bits.
    #expect(whole <= 8 * eighth * 16 / 13 + 200, "\(eighth) → \(whole)")
  }

  @Test func `the longest names are still found among many words`() throws {
    let line = "/tamu Nama Satu; " + Self.words(65_536, sign: "")
    guard case .add(let newcomer)? = KarangIntan.context.read(line).command else {
      Issue.record("no guest")
      return
    }
    #expect(newcomer.village == nil && newcomer.group == "bidan")
    #expect(newcomer.position.utf8.count >= 65_536)
  }
}
