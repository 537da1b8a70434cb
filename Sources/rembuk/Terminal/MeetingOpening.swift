import Facilitator
import Foundation
import Meeting
import Minutes
import SessionFile
import Templates

/// A meeting with the file that it comes from.
struct MeetingOnScreen: Sendable {
  let opened: OpenedMeeting
  let file: SessionFile
  /// Held as long as the meeting is on the screen.
  let seat: SeatLock
  /// The folder of a meeting to practise on, which goes when it is left; nil for any other.
  var practiceFolder: String?
}

/// How meetings come to the screen: one that is there, a new one, the sample.
struct MeetingOpening: Sendable {
  /// Who types unless `--sebagai` says otherwise.
  static let usualSeat = "Sekretaris"
  /// What a meeting begins from unless another template is asked for.
  static let usualTemplate = "pra-musrenbang-stunting"

  let environment: ProgramEnvironment
  let words: any ProgramLanguage
  /// The seat that is asked for; where somebody sits there already, the next of that name is taken.
  var wanted = usualSeat
  /// Whether the meeting is only looked at, by the wish of the one who opens it.
  var onlyReads = false
  /// Where new meetings are made; empty for the folder that one is in.
  var folder = ""

  /// Opens the meeting at `path`, for reading where it cannot be written to.
  func open(_ path: String) throws(ErrorMessage) -> MeetingOnScreen {
    let file: SessionFile
    do {
      file = try SessionFile(opening: path)
    } catch {
      throw ErrorMessage(error, path: path)
    }
    return try show(file, clock: try clock())
  }

  /// Does what was chosen on the start screen.
  func open(_ choice: StartChoice) throws(ErrorMessage) -> MeetingOnScreen {
    switch choice {
    case .recent(let path): return try open(path)
    case .new(let template, let title):
      let now = try environment.now()
      var setup = try Shelf.template(template, environment).setup
      setup.details.date = now.date(in: setup.details.zone)
      if !title.isEmpty { setup.details.title = title }
      return try show(NewMeeting.create(at: freePath(for: setup), setup, now: now), clock: try clock())
    case .followUp(let path, let title):
      let now = try environment.now()
      let earlier = try EarlierMeetings([path])
      var setup = try Shelf.template(earlier.template(environment), environment).setup
      setup.details.date = now.date(in: setup.details.zone)
      if !title.isEmpty { setup.details.title = title }
      let carried = CarryOver(of: earlier.meetings, into: setup)
      let file = try NewMeeting.create(
        at: freePath(for: carried.setup), carried.setup, carrying: carried.entries, now: now)
      return try show(file, clock: try clock())
    case .sample: return try openSample(in: Contoh.usualFolder)
    case .tour: return try openTour()
    }
  }

  /// Opens the sample meeting of `folder`: the one that is under way, else a new one with everything recorded but the closing.
  func openSample(in folder: String) throws(ErrorMessage) -> MeetingOnScreen {
    let file = try SampleRun(folder: folder).prepare()
    return try show(file, clock: .shifted(to: SampleRun.opening, at: environment.laptop))
  }

  /// Opens a practice meeting in a folder of its own among those that are temporary: the sample in the middle of its discussion.
  private func openTour() throws(ErrorMessage) -> MeetingOnScreen {
    let folder = try PracticeFolder.make()
    do throws(ErrorMessage) {
      let file = try SampleRun(folder: folder, lines: SampleRun.practice).prepare()
      let clock = MeetingClock.Source.shifted(to: SampleRun.opening, at: environment.laptop)
      var meeting = try show(file, clock: clock, isPractice: true)
      meeting.practiceFolder = folder
      return meeting
    } catch {
      PracticeFolder.remove(folder)
      throw error
    }
  }

  private func show(
    _ file: SessionFile, clock: MeetingClock.Source, isPractice: Bool = false
  ) throws(ErrorMessage) -> MeetingOnScreen {
    let seat = SeatLock(wanted, at: file.path, of: file.history.steps.first?.id.rawValue ?? "")
    let draft: String
    do {
      draft = try file.draft(seat: seat.seat)
    } catch {
      throw ErrorMessage(error, path: file.path)
    }
    let history = file.history
    let readOnly: String? =
      switch file.access {
      // A legalised meeting says itself what may still be done to it.
      case .full, .sealed: onlyReads ? words.readOnlyByChoice : nil
      case .newerVersion(let found):
        words.failure(.file(.newerVersion(found: found, known: SessionFile.schemaVersion), path: file.path))
      case .readOnlyMedium: words.failure(.file(.readOnly, path: file.path))
      }
    let opened = OpenedMeeting(
      history: history, seat: seat.seat, draft: draft, path: file.path, readOnly: readOnly, clock: clock,
      isPractice: isPractice)
    return MeetingOnScreen(opened: opened, file: file, seat: seat)
  }

  /// The laptop's clock, unless the environment says what time it is.
  private func clock() throws(ErrorMessage) -> MeetingClock.Source {
    guard environment.isNowGiven else { return .real }
    return .shifted(to: try environment.now(), at: environment.laptop)
  }

  /// A name for the file of a new meeting in the folder that nothing has yet.
  private func freePath(for setup: Setup) -> String {
    let base = FolderPath.joining(folder, PaperName(date: setup.details.date, title: setup.details.title).base)
    var path = "\(base).rembuk"
    var count = 2
    // A link that leads nowhere is a name that is taken, too.
    var status = stat()
    while lstat(path, &status) == 0 {
      path = "\(base)-\(count).rembuk"
      count += 1
    }
    return path
  }
}
