import Meeting
import TerminalUI

extension FormDialog {
  /// Puts a noted time right: one field for each time there is; an empty field is a time that nobody noted.
  init(correcting noted: NotedTime, in session: Session, words: any Language) {
    let (start, end) = noted.times
    var fields = [Form.Field(words.label(ofStart: noted), start?.dotted ?? "")]
    let hasEnd = session.hasEnd(noted)
    if hasEnd { fields.append(Form.Field(words.label(ofEnd: noted), end?.dotted ?? "")) }
    self.init(title: words.name(of: noted, in: session), fields, note: words.timeNote) { form, context in
      var times: [TimeOfDay?] = []
      for number in form.fields.indices {
        guard let typed = form.text(number) else {
          times.append(nil)
          continue
        }
        guard let time = TimeOfDay(typed) else { return .wrong(context.words.notATime, field: number) }
        // A field shows no seconds: one that still says what it said keeps them.
        let former = number == 0 ? start : end
        times.append(former?.dotted == time.dotted ? former : time)
      }
      let corrected = noted.replaced(start: times[0], end: hasEnd ? times[1] : nil)
      if corrected == noted { return .nothing }
      return .intend(context.session.intent(correcting: noted, to: corrected, words: context.words))
    }
  }

  /// Puts right when the meeting itself began or ended, which `detail` says of the head of the minutes.
  init(
    correcting title: String, at time: TimeOfDay?, words: any Language,
    detail: @escaping @Sendable (TimeOfDay?) -> Detail
  ) {
    self.init(title: title, [Form.Field(title, time?.dotted ?? "")], note: words.timeNote) { form, context in
      let typed = form.text(0)
      let corrected = typed.flatMap { TimeOfDay($0) }
      if typed != nil, corrected == nil { return .wrong(context.words.notATime, field: 0) }
      if corrected?.dotted == time?.dotted { return .nothing }
      return .intend(.make([.set(detail(corrected))]))
    }
  }
}

extension NotedTime {
  /// The start, or the only time, and the end; nil for what nobody noted.
  var times: (start: TimeOfDay?, end: TimeOfDay?) {
    switch self {
    case .item(_, _, let start, let end), .suspension(_, let start, let end), .attendee(_, let start, let end):
      (start, end)
    case .handover(_, let time): (time, nil)
    }
  }

  /// The same with these times and no others.
  func replaced(start: TimeOfDay?, end: TimeOfDay?) -> NotedTime {
    switch self {
    case .item(let id, let stretch, _, _): .item(id, stretch: stretch, start: start, end: end)
    case .suspension(let place, _, _): .suspension(place, start: start, end: end)
    case .handover(let place, _): .handover(place, at: start)
    case .attendee(let id, _, _): .attendee(id, arrival: start, departure: end)
    }
  }
}

extension Session {
  /// Whether it is over, so that its end can be put right.
  fileprivate func hasEnd(_ noted: NotedTime) -> Bool {
    switch noted {
    case .item(let id, let stretch, _, _): agendaItem(id)?.isRunning(stretch) == false
    case .suspension(let place, _, _): suspensions.indices.contains(place) && suspensions[place].isOver
    case .handover: false
    case .attendee(let id, _, _): attendee(id)?.isPresent == false
    }
  }

  /// The correction; where another item began or ended in the same moment as this one, it is asked whether that goes along.
  fileprivate func intent(correcting noted: NotedTime, to corrected: NotedTime, words: any Language) -> Intent {
    guard case .item(let id, let stretch, let start, let end) = noted else { return .make([.correct(corrected)]) }
    var others: [NotedTime] = []
    for item in agenda {
      for (place, interval) in item.intervals.enumerated() where item.id != id || place != stretch {
        var other = (interval.start, interval.end)
        if let start, corrected.times.start != start, interval.end == start { other.1 = corrected.times.start }
        if let end, corrected.times.end != end, interval.start == end { other.0 = corrected.times.end }
        if other != (interval.start, interval.end) {
          others.append(.item(item.id, stretch: place, start: other.0, end: other.1))
        }
      }
    }
    guard !others.isEmpty else { return .make([.correct(corrected)]) }
    let named = others.map { "\(words.name(of: $0, in: self)): \(words.times($0))" }
    return .open(
      QuestionDialog(
        title: words.timesTitle, question: words.neighbourQuestion + "\n" + named.joined(separator: "\n"),
        answers: [
          .init(words.neighbourFollows, .make([.correct(corrected)] + others.map { .correct($0) })),
          .init(words.neighbourStays, .make([.correct(corrected)])),
        ]))
  }
}
