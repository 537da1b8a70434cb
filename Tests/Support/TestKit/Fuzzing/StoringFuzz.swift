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
    for _ in 0..<Int.random(in: 3...40, using: &generator) {
      try act(&generator)
      leaveConflict()
    }
    become("stores", .stores)
    for _ in 0..<words.count + 4 { note("jawab") { $0.answer() } }
    try check()
    // What came back goes out again with Enter; the line under the hands may be one that cannot be stored.
    for _ in 0..<3 {
      escape()
      press(.enter)
      leaveConflict()
    }
    for _ in 0..<words.count + 4 {
      note("jawab") { $0.answer() }
      leaveConflict()
    }
    note("terdengar") { $0.tell() }
    try check()
    try agree()
  }

  private mutating func act(_ generator: inout SeededGenerator) throws(Violation) {
    switch Int.random(in: 0..<23, using: &generator) {
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
    case 10: escape()
    case 11:
      press([.function(1), .function(6), .function(9), .tab].randomElement(using: &generator) ?? .tab)
      escape()
    case 12...15: note("jawab") { $0.answer() }
    case 16: note("gagal") { $0.fail("Disk penuh.") }
    case 17:
      // The last answers come before the disk is another one.
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: become("gagal", .fails("Disk penuh."))
      case 1: become("gagal sesudah tersimpan", .failsAfterStoring("Disk rusak."))
      default: become("lambat", .waits)
      }
    case 18: otherSeat(&generator)
    case 19: note("terdengar") { $0.tell() }
    case 20: note("tunggu") { $0.wait(.milliseconds(300)) }
    case 21:
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

  /// Esc leaves a mend that is in the line, and says that Ctrl-Z brings it back.
  private mutating func escape() {
    press(.escape)
    if driver.screen.contains("ditinggalkan; Ctrl-Z") { press(.control("z")) }
  }

  private mutating func type(_ text: String) {
    note("ketik \(text.debugDescription)") { $0.type(text) }
  }

  private mutating func enter(_ sign: String) {
    type(sign + word())
    press(.enter)
  }

  /// Another seat records, mends, strikes, moves, decides about, reports on, starts an item, or takes over a list or a roster; the application hears of it at once or later.
  private mutating func otherSeat(_ generator: inout SeededGenerator) {
    steps += 1
    let session = driver.file.session
    let entry = session.entries.filter { !$0.isStruck }.randomElement(using: &generator)
    let item = session.agenda.randomElement(using: &generator)?.id
    var changes: [Change] = [
      .record(
        NewEntry(
          id: Entry.ID("lain\(steps)"), body: Entry.Body(text: "dari tempat lain", matter: .note(Note())), typed: ""))
    ]
    let list = ["satu", "dua"].map { name in
      NewEntry(
        id: Entry.ID("daftar\(steps)\(name)"), body: Entry.Body(text: "usulan \(name)", matter: .proposal(Proposal())),
        typed: "")
    }
    changes.append(.takeIn(list))
    if let entry {
      var body = entry.body
      body.text += " lain"
      changes += [.revise(entry.id, revision: entry.revision, body: body, typed: ""), .strike(entry.id)]
      changes.append(.move(entry.id, to: item))
      if case .decision(var decision) = body.matter {
        decision.dissents.append(Dissent(party: .participant(of: nil), reason: "lain \(steps)"))
        body.matter = .decision(decision)
        changes.append(.revise(entry.id, revision: entry.revision, body: body, typed: ""))
      }
      changes.append(
        .setStatus([entry.id], [.agreed, .villageAuthority, .withdrawn].randomElement(using: &generator) ?? .agreed))
      changes.append(.noteSIPD([entry.id], Bool.random(using: &generator) ? SIPDRecord(number: "\(steps)") : nil))
      changes.append(
        .noteProgress([entry.id], .underWay, note: "lain \(steps)", on: CivilDate(iso: "2026-02-10"), at: nil))
    }
    if let item {
      changes += [.startItem(item, at: nil), .postponeItem(item, at: nil), .reopenItem(item), .removeItem(item)]
      changes += [.moveItem(item, after: nil), .renameItem(item, "Acara \(steps)")]
      changes.append(.correct(.item(item, stretch: 0, start: nil, end: nil)))
    }
    if let attendee = session.attendees.randomElement(using: &generator) {
      var particulars = attendee.particulars
      particulars.position += " lain"
      let newcomer = Attendee(id: Attendee.ID("peserta\(steps)"), position: "Kader \(steps)", group: attendee.group)
      changes.append(.amendAttendee(attendee.id, particulars))
      changes.append(.importRoster(adding: [newcomer], amending: [.init(attendee.id, particulars)]))
    }
    guard let change = changes.randomElement(using: &generator) else { return }
    let isTold = Bool.random(using: &generator)
    past.append("tempat lain\(isTold ? "" : ", belum terdengar"): \(change)")
    // What the meeting refuses is not stored.
    try? driver.otherSeat(change, id: Step.ID("langkah\(steps)"), isTold: isTold)
    leaveConflict()
  }

  /// Puts off the question about an entry that was mended at two seats; it comes again with the line.
  private mutating func leaveConflict() {
    var rounds = 0
    while rounds < 8, driver.screen.contains("diubah dari dua tempat") {
      press(.escape)
      rounds += 1
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

  /// The screen shows the meeting as whoever opens the file would see it.
  private mutating func agree() throws(Violation) {
    leaveConflict()
    let fresh = AppDriver(driver.file)
    let columns = 0..<29
    let shown = (2..<30).map { row in String(driver.rows[row].prefix(columns.upperBound)) }
    let stored = (2..<30).map { row in String(fresh.rows[row].prefix(columns.upperBound)) }
    guard shown == stored else {
      throw broken("the agenda of the screen is not that of the file:\n\(driver.screen)\n\(fresh.screen)")
    }
  }

  private func broken(_ account: String) -> Violation {
    Violation(input: past.joined(separator: "\n  "), account: account)
  }
}
