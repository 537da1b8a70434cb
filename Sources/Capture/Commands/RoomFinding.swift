import Meeting

/// What a command about the agenda, the attendance or the head of the minutes is about to do.
package enum RoomFinding: Equatable, Sendable {
  case postpones(AgendaItem.ID)
  /// The planned minutes of an item before and after; nil is no plan.
  case plans(AgendaItem.ID, before: Int?, after: Int?)
  /// The meeting stands still; nil where nobody says how long.
  case suspends(Suspension.Length?)
  case resumes
  case handsOver(Handover.Office, from: Party, to: Party)
  /// A figure, and the one whose place it takes.
  case notesIndicator(Indicator, replacing: Indicator?)
  /// What is not said of a figure, without which it compares with no other; at least one.
  case indicatorLacks([IndicatorPart])
  case removesIndicator(Indicator)
  /// The reason is nil where none was given.
  case excuses([Attendee.ID], String?)
  /// Who leaves; the time is nil where none was typed.
  case leaves([Attendee.ID], at: TimeOfDay?)
  /// A new item, its minutes where any are planned, and behind which one it stands; nil is first.
  case adds(String, Int?, after: AgendaItem.ID?)
  case renames(AgendaItem.ID, String)
  /// The place that an item is put in, from 1.
  case places(AgendaItem.ID, Int)
  /// A time as it is noted, and as it will be.
  case corrects(from: NotedTime, to: NotedTime)
  /// Who is here, by name, and for whom.
  case represents(String, Attendee.ID)

  var weight: Chip.Weight {
    if case .indicatorLacks = self { .warning } else { .plain }
  }
}

/// Why such a command was not taken.
package enum RoomRefusal: Equatable, Sendable {
  /// A command is about the item that runs, and none does.
  case noItemRuns
  /// The plan of an item is not shortened by more than there is of it; nil is no plan.
  case tooFewMinutes(AgendaItem.ID, planned: Int?)
  /// What stands behind `/waktu` is no number of minutes.
  case notMinutes(String)
  /// The agenda has no such place; it has so many.
  case notAPlace(String, count: Int)
  /// What stands behind `/jam` is no time, or the end of something that has none.
  case notTimes(String)
  /// No time of what stands behind `/jam` was noted.
  case nothingNoted(String)
  /// The item ran so many times, and it is not said which one is meant.
  case severalStretches(AgendaItem.ID, Int)
  /// What stands behind `/skors` is neither a time nor a number of minutes.
  case notALength(String)
  /// A figure without a value, by its name; empty where there is no name either.
  case indicatorIncomplete(String)
  /// No figure of that name is noted.
  case unknownIndicator(String)
  /// Several figures of that name are noted: the area or the year tells them apart.
  case severalIndicators(String)
  /// One person is meant, and this names several, a place or an institution.
  case notAPerson(String)
  /// One who is here is not excused from coming.
  case isHere(Attendee.ID)
  /// A name on no list comes for somebody, without an office: that may be a slip.
  case unknownDeputy(String, for: Attendee.ID)
}
