import Meeting
import TOMLReading
import Templates
import TestKit
import Themes

/// Spoils templates and themes byte by byte: each is taken, and then begins a meeting that steers nothing, or its mistake is told.
struct TOMLFuzz {
  private let templates = ShippedTemplate.all.map { Array($0.text.utf8) }
  private let themes = ShippedTheme.all.map { Array($0.text.utf8) }

  func run(_ generator: inout SeededGenerator) throws(Violation) {
    let isTheme = Bool.random(using: &generator)
    guard var bytes = (isTheme ? themes : templates).randomElement(using: &generator) else { return }
    for _ in 0..<Int.random(in: 1...8, using: &generator) { bytes.spoil(&generator) }
    try Self.check(bytes, isTheme: isTheme)
  }

  /// - Throws: the first rule that the template or theme of these bytes breaks.
  static func check(_ bytes: [UInt8], isTheme: Bool) throws(Violation) {
    let text = String(decoding: bytes, as: UTF8.self)
    if isTheme {
      _ = try? ThemeReader.read(text: text)
      return
    }
    guard let template = try? Template.read(text: text) else { return }
    var history = History()
    do {
      try history.commit(Step(id: "mulai", seat: "templat", deed: .change(.begin(template.setup))))
    } catch {
      throw Violation(input: text, account: "the meeting refuses it: \(error)", found: .template(.init(bytes)))
    }
    let said = [history.session.details.title ?? ""] + history.session.agenda.map(\.title)
    guard said.joined().unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw Violation(input: text, account: "it steers: \(said)", found: .template(.init(bytes)))
    }
  }
}

extension [UInt8] {
  /// Changes, takes away, doubles or cuts something.
  mutating func spoil(_ generator: inout SeededGenerator) {
    guard !isEmpty else { return }
    let place = Int.random(in: 0..<count, using: &generator)
    let signs: [UInt8] = [0x22, 0x27, 0x5B, 0x5D, 0x3D, 0x0A, 0x00, 0x1B, 0x5C, 0xC3, 0xED, 0xFF]
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: self[place] = .random(in: 0...255, using: &generator)
    case 1: remove(at: place)
    case 2: insert(contentsOf: Array(self[..<Swift.min(place, 60)]), at: place)
    case 3: removeLast(Swift.min(count - place, 200))
    default: insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
    }
  }
}
