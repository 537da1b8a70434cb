import Meeting
import Synchronization
import TerminalUI

/// The part of a frame that keys in the input line do not change, kept from one frame to the next: laying out the panes anew
/// would cost most of the time between a key and its letter on the screen.
///
/// It is only a memory of what was drawn: a frame is the same with it and without it.
final class Backdrop: Sendable {
  private struct Kept: Sendable {
    var sight: BackdropSight
    var frame: Frame
    /// The same with the chips and the candidates of the line as it was read last; nil before the first.
    var understood: Frame?
  }

  private let kept = Mutex<Kept?>(nil)

  /// What was drawn last, if that showed `sight`; nil otherwise.
  func frame(of sight: BackdropSight) -> Frame? {
    kept.withLock { kept in kept.flatMap { $0.sight == sight ? $0.frame : nil } }
  }

  /// The same with the chips and the candidates that were drawn on it last.
  func understood(of sight: BackdropSight) -> Frame? {
    kept.withLock { kept in kept.flatMap { $0.sight == sight ? $0.understood : nil } }
  }

  /// Keeps `frame` as what `sight` looks like.
  func keep(_ frame: Frame, of sight: BackdropSight) {
    kept.withLock { $0 = Kept(sight: sight, frame: frame) }
  }

  /// Keeps `frame` as what was kept last, with chips and candidates.
  func keep(understood frame: Frame) {
    kept.withLock { $0?.understood = frame }
  }
}

/// Stands for one state of a meeting; two are equal only when they are the same one, so that states need not be compared.
final class StateMark: Sendable, Equatable {
  static func == (one: StateMark, other: StateMark) -> Bool { one === other }
}

/// All that the live screen depends on besides the line and what was understood of it.
struct BackdropSight: Equatable, Sendable {
  private let state: StateMark
  private let size: Size
  private let focus: LiveLayout.Pane
  private let agendaSelection: ListSelection
  private let attendeeSelection: ListSelection
  private let selectedEntry: Int?
  private let outbox: Outbox
  private let isReadOnly: Bool
  private let isLineEmpty: Bool
  private let notice: Notice?
  private let mending: InputLine.Mending?
  /// The time as far as it is shown: minutes, or seconds in an item's last minute.
  private let time: Int?
  private let words: ObjectIdentifier

  init(live: Live, size: Size, now: TimeOfDay?, words: any Language) {
    state = live.state
    self.size = size
    focus = live.focus
    agendaSelection = live.agendaSelection
    attendeeSelection = live.attendeeSelection
    selectedEntry = live.selectedEntry
    outbox = live.outbox
    isReadOnly = live.readOnly != nil
    isLineEmpty = live.input.field.isEmpty
    notice = live.notice
    mending = live.input.mending
    let unit = AgendaPane.showsSeconds(live.session, now: now) ? 1 : 60
    time = now.map { $0.secondsSinceMidnight / unit }
    self.words = ObjectIdentifier(type(of: words))
  }
}
