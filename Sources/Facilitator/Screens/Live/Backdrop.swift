import Meeting
import Synchronization
import TerminalUI

/// The part of a frame that keys in the input line do not change, kept from one frame to the next: laying out the panes anew
/// would cost most of the time between a key and its letter on the screen.
///
/// It is only a memory of what was drawn: a frame is the same with it and without it.
final class Backdrop: Sendable {
  private let kept = Mutex<(sight: BackdropSight, frame: Frame)?>(nil)

  /// What was drawn last, if that showed `sight`; nil otherwise.
  func frame(of sight: BackdropSight) -> Frame? {
    kept.withLock { kept in kept.flatMap { $0.sight == sight ? $0.frame : nil } }
  }

  /// Keeps `frame` as what `sight` looks like.
  func keep(_ frame: Frame, of sight: BackdropSight) {
    kept.withLock { $0 = (sight, frame) }
  }
}

/// Stands for one state of a meeting; two are equal only when they are the same one, so that states need not be compared.
final class StateMark: Sendable, Equatable {
  static func == (one: StateMark, other: StateMark) -> Bool { one === other }
}

/// All that the title, the panes and the hints of the live screen depend on.
struct BackdropSight: Equatable, Sendable {
  private let state: StateMark
  private let size: Size
  private let focus: LiveLayout.Pane
  private let selections: [ListSelection]
  private let selectedEntry: Int?
  private let outbox: Outbox
  private let isReadOnly: Bool
  private let hints: [Action]
  /// The time as far as it is shown: minutes, or seconds in an item's last minute.
  private let time: Int?
  private let words: ObjectIdentifier

  init(live: Live, size: Size, now: TimeOfDay?, words: any Language) {
    state = live.state
    self.size = size
    focus = live.focus
    selections = [live.agendaSelection, live.attendeeSelection]
    selectedEntry = live.selectedEntry
    outbox = live.outbox
    isReadOnly = live.readOnly != nil
    hints = live.hints
    let unit = AgendaPane.showsSeconds(live.session, now: now) ? 1 : 60
    time = now.map { $0.secondsSinceMidnight / unit }
    self.words = ObjectIdentifier(type(of: words))
  }
}
