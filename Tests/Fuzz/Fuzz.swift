import Glibc
import TestKit

/// Types into the grammar and into the application what nobody would, breaks the disk meanwhile, and spoils rosters, for as long as it is
/// told to, and says what broke. Templates, themes, session files and what a terminal sends are spoilt as well.
///
/// `swift run -c release Fuzz [baris|tombol|simpan|daftar|toml|berkas|pengurai] [--kali N] [--detik N] [--benih N]`: one
/// kind alone, so many inputs or seconds (100,000 inputs where neither is said), from that seed. Input n of a run
/// is input 0 of a run from seed + n; a run of keys is played again whole. Ends with 1 at the first rule that is broken, after the seed,
/// the input, and the line that keeps it in the table of found inputs.
@main
struct Fuzz {
  private enum Kind: String, CaseIterable {
    case lines = "baris"
    case keys = "tombol"
    case storing = "simpan"
    case rosters = "daftar"
    case texts = "toml"
    case files = "berkas"
    case decoder = "pengurai"
  }

  private var kinds = Kind.allCases
  private var rounds: Int?
  private var seconds: Int?
  private var seed: UInt64 = 1

  static func main() {
    guard let fuzz = Fuzz(Array(CommandLine.arguments.dropFirst())) else {
      print("Fuzz [baris|tombol|simpan|daftar|toml|berkas|pengurai] [--kali N] [--detik N] [--benih N]")
      exit(64)
    }
    for kind in fuzz.kinds { fuzz.run(kind) }
  }

  private init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--kali":
        guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        rounds = count
      case "--detik":
        guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        seconds = count
      case "--benih":
        guard let number = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = number
      default:
        guard let kind = Kind(rawValue: word) else { return nil }
        kinds = [kind]
      }
    }
  }

  private func run(_ kind: Kind) {
    let clock = ContinuousClock()
    let start = clock.now
    let last = rounds ?? (seconds == nil ? 100_000 : .max)
    let lines = LineFuzz()
    var keys = KeyFuzz()
    var storing = StoringFuzz()
    let rosters = TableFuzz()
    let (texts, files, decoder) = (TOMLFuzz(), FileFuzz(), DecoderFuzz())
    var round = 0
    var stream = SeededGenerator(seed: seed)
    while round < last {
      if round % 32 == 0, let seconds, clock.now - start > .seconds(seconds) { break }
      do {
        var generator = SeededGenerator(seed: seed &+ UInt64(round))
        switch kind {
        case .lines: try lines.run(&generator)
        case .keys: try keys.run(&stream)
        case .storing: try storing.run(&generator)
        case .rosters: try rosters.run(&generator)
        case .texts: try texts.run(&generator)
        case .files: try files.run(&generator)
        case .decoder: try decoder.run(&generator)
        }
      } catch {
        let again = seed &+ UInt64(round)
        let found: FoundInput? =
          switch kind {
          case .keys: .keys(seed: seed, events: round + 1)
          case .storing: .storing(seed: again)
          case .files: .file(seed: again)
          case .lines, .rosters, .texts, .decoder: error.found
          }
        print(
          "\(kind.rawValue): input \(round), seed \(kind == .keys ? seed : again): \(error.account)\n  \(error.input)")
        if let found { print("to be kept in Tests/Fuzz/FoundInputs.swift, with what broke:\n    \(found),") }
        exit(1)
      }
      round += 1
    }
    let time = clock.now - start
    print("\(kind.rawValue): \(round) inputs from seed \(seed) in \(time.components.seconds) s, nothing broken")
  }
}
