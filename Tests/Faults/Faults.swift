import Foundation
import TestKit

/// Puts the real program through bad days on a real terminal and says what was lost, which is to be nothing.
///
/// `swift run -c release Faults [--kali N] [--detik N] [--benih N]`: so many rounds or seconds (300 rounds where neither is said), from
/// that seed. Ends with 1 at the first thing that is lost, after the seed that shows it again.
@main
struct Faults {
  private var rounds: Int?
  private var seconds: Int?
  private var seed: UInt64 = 1

  static func main() {
    setlocale(LC_ALL, "C.UTF-8")
    guard let faults = Faults(Array(CommandLine.arguments.dropFirst())) else {
      print("Faults [--kali N] [--detik N] [--benih N]")
      exit(64)
    }
    faults.run()
  }

  private init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else { return nil }
      switch word {
      case "--kali": rounds = number
      case "--detik": seconds = number
      case "--benih": seed = UInt64(number)
      default: return nil
      }
    }
  }

  private func run() {
    let start = ContinuousClock.now
    var matrix = CrashMatrix()
    let last = rounds ?? (seconds == nil ? 300 : .max)
    var meeting: UInt64 = 0
    while matrix.figures.rounds < last {
      if let seconds, ContinuousClock.now - start > .seconds(seconds) { break }
      do {
        try matrix.playMeeting(seed: seed + meeting, rounds: last - matrix.figures.rounds)
      } catch {
        print("crash matrix: seed \(seed + meeting) (Faults --kali 12 --benih \(seed + meeting)): \(error)")
        exit(1)
      }
      meeting += 1
    }
    let figures = matrix.figures
    print("crash matrix, seed \(seed), \((ContinuousClock.now - start).components.seconds) s")
    for fault in CrashMatrix.Fault.fair { print("  \(fault.rawValue): \(figures.faults[fault] ?? 0)") }
    print(
      """
        meetings \(figures.meetings), rounds \(figures.rounds), letters typed \(figures.letters)
        half-typed lines found again \(figures.drafts)
        entries typed \(figures.entered), entries found \(figures.found), lost \(figures.entered - figures.found)
      """)
    do {
      print("an entry lost on purpose is found: \(try CrashMatrix.findLoss(seed: seed))")
    } catch {
      print("\(error)")
      exit(1)
    }
    playTwoSeats()
  }

  private func playTwoSeats() {
    let start = ContinuousClock.now
    do {
      let figures = try TwoSeats(count: 5000).play()
      print(
        """
        two seats, \((ContinuousClock.now - start).components.seconds) s
          seen on the other screen after at most \(Int(figures.latest / .milliseconds(1))) ms
          entries typed \(figures.entered), entries found \(figures.found), lost \(figures.entered - figures.found)
        """)
    } catch {
      print("two seats: \(error)")
      exit(1)
    }
  }
}
