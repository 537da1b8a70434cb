import TerminalUI

/// The first screen: meetings worked on lately, a new one, the sample.
package struct StartScreen: Sendable {
  private let recents: [RecentMeeting]
  private let templates: [String]
  private var selection = ListSelection()
  /// The form for a new meeting; nil while the list has the keys.
  private var form: (row: Row, form: Form)?
  /// Whether the meeting to go on from is being chosen.
  private var choosesEarlier = false
  /// Why the last choice did not work; nil when nothing went wrong.
  private(set) var problem: String?

  /// A list of `recents`, newest first, and of the `templates` that a new meeting can begin from.
  package init(recents: [RecentMeeting], templates: [String]) {
    self.recents = recents
    self.templates = templates
  }

  private enum Row {
    case recent(RecentMeeting)
    case new(template: String)
    /// Leads to the choice of the meeting to go on from; it is there where one is known.
    case followUp
    /// A new one that goes on from this.
    case following(RecentMeeting)
    case sample
    /// Six steps to try; it is there while no meeting is known.
    case tour
  }

  private var rows: [Row] {
    if choosesEarlier { return recents.map { .following($0) } }
    return (recents.isEmpty ? [.tour] : recents.map { .recent($0) }) + templates.map { .new(template: $0) }
      + (recents.isEmpty ? [] : [.followUp])
      + [.sample]
  }

  /// What F1 tells first here.
  var helpPlace: HelpPlace { form == nil ? .start : .newMeeting }

  /// Whether something is typed, so that every sign belongs to that.
  var isTyping: Bool { form != nil }

  /// What a key comes to.
  enum Outcome {
    case stay
    /// The key means nothing here.
    case unused
    case open(StartChoice)
  }

  mutating func fail(_ reason: String) { problem = reason }

  /// Takes in a key.
  mutating func update(_ event: Event, words: any Language) -> Outcome {
    if let (row, form) = form {
      var form = form
      if case .key(.escape) = event {
        self.form = nil
        return .stay
      }
      let outcome = form.update(event)
      self.form = (row, form)
      switch outcome {
      case .open: return .stay
      case .unused: return .unused
      case .done: return choice(of: row, title: form.text(0) ?? "").map { .open($0) } ?? .stay
      }
    }
    guard case .key(let key) = event else { return .stay }
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows.count, height: rows.count)
      return .stay
    }
    if key == .escape, choosesEarlier {
      choosesEarlier = false
      selection = ListSelection()
      return .stay
    }
    guard key == .enter else { return .unused }
    problem = nil
    let row = rows[selection.index]
    switch row {
    case .new, .following: form = (row, Form([Form.Field(words.meetingTitle)]))
    case .followUp:
      choosesEarlier = true
      selection = ListSelection()
    case .recent, .sample, .tour: return choice(of: row, title: "").map { .open($0) } ?? .stay
    }
    return .stay
  }

  private func choice(of row: Row, title: String) -> StartChoice? {
    switch row {
    case .recent(let meeting): .recent(path: meeting.path)
    case .new(let template): .new(template: template, title: title)
    case .following(let meeting): .followUp(path: meeting.path, title: title)
    case .sample: .sample
    case .tour: .tour
    case .followUp: nil
    }
  }

  func draw(into frame: inout Frame, words: any Language) {
    let area = Rect(frame.size).inset(columns: 2, rows: 1)
    frame.put(words.startHeading, .heading, at: area.origin, width: area.columns)
    frame.put(
      Text.truncated(choosesEarlier ? words.chooseEarlier : words.startExplanation, to: area.columns), .muted,
      at: Position(row: area.row + 1, column: area.column))
    let list = area.split(rowsFromTop: 3).bottom.split(rowsFromBottom: 3).top
    for (line, index) in selection.visible(count: rows.count, height: list.rows).enumerated() {
      let isSelected = index == selection.index
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      if isSelected { frame.fill(row, role: .selected) }
      frame.link(row, .row(index, selected: selection.index))
      let (left, state) = text(of: rows[index], words)
      let right = Text.truncatedInMiddle(state, to: row.columns / 2)
      let role: Role = isSelected ? .selected : .text
      let width = Text.width(right)
      frame.put(
        (isSelected ? "▸ " : "  ") + Text.truncatedInMiddle(left, to: row.columns - width - 3), role, at: row.origin)
      frame.put(right, isSelected ? .selected : .muted, at: Position(row: row.row, column: row.endColumn - width))
    }
    if let problem {
      let lines = Line(problem, .error).wrapped(width: area.columns)
      for (index, line) in lines.prefix(2).enumerated() {
        frame.put(line, at: Position(row: area.endRow - 3 + index, column: area.column), width: area.columns)
      }
    }
    let foot = Position(row: area.endRow - 1, column: area.column)
    frame.put(words.startHint, .hint, at: foot, width: area.columns)
    frame.linkKeys(in: words.startHint, at: foot)
    if let form {
      frame.unlink()
      let inside = DialogBox(title: text(of: form.row, words).0, hint: words.newMeetingHint)
        .draw(into: &frame, Rect(frame.size), Size(columns: 70, rows: 1))
      form.form.draw(into: &frame, inside)
    }
  }

  private func text(of row: Row, _ words: any Language) -> (String, String) {
    switch row {
    case .recent(let meeting), .following(let meeting):
      let state = meeting.status.map { words.name(of: $0) } ?? ""
      let date = meeting.date.map { words.date($0) } ?? ""
      // The file tells two meetings of one name and day apart.
      let file = String(meeting.path.split(separator: "/").last ?? "")
      return (meeting.title, [date, state, file].filter { !$0.isEmpty }.joined(separator: " · "))
    case .new(let template): return (words.newMeeting(template: template), "")
    case .followUp: return (words.followUpMeeting, "")
    case .sample: return (words.sampleMeeting, "")
    case .tour: return (words.tourRow, "")
    }
  }
}
