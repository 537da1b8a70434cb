import Facilitator
import Foundation
import Meeting
import TerminalUI
import TestKit
import Testing

/// Every screen in every window: nothing is cut, broken or covered that must be seen.
@Suite("Layout of every screen")
struct LayoutTests {
  /// The windows of one scene. All of them are tried over the scenes together: each takes its share, and every one those where the
  /// layout turns over; `REMBUK_LAYOUT=semua` tries each scene in each window from 40 × 12 to 300 × 100, for half an hour.
  private static func sizes(share: Int, of shares: Int) -> [Size] {
    if ProcessInfo.processInfo.environment["REMBUK_LAYOUT"] == "semua" {
      return (40...300).flatMap { columns in (12...100).map { Size(columns: columns, rows: $0) } }
    }
    let turns = [(40, 12), (79, 24), (80, 23), (80, 24), (119, 24), (120, 24)].map {
      Size(columns: $0.0, rows: $0.1)
    }
    let all = (40...300).map { Size(columns: $0, rows: 12 + $0 % 30) } + (12...100).map { Size(columns: 80, rows: $0) }
    return turns + all.enumerated().filter { $0.offset % shares == share }.map(\.element)
  }

  @Test("It is whole in every window", arguments: Array(Scene.all.enumerated()).map { ($0.offset, $0.element) })
  func whole(number: Int, scene: Scene) throws {
    let view = try scene.view(.crowded)
    for size in Self.sizes(share: number % 64, of: 64) {
      let frame = view(size)
      let faults = Self.faults(of: frame, scene.kind)
      if !faults.isEmpty {
        Issue.record("\(scene.name) at \(size.columns)×\(size.rows): \(faults)\n\(frame.text)")
        return
      }
    }
  }

  private static func faults(of frame: Frame, _ kind: Scene.Kind) -> [String] {
    var faults = FrameInspection(frame).faults
    let head = frame.text(row: 0)
    let states = kind == .board ? ["● mengikuti"] : ["● tersimpan", "○ menyimpan", "✗ 1 "]
    if kind != .dark, kind != .start, !states.contains(where: head.contains) {
      faults.append("whether everything is saved is not in sight")
    }
    if kind == .live {
      let line = frame.text(row: frame.size.rows - 2)
      if !line.hasPrefix("▏") || !line.hasSuffix("▕") { faults.append("the input line is not there") }
      if frame.text(row: frame.size.rows - 1).isEmpty { faults.append("the hints are not there") }
    }
    return faults
  }

  @Test(
    "Under 40 × 12 there is one sentence and nothing else", arguments: Scene.all.filter { $0.kind != .start })
  func tooSmall(scene: Scene) throws {
    let view = try scene.view(.crowded)
    let sentence = Indonesian().tooSmall(columns: 40, rows: 12)
    for (columns, rows) in [(39, 12), (40, 11), (20, 5), (8, 2), (1, 1)] {
      let frame = view(Size(columns: columns, rows: rows))
      let said = frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(columns < 20 ? sentence.hasPrefix(said.prefix(1)) : said == sentence, "\(said)")
      #expect(FrameInspection(frame).faults == [])
    }
  }

  @Test("A storm of sizes leaves just what a window of the last size shows", arguments: Scene.all)
  func storm(scene: Scene) throws {
    let last = Size(columns: 97, rows: 29)
    let calm = try scene.view(.crowded)(last)
    let shaken = try scene.view(.crowded)
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<12 {
      _ = shaken(
        Size(columns: .random(in: 1...160, using: &generator), rows: .random(in: 1...50, using: &generator)))
    }
    #expect(shaken(last) == calm)
  }
}
