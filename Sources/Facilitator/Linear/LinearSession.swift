import Capture
import Meeting
import TerminalUI

/// The application without a screen: a line goes in, and what there is to say comes out as lines, for screen readers and terminals that
/// can do no more.
///
/// It is the same application with the same dialogs; see `LinearPlace`. It asks for effects as the application does, and what comes of
/// them comes back as messages.
package struct LinearSession {
  /// What came of a line or a message.
  package struct Turn {
    /// To be told, in order, each without a line break.
    package var lines: [String] = []
    /// To be done, in order.
    package var effects: [Effect] = []
  }

  /// What a number chooses while a line is typed.
  private struct Offer {
    /// The line with the choice in it.
    let line: String
    /// Whether the line is recorded with it; else typing goes on behind it.
    let isWhole: Bool
  }

  private var app: App
  private let words: any Language
  /// The place as it was told last; nil while the keys go to the line.
  private var told: LinearPlace?
  private var offers: [Offer] = []
  /// The task of the tour that was told last.
  private var task: Int?
  /// What was typed of a line that is not whole yet.
  private var begun = ""

  /// A window in which nothing stands beside a list, and whose pages are as long as can be listened to.
  private static let size = Size(columns: 79, rows: 24)
  /// More names than these are narrowed down with a letter sooner than they are listened to.
  private static let mostOffers = 9

  /// - Parameter app: an application that nothing was said to yet.
  package init(_ app: App, words: any Language) {
    self.app = app
    self.words = words
  }

  /// When something is to be told though nothing happens; nil for never.
  package var wake: Duration? { app.wake }
  package var isFinished: Bool { app.isFinished }
  /// What could not be stored when it was left.
  package var unsavedLines: [String] { app.unsavedLines }

  /// Whether something was typed that is on its way to the file: what comes of it is told before anything else is asked.
  package var isStoring: Bool { app.live?.outbox.waiting.isEmpty == false }

  /// What stands before the line that is typed next.
  package var prompt: String {
    guard let told else { return offers.isEmpty ? words.linearPrompt + begun : words.linearChoicePrompt }
    return told.hasField ? words.linearFieldPrompt : words.linearChoicePrompt
  }

  /// Begins: tells where one is and how to go on.
  package mutating func begin(at time: Duration) -> Turn {
    var turn = Turn()
    turn.effects = app.update(.event(.resize(Self.size))) + app.update(.event(.time(time)))
    takeNotice(&turn)
    if app.live != nil { turn.lines += [state, words.linearWelcome] }
    finish(&turn)
    return turn
  }

  /// Takes in what happened outside.
  package mutating func take(_ message: Message) -> Turn {
    var turn = Turn()
    let known = app.live?.history.steps.count ?? 0
    let wasOpen = app.live != nil
    app.live?.notice = nil
    turn.effects = app.update(message)
    _ = app.settle()
    switch message {
    case .stored:
      if let notice = app.live?.notice { turn.lines.append(words.linearSaved(notice.text)) }
    // How far they are is seen at a glance and not listened to: that they are written is told.
    case .papersProgress where told != nil:
      told = app.place(Self.size)
      return turn
    case .papersProgress: break
    default: takeNotice(&turn)
    }
    app.live?.notice = nil
    tellOthers(since: known, &turn)
    if !wasOpen, app.live != nil { turn.lines += [state, words.linearWelcome] }
    finish(&turn)
    return turn
  }

  /// Takes in a line that was typed.
  package mutating func take(line: String) -> Turn {
    var turn = Turn()
    app.live?.notice = nil
    if let place = app.place(Self.size) { act(line, in: place, &turn) } else { capture(line, &turn) }
    finish(&turn)
    return turn
  }

  // MARK: - The line

  private mutating func capture(_ typed: String, _ turn: inout Turn) {
    let bare = typed.trimmingBlanks
    if !offers.isEmpty, let number = Int(bare), offers.indices.contains(number - 1) {
      let offer = offers[number - 1]
      offers = []
      if offer.isWhole {
        record(offer.line, asksWho: false, &turn)
      } else {
        begun = offer.line
        turn.lines.append(words.linearGoOn)
      }
      return
    }
    offers = []
    let line = begun + typed
    begun = ""
    if line.last == "\t" {
      complete(line, &turn)
    } else if line.allSatisfy(\.isWhitespace) {
      if app.live?.outbox.returned.isEmpty == false || app.live?.input.field.isEmpty == false {
        press(.enter, &turn)
      } else {
        turn.lines.append(state)
      }
    } else if bare == "?" {
      press(.function(1), &turn)
    } else if let key = Key(spoken: bare) {
      press(key, &turn)
    } else {
      record(line, asksWho: true, &turn)
    }
  }

  /// Says what is understood of `line`, and records it; where a name may mean several, asks first who is meant.
  private mutating func record(_ line: String, asksWho: Bool, _ turn: inout Turn) {
    let mending = app.live?.input.mending
    app.live?.input.set(line, mending: mending)
    _ = app.settle()
    guard let live = app.live, let reading = live.input.reading else { return press(.enter, &turn) }
    let chips = reading.chips.map { words.chip($0, in: live.session) }
    // Of a command alone there is nothing to say that was not typed just now.
    let isBare = if case .command = reading.outcome { chips.count == 1 } else { false }
    if !chips.isEmpty, !isBare { turn.lines.append(words.linearUnderstood(chips.joined(separator: "; "))) }
    if asksWho, let (name, parties) = reading.doubt {
      let quoted = parties.map {
        line.replacing("@" + name, with: "@“\(words.name(of: $0, in: live.session))”", maxReplacements: 1)
      }
      offers = quoted.map { Offer(line: $0, isWhole: true) } + [Offer(line: line, isWhole: true)]
      turn.lines.append(words.linearWho(name))
      tellOffers(parties.map { words.name(of: $0, in: live.session) } + [words.linearAsTyped], &turn)
      return
    }
    press(.enter, &turn)
  }

  /// Offers what could stand at the end of `line`, which ends with Tab.
  private mutating func complete(_ line: String, _ turn: inout Turn) {
    var text = line[...]
    while text.last == "\t" { text.removeLast() }
    app.live?.input.set(String(text))
    _ = app.settle()
    guard let live = app.live, !live.input.candidates.isEmpty else {
      begun = String(text)
      turn.lines.append(words.linearNothingOffered)
      return
    }
    let candidates = live.input.candidates.prefix(Self.mostOffers)
    offers = candidates.indices.map { index in
      var input = live.input
      for _ in 0...index { input.choose(.down) }
      _ = input.complete()
      return Offer(line: input.text, isWhole: false)
    }
    begun = String(text)
    let names = candidates.map { words.candidate($0, in: live.session) }
    tellOffers(names.map { $0.note.isEmpty ? $0.name : "\($0.name), \($0.note)" }, &turn)
    let rest = words.more(live.input.candidates.count - candidates.count).trimmingBlanks
    if !rest.isEmpty { turn.lines.append("\(rest). \(words.linearMoreLetters)") }
  }

  private func tellOffers(_ names: [String], _ turn: inout Turn) {
    for (index, name) in names.enumerated() { turn.lines.append("\(index + 1). \(name)") }
  }

  // MARK: - Dialogs and panes

  private mutating func act(_ typed: String, in place: LinearPlace, _ turn: inout Turn) {
    let bare = typed.trimmingBlanks
    if bare.isEmpty { return press(.enter, &turn) }
    if bare.first == "=" {
      for character in bare.dropFirst() { press(.character(character), &turn) }
    } else if let key = Key(spoken: bare) {
      if key == .control("l") { told = nil }
      press(key, &turn)
    } else if bare == "?" {
      press(.function(1), &turn)
    } else if let number = Int(bare), let row = place.rows.first(where: { $0.number == number }) {
      turn.effects += app.update(.event(.mouse(Mouse(.press, at: row.position))))
      // Choosing the same twice is not a double click.
      app.lastPress = nil
      takeNotice(&turn)
      // One that was selected already is nothing new, and is told all the same.
      if row.isSelected, app.place(Self.size) == place { turn.lines.append(self.line(row)) }
    } else if place.hasField {
      press(.control("u"), &turn)
      for character in bare { press(.character(character), &turn) }
      if !place.isNumbered { press(.tab, &turn) }
    } else if bare.count == 1, let letter = bare.first {
      press(.character(letter), &turn)
    } else {
      turn.lines.append(words.linearChoiceHelp)
    }
  }

  private mutating func press(_ key: Key, _ turn: inout Turn) {
    turn.effects += app.update(.event(.key(key)))
    _ = app.settle()
    takeNotice(&turn)
  }

  // MARK: - Telling

  private mutating func takeNotice(_ turn: inout Turn) {
    if let remark = app.takeRemark() { turn.lines.append(remark) }
    guard let notice = app.live?.notice else { return }
    if turn.lines.last != notice.text { turn.lines.append(notice.text) }
    app.live?.notice = nil
  }

  /// Tells what other seats have stored.
  private func tellOthers(since known: Int, _ turn: inout Turn) {
    guard let live = app.live, known > 0 else { return }
    for step in live.history.steps.dropFirst(known) where step.seat != live.seat {
      turn.lines.append(words.linearOther(step.seat, words.name(of: step, in: live.history) ?? ""))
    }
  }

  /// Tells what has the keys now: all of a place that has just come, else only what is new in it.
  private mutating func finish(_ turn: inout Turn) {
    if turn.effects.contains(.ring), let item = app.live?.session.runningItem {
      turn.lines.append(words.linearItemOver(item.title))
    }
    tellTask(&turn)
    let place = app.place(Self.size)
    defer { told = place }
    guard let place else {
      if told != nil, app.live != nil, turn.lines.isEmpty { turn.lines.append(words.linearBack) }
      return
    }
    let before = Set((told?.rows ?? []).map(line))
    let isSame = told.map { $0.rows.first?.text == place.rows.first?.text } ?? false
    // What was said back often stands in the dialog, too.
    let said = Set(turn.lines)
    turn.lines += place.rows.map(line).filter { (!isSame || !before.contains($0)) && !said.contains($0) }
  }

  /// What the tour asks for, when it is another thing than before.
  private mutating func tellTask(_ turn: inout Turn) {
    guard let tour = app.tour, tour.index != task else { return }
    task = tour.index
    guard let next = tour.task else {
      turn.lines += [words.tourOver, words.tourIsOver].flatMap { $0.split(separator: "\n").map(String.init) }
      return
    }
    turn.lines.append(words.tourTitle(tour.index + 1, of: Tour.Task.allCases.count, words.title(ofTask: next)))
    turn.lines += words.explanation(ofTask: next).split(separator: "\n").map(String.init)
    turn.lines.append(words.tourHint(Tour.skipKey(words.keys).name))
  }

  private func line(_ row: LinearPlace.Row) -> String {
    (row.number.map { "\($0). " } ?? "") + row.text + (row.isSelected ? words.linearSelected : "")
  }

  /// The time, the item that runs, and whether everything is saved.
  private var state: String {
    guard let live = app.live else { return "" }
    let view = LiveView(live: live, clock: app.clock, words: words)
    let item = live.session.runningItem.flatMap { item in
      live.session.agenda.firstIndex { $0.id == item.id }.map { "\($0 + 1) \(item.title)" }
    }
    let parts = [
      live.session.details.title ?? words.noTitle,
      view.now.map { "\($0.dotted) \(live.session.details.zone.rawValue)" },
      item, String(view.saveState.text.dropFirst(2)),
    ]
    return parts.compactMap { $0 }.joined(separator: ". ")
  }
}

extension Reading {
  /// The first name of the line that may mean several, and those; nil where there is none.
  fileprivate var doubt: (name: String, parties: [Party])? {
    if case .refused(.ambiguousName(let name, let parties)) = outcome { return (name, parties) }
    return chips.lazy.compactMap { chip in
      if case .ambiguousName(let name, let parties) = chip { (name, parties) } else { nil }
    }.first
  }
}

extension Key {
  /// The key whose name a line is: `f9`, `alt-w`, `esc`; nil where it is none. A single letter is a word.
  fileprivate init?(spoken line: String) {
    guard line.count > 1, let key = Key(written: line) else { return nil }
    self = key
  }
}
