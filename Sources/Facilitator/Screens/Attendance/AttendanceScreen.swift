import Capture
import Meeting
import TerminalUI

/// Who is here (F2): letters filter the roster, Enter notes that somebody is here, and the rest is on Alt.
struct AttendanceScreen: Dialog {
  private(set) var view = RosterView.everybody
  private(set) var filter = TextField()
  /// The last key was a letter of the filter: a blank behind it belongs to a name of two words and marks nobody.
  private var isTyping = false
  private(set) var selection = ListSelection()
  /// Those that the next act is about, instead of the one that the cursor stands on.
  private(set) var marked: Set<Attendee.ID> = []
  private let list = AttendanceList()
  /// Rows that a page moves by: the list has at least so many in most windows.
  private static let page = 12

  /// The keys with Alt for what is done with its rows.
  static let actKeys = "wiptsjrck".map { Key.alt($0) }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { !filter.isEmpty }
  var helpPlace: HelpPlace? { .attendance }

  func rows(_ context: DialogContext) -> AttendanceList.Rows {
    list.rows(view, holding: filter.text, of: context.state, context.session, context.attendance)
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    switch event {
    case .paste(let text):
      if text.contains("\t"), text.split(whereSeparator: \.isNewline).count > 1 {
        return .note(.readList(.pasted(text), for: .roster))
      }
      filter.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      selection = ListSelection()
      return .stay
    case .key(let key): return press(key, context)
    default: return .stay
    }
  }

  private mutating func press(_ key: Key, _ context: DialogContext) -> DialogReply {
    let goesOn = isTyping && key == .character(" ")
    isTyping = false
    if goesOn { return type(key) }
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows(context).count, height: Self.page)
      return .stay
    }
    switch key {
    case .escape where !filter.isEmpty:
      filter.clear()
      selection = ListSelection()
      return .stay
    case .escape where !marked.isEmpty:
      marked = []
      return .stay
    case .escape: return .dismiss
    case _ where context.keys[.attendance].contains(key): return .dismiss
    case .tab: return turn(by: 1)
    case .backTab: return turn(by: RosterView.allCases.count - 1)
    case _ where context.keys[.undo].contains(key): return .note(.undo)
    case _ where context.keys[.redo].contains(key): return .note(.redo)
    case .alt("c"): return .note(.writeBlankAttendance)
    case .alt("t"): return .note(.welcome(filter.text))
    case .alt("r"): return .note(.chooseList(.roster))
    case .alt("s"): return welcomeGroup(context)
    case .alt("j"): return countHeads(context)
    case .enter, .delete, .alt("w"), .alt("i"), .alt("p"), .alt("k"), .character(" "): return act(key, context)
    default: return type(key)
    }
  }

  private mutating func type(_ key: Key) -> DialogReply {
    guard filter.take(key) else { return .unused }
    isTyping = !filter.isEmpty
    selection = ListSelection()
    return .stay
  }

  private mutating func turn(by count: Int) -> DialogReply {
    let all = RosterView.allCases
    view = all[((all.firstIndex(of: view) ?? 0) + count) % all.count]
    selection = ListSelection()
    return .stay
  }

  /// The one that the cursor stands on; nil in the view of groups and where nobody is listed.
  private func chosen(_ context: DialogContext) -> Attendee? {
    let people = rows(context).people
    return people.isEmpty ? nil : context.session.attendees[people[min(selection.index, people.count - 1)]]
  }

  /// The group that the cursor stands on, or the one of whom it stands on; nil where that is none.
  private func chosenGroup(_ context: DialogContext) -> Meeting.Group? {
    let groups = rows(context).groups
    let id =
      view == .groups
      ? groups.isEmpty ? nil : context.attendance.tallies[groups[min(selection.index, groups.count - 1)]].group
      : chosen(context)?.group
    return id.flatMap { context.session.group($0) }
  }

  // MARK: - Acts

  private mutating func act(_ key: Key, _ context: DialogContext) -> DialogReply {
    if view == .groups {
      switch key {
      case .enter: return welcomeGroup(context)
      case .delete: return takeCountBack(context)
      default: return .unused
      }
    }
    guard let chosen = chosen(context) else { return .note(.say(.failed(context.words.nobodyMatches))) }
    let ids = marked.isEmpty ? [chosen.id] : context.session.attendees.map(\.id).filter { marked.contains($0) }
    switch key {
    case .enter: return finish(.make([.setPresence(ids, .present(at: context.now))]), at: chosen, context)
    case .delete: return takeBack(ids, at: chosen, context)
    case .alt("p"): return finish(.make([.setPresence(ids, .left(at: context.now, since: nil))]), at: chosen, context)
    case .alt("i"):
      let form = AttendanceForms.excuse(ids, in: context.session, words: context.words)
      return finish(.open(form), at: chosen, context)
    case .alt("w"):
      guard !chosen.isPresent else { return refuse(.principalPresent(chosen.id), context) }
      return finish(.open(AttendanceForms.deputy(of: chosen, words: context.words)), at: chosen, context)
    case .alt("k"):
      guard let noted = context.session.noted(.attendee(chosen.id, arrival: nil, departure: nil)) else {
        return refuse(.notPresent(chosen.id), context)
      }
      return finish(
        .open(FormDialog(correcting: noted, in: context.session, words: context.words)), at: chosen, context)
    default:
      if marked.remove(chosen.id) == nil { marked.insert(chosen.id) }
      if filter.isEmpty {
        selection.move(.down, count: rows(context).count, height: Self.page)
      } else {
        clearFilter(at: chosen, context)
      }
      return .stay
    }
  }

  /// Done with these: the next name can be typed at once, and the cursor stays where it is among all of them.
  private mutating func finish(_ intent: Intent, at chosen: Attendee, _ context: DialogContext) -> DialogReply {
    marked = []
    if !filter.isEmpty { clearFilter(at: chosen, context) }
    return .note(intent)
  }

  private mutating func clearFilter(at chosen: Attendee, _ context: DialogContext) {
    filter.clear()
    let people = rows(context).people
    let place = people.firstIndex { context.session.attendees[$0].id == chosen.id }
    selection.select(place ?? 0, count: people.count, height: Self.page)
  }

  private mutating func takeBack(_ ids: [Attendee.ID], at chosen: Attendee, _ context: DialogContext) -> DialogReply {
    let noted = ids.filter { context.session.attendee($0)?.presence != .awaited }
    guard !noted.isEmpty else { return .note(.say(.plain(context.words.nothingNoted))) }
    return finish(.make([.setPresence(noted, .awaited)]), at: chosen, context)
  }

  private func refuse(_ refusal: ChangeRefused, _ context: DialogContext) -> DialogReply {
    .note(.say(.failed(context.words.refusal(refusal, in: context.session))))
  }

  /// Asks once whether everybody of a group is here of whom nothing is noted.
  private func welcomeGroup(_ context: DialogContext) -> DialogReply {
    guard let group = chosenGroup(context) else { return .note(.say(.plain(context.words.noGroupChosen))) }
    let deputies = rows(context).deputies
    let missing = context.session.attendees.filter {
      $0.group == group.id && $0.presence == .awaited && deputies[$0.id] == nil
    }
    guard !missing.isEmpty else { return .note(.say(.plain(context.words.nobodyMissing(of: group.name)))) }
    let words = context.words
    let arrival = Intent.make([.setPresence(missing.map(\.id), .present(at: context.now))])
    return .note(
      .open(
        QuestionDialog(
          title: words.title(of: .attendance), question: words.wholeGroupQuestion(group.name, count: missing.count),
          answers: [.init(words.wholeGroupYes, arrival), .init(words.wholeGroupNo, nil)])))
  }

  private func countHeads(_ context: DialogContext) -> DialogReply {
    guard let group = chosenGroup(context) else { return .note(.say(.plain(context.words.noGroupChosen))) }
    return .note(.open(AttendanceForms.headCount(of: group, words: context.words)))
  }

  private func takeCountBack(_ context: DialogContext) -> DialogReply {
    guard let group = chosenGroup(context) else { return .note(.say(.plain(context.words.noGroupChosen))) }
    if group.headCount != nil { return .note(.make([.countHeads(group.id, nil)])) }
    if group.isPresent { return .note(.make([.setGroupPresence(group.id, isPresent: false)])) }
    return .note(.say(.plain(context.words.nothingNoted)))
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    AttendanceView(screen: self, rows: rows(context), context: context).draw(into: &frame, area)
  }
}
