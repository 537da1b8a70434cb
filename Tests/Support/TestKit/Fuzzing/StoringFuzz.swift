import Facilitator
import Meeting
import TerminalUI

/// Plays one meeting on a disk that is slow, fails, or fails after the last byte, with another seat and power cuts, and holds it to
/// what Enter is promised: what was entered is in the meeting, once, or is still kept as a draft.
package struct StoringFuzz {
  private var driver = AppDriver()
  private var past: [String] = []
  /// A word of its own for each thing entered.
  private var words: [String] = []
  private var count = 0
  private var steps = 0

  package init() {}

  /// - Throws: the first rule that is broken, with what led to it.
  package mutating func run(_ generator: inout SeededGenerator) throws(Violation) {
    driver = AppDriver()
    (past, words, count, steps) = ([], [], 0, 0)
    for _ in 0..<Int.random(in: 3...40, using: &generator) { try act(&generator) }
    become("stores", .stores)
    for _ in 0..<words.count + 4 { note("jawab") { $0.answer() } }
    try check()
    // What came back goes out again with Enter; the line under the hands may be one that cannot be stored.
    for _ in 0..<3 { press(.escape, .enter) }
    for _ in 0..<words.count + 4 { note("jawab") { $0.answer() } }
    try check()
  }

  private mutating func act(_ generator: inout SeededGenerator) throws(Violation) {
    switch Int.random(in: 0..<22, using: &generator) {
    case 0...5: enter(["", "! ", "+ ", "~ ", "= ", "? "].randomElement(using: &generator) ?? "")
    case 6:
      enter(["/coret C-99 ", "/hadri ", "/acara 9 ", "/pindah C-77 "].randomElement(using: &generator) ?? "/hadri ")
    case 7: type(word())
    case 8: press(.enter)
    case 9:
      // What still waits may be a mend of the same entry: whoever makes another is asked, and chooses.
      for _ in 0..<8 { note("jawab") { $0.answer() } }
      guard driver.app.unsavedLines.isEmpty else { break }
      press(.up)
      type(" " + word())
      press(.enter)
    case 10: press(.escape)
    case 11: press([.function(1), .function(6), .function(9), .tab].randomElement(using: &generator) ?? .tab, .escape)
    case 12...15: note("jawab") { $0.answer() }
    case 16: note("gagal") { $0.fail("Disk penuh.") }
    case 17:
      // The last answers come before the disk is another one.
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: become("gagal", .fails("Disk penuh."))
      case 1: become("gagal sesudah tersimpan", .failsAfterStoring("Disk rusak."))
      default: become("lambat", .waits)
      }
    case 18: try otherSeat()
    case 19: note("tunggu") { $0.wait(.milliseconds(300)) }
    case 20:
      // A power cut a while after the last key. A write that hangs would keep the draft behind it from the disk.
      while driver.isWaiting {
        if Bool.random(using: &generator) {
          note("jawab") { $0.answer() }
        } else {
          note("gagal") { $0.fail("Disk penuh.") }
        }
      }
      try check()
      past.append("mati lampu")
      driver = AppDriver(driver.file, draft: driver.draft, seed: .random(in: 1...(.max), using: &generator))
    default:
      become("menyimpan", .stores)
      for _ in 0..<8 { note("jawab") { $0.answer() } }
      try check()
    }
  }

  private mutating func word() -> String {
    count += 1
    let number = String(count)
    words.append("wq" + String(repeating: "0", count: 3 - number.count) + number + "z")
    return words[words.count - 1]
  }

  private mutating func note(_ account: String, _ act: (AppDriver) -> Void) {
    past.append(account)
    act(driver)
  }

  private mutating func become(_ account: String, _ disk: AppDriver.Disk) {
    note("disk \(account)") { $0.disk = disk }
  }

  private mutating func press(_ keys: Key...) {
    for key in keys { note(key.name) { $0.press(key) } }
  }

  private mutating func type(_ text: String) {
    note("ketik \(text.debugDescription)") { $0.type(text) }
  }

  private mutating func enter(_ sign: String) {
    type(sign + word())
    press(.enter)
  }

  private mutating func otherSeat() throws(Violation) {
    steps += 1
    let entry = NewEntry(
      id: Entry.ID("lain\(steps)"), body: Entry.Body(text: "dari tempat lain", matter: .note(Note())), typed: "")
    past.append("tempat lain mencatat")
    do { try driver.otherSeat(.record(entry), id: Step.ID("langkah\(steps)")) } catch {
      throw broken("the other seat was refused: \(error)")
    }
  }

  /// Every word is in one entry or in the draft, and in no two entries.
  private mutating func check() throws(Violation) {
    let isFailing = if case .fails = driver.disk { true } else { false }
    // While nothing can be written, no draft can be kept either.
    if isFailing { become("lambat", .waits) }
    note("tunggu") { $0.wait(.seconds(30)) }
    let texts = driver.file.session.entries.map(\.body.text)
    for word in words {
      let count = texts.count { $0.contains(word) }
      if count > 1 { throw broken("\(word) was recorded \(count) times") }
      if count == 0, !driver.draft.contains(word) {
        throw broken("\(word) is neither recorded nor kept in \(driver.draft.debugDescription)")
      }
    }
  }

  private func broken(_ account: String) -> Violation {
    Violation(input: past.joined(separator: "\n  "), account: account)
  }
}
