import Meeting
import Synchronization
import TerminalUI

/// The part of a frame that keys in the input line do not change, kept from one frame to the next: laying out the panes anew
/// would cost most of the time between a key and its letter on the screen.
///
/// It is only a memory of what was drawn: a frame is the same with it and without it, but for the time in the frame that brings a
/// letter, which the frame with the letter's meaning follows at once.
final class Backdrop: Sendable {
  private struct Kept: Sendable {
    var sight: BackdropSight
    var frame: Frame
    /// The same with the chips and the candidates of the line as it was read last; nil before the first.
    var understood: Understood?
  }

  /// A frame but for the line under the hands.
  struct Understood: Sendable {
    let frame: Frame
    /// Where the line stands in it.
    let line: Rect
  }

  private let kept = Mutex<Kept?>(nil)
  private let worried = Mutex<(state: StateMark, concerns: Concerns)?>(nil)
  private let counted = Mutex<(state: StateMark, roll: AttendeePane.Roll)?>(nil)

  /// What was drawn last, if that showed `sight`; nil otherwise.
  func frame(of sight: BackdropSight) -> Frame? {
    kept.withLock { kept in kept?.sight == sight ? kept?.frame : nil }
  }

  /// The same with the chips and the candidates that were drawn on it last, as late as it was then.
  func understood(of scene: BackdropSight.Scene) -> Understood? {
    kept.withLock { kept in kept?.sight.scene == scene ? kept?.understood : nil }
  }

  /// Keeps `frame` as what `sight` looks like.
  func keep(_ frame: Frame, of sight: BackdropSight) {
    kept.withLock { $0 = Kept(sight: sight, frame: frame) }
  }

  /// Who is here in this state of the meeting, counted once.
  func roll(of state: StateMark, _ session: Session) -> AttendeePane.Roll {
    counted.withLock { counted in
      if let counted, counted.state == state { return counted.roll }
      let roll = AttendeePane.Roll(of: session)
      counted = (state, roll)
      return roll
    }
  }

  /// What needs attention in this state of the meeting, looked for once.
  func concerns(of state: StateMark, _ session: Session) -> Concerns {
    worried.withLock { worried in
      if let worried, worried.state == state { return worried.concerns }
      let concerns = Concerns(of: session)
      worried = (state, concerns)
      return concerns
    }
  }

  /// Keeps what was kept last with chips and candidates on it.
  func keep(_ understood: Understood) {
    kept.withLock { $0?.understood = understood }
  }
}

/// Stands for one state of a meeting; two are equal only when they are the same one, so that states need not be compared.
final class StateMark: Sendable, Equatable {
  static func == (one: StateMark, other: StateMark) -> Bool { one === other }
}

/// What turns over at seconds of the running item, or of whoever speaks, and not with the clock.
struct UsedTime: Equatable, Sendable {
  fileprivate let minutes: Int?
  /// Of the item as they begin, one second later than they are full: then it is late.
  fileprivate let begunMinutes: Int?
  fileprivate let spokenMinutes: Int?
  fileprivate let allMinutes: Int
  fileprivate let predictedEnd: Int?
  fileprivate let delay: Int?
}

extension Session {
  /// nil where nothing runs or no time is known. (No initialiser here either, for the same reason as below.)
  fileprivate func usedTime(now: TimeOfDay?) -> UsedTime? {
    let seconds = runningItem?.usedSeconds(now: now)
    let spoken = floor.current?.seconds(until: now)
    guard seconds != nil || spoken != nil else { return nil }
    let timetable = Timetable(of: self, now: now)
    return UsedTime(
      minutes: seconds.map { $0 / 60 }, begunMinutes: seconds.map { ($0 + 59) / 60 },
      spokenMinutes: spoken.map { $0 / 60 }, allMinutes: timetable.usedMinutes,
      predictedEnd: timetable.predictedEnd.map { $0.secondsSinceMidnight / 60 }, delay: timetable.delayMinutes)
  }
}

/// All that the live screen depends on besides the line and what was understood of it.
struct BackdropSight: Equatable, Sendable {
  /// The same without the time.
  struct Scene: Equatable, Sendable {
    fileprivate let state: StateMark
    fileprivate let size: Size
    fileprivate let focus: LiveLayout.Pane
    fileprivate let agendaSelection: ListSelection
    fileprivate let attendeeSelection: ListSelection
    fileprivate let concernSelection: ListSelection
    fileprivate let selectedEntry: Entry.ID?
    fileprivate let outbox: Outbox
    fileprivate let isReadOnly: Bool
    fileprivate let isLineEmpty: Bool
    /// The line holds a name that is on no list, for which the hints have a key.
    fileprivate let namesNobody: Bool
    /// Something that was missing at closing is being filled in, and the hints lead back.
    fileprivate let isFilling: Bool
    fileprivate let notice: Notice?
    fileprivate let mending: InputLine.Mending?
    fileprivate let words: ObjectIdentifier
  }

  fileprivate let scene: Scene
  /// The time as far as it is shown: minutes, or seconds in the last minute of an item or a speaker.
  fileprivate let time: Int?
  fileprivate let used: UsedTime?
}

extension Live {
  /// What a window of `size` shows of the meeting, whatever the time. (No initialiser of the scene: that would take the meeting
  /// over, which is a copy of all its parts at every key.)
  func scene(_ size: Size, words: any Language) -> BackdropSight.Scene {
    BackdropSight.Scene(
      state: state, size: size, focus: focus, agendaSelection: agendaSelection, attendeeSelection: attendeeSelection,
      concernSelection: concernSelection, selectedEntry: selectedEntry, outbox: outbox, isReadOnly: readOnly != nil,
      isLineEmpty: input.field.isEmpty,
      namesNobody: input.reading?.unknownName != nil, isFilling: closingPlace != nil, notice: notice,
      mending: input.mending,
      words: ObjectIdentifier(type(of: words)))
  }

  /// What a window that shows `scene` shows now.
  func sight(_ scene: BackdropSight.Scene, now: TimeOfDay?) -> BackdropSight {
    let unit = showsSeconds(at: now) ? 1 : 60
    return BackdropSight(
      scene: scene, time: now.map { $0.secondsSinceMidnight / unit }, used: history.session.usedTime(now: now))
  }
}
