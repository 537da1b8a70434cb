import Glibc
import TestKit

/// Types into the grammar and into the application what nobody would, for as long as it is told to, and says what broke.
///
/// `swift run -c release Fuzz [baris|tombol] [--kali N] [--detik N] [--benih N]`: only lines or only keys, so many inputs or seconds
/// (100,000 inputs where neither is said), from that seed. Input n of a run is input 0 of a run from seed + n, as far as lines go; a
/// run of keys is played again whole. Ends with 1 at the first rule that is broken, after the seed and the input.
@main
struct Fuzz {
  private var kinds = ["baris", "tombol"]
  private var rounds: Int?
  private var seconds: Int?
  private var seed: UInt64 = 1

  static func main() {
    guard let fuzz = Fuzz(Array(CommandLine.arguments.dropFirst())) else {
      print("Fuzz [baris|tombol] [--kali N] [--detik N] [--benih N]")
      exit(64)
    }
    for kind in fuzz.kinds { fuzz.run(kind) }
  }

  private init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "baris", "tombol": kinds = [word]
      case "--kali":
        guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        rounds = count
      case "--detik":
        guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        seconds = count
      case "--benih":
        guard let number = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = number
      default: return nil
      }
    }
  }

  private func run(_ kind: String) {
    let clock = ContinuousClock()
    let start = clock.now
    let last = rounds ?? (seconds == nil ? 100_000 : .max)
    let lines = LineFuzz()
    var keys = KeyFuzz()
    var round = 0
    var stream = SeededGenerator(seed: seed)
    while round < last {
      if round % 512 == 0, let seconds, clock.now - start > .seconds(seconds) { break }
      do {
        if kind == "baris" {
          var generator = SeededGenerator(seed: seed &+ UInt64(round))
          try lines.run(&generator)
        } else {
          try keys.run(&stream)
        }
      } catch {
        let again = kind == "baris" ? seed &+ UInt64(round) : seed
        print(
          "\(kind): input \(round), seed \(again): \(error.account)\n  \(error.input.debugDescription)\n  \(error.input)"
        )
        exit(1)
      }
      round += 1
    }
    let time = clock.now - start
    print("\(kind): \(round) inputs from seed \(seed) in \(time.components.seconds) s, nothing broken")
  }
}
