import Capture
import Facilitator
import Meeting
import Rosters
import TerminalUI

/// The application without a terminal and without a file: keys go in, frames come out, and steps are kept in a history here.
package final class AppDriver {
  /// What the file does with steps that are sent.
  package enum Disk {
    case stores
    /// Nothing is answered until `answer` is called: a disk that takes its time.
    case waits
    /// Every write fails, with this sentence.
    case fails(String)
    /// Every write is done and reported as failed: the disk broke after the last byte.
    case failsAfterStoring(String)
  }

  package private(set) var app: App
  package private(set) var size: Size
  package var disk = Disk.stores
  /// The table of abbreviations.
  package var tidyTable = TidyTable(["yg": "yang", "dgn": "dengan", "krn": "karena"])
  /// What is durable.
  package private(set) var file: History
  package private(set) var draft = ""
  /// How people can be reached, as far as it was stored.
  package private(set) var contacts: [Attendee.ID: Contact] = [:]
  /// Papers that were asked for, by the meeting as it stood; they are said to be written at once.
  package private(set) var papers: [Session] = []
  /// Which papers were asked for, in order.
  package private(set) var paperOrders: [PaperOrder] = []
  /// The papers that can be chosen.
  package static let offers = [
    PaperOffer(name: "notula", formats: ["pdf", "docx", "txt"], usual: ["pdf", "docx"]),
    PaperOffer(name: "berita-acara", formats: ["pdf", "docx", "txt"], usual: ["pdf", "docx"]),
    PaperOffer(name: "komitmen", formats: ["xlsx", "csv"], usual: ["xlsx"]),
  ]
  /// How often the terminal was to be heard.
  package private(set) var bells = 0
  /// What was sent to the clipboard, in order.
  package private(set) var clipboard: [String] = []
  /// Whether the terminal has one.
  package var hasClipboard = true
  /// The disks that are plugged in.
  package var folders: [String] = []
  /// What was taken along, and where to, in order.
  package private(set) var saved: [(paths: [String], folder: String)] = []
  /// What the disk is said to have answered; nil is that all is there.
  package var saving: Message?
  /// How often the blank attendance list was asked for; it is said to be written at once.
  package private(set) var blankSheets = 0
  /// The themes that were to be worn from the next start on, in order.
  package private(set) var keptThemes: [String] = []
  /// Whether papers that are asked for take so long that they can be stopped.
  package var papersWait = false
  /// The laptop's clock.
  package private(set) var laptop: Duration
  /// The theme that the screen was told to wear; nil before the first.
  package private(set) var theme: Theme?
  /// The pages that the papers are said to have.
  package var preview = Preview(
    pages: [Preview.Page(paper: "Notula", number: 1, count: 1, rows: ["NOTULA"])], isOfPDF: true)
  /// What the printer is said to have answered.
  package var printing = Message.papersPrinted(PrintJob(name: "PDF-1", printer: "PDF", state: .done))
  /// The printers there are.
  package var printers = [Printer(name: "PDF", isUsual: true)]
  /// How papers were asked to be printed, in order.
  package private(set) var printOrders: [PrintOrder] = []
  /// The themes there are.
  package static let themes = ["sasirangan", "kertas", "papan-tulis", "proyektor", "mono"]
  /// The tables that there are, by their paths.
  package var lists: [String: Table] = [:]

  /// What other seats have stored and the application does not know.
  private var untold: [Step] = []
  /// What the disk that waits was given, in order; drafts that were sent after it are written after it.
  private var unanswered: [(steps: [Step], draft: String, later: String?, contacts: [Attendee.ID: Contact])] = []

  /// An application that shows `history` on a window of `size`; by the laptop it is `hour.minute` WITA on the meeting's day. The
  /// identifiers that it gives follow from `seed`.
  package init(
    _ history: History = MeetingFixture.history(), words: any Language = Indonesian(),
    size: Size = Size(columns: 120, rows: 36), hour: Int = 9, minute: Int = 0, draft: String = "",
    readOnly: String? = nil, seed: UInt64 = 1, isPractice: Bool = false
  ) {
    let date = history.session.details.date ?? CivilDate(year: 2026, month: 1, day: 21)
    guard let date, let time = TimeOfDay(hour: hour, minute: minute) else { preconditionFailure("no such time") }
    laptop = .seconds(Instant(date: date, time: time, in: .wita).secondsSince1970)
    file = history
    self.draft = draft
    self.size = size
    app = App(
      words: words,
      meeting: OpenedMeeting(
        history: history, seat: "Sekretaris", draft: draft, path: "uji.rembuk", readOnly: readOnly,
        isPractice: isPractice),
      laptop: laptop, random: SeededGenerator(seed: seed), themes: Self.themes, theme: "sasirangan",
      papers: Self.offers)
    send(.event(.resize(size)))
    send(.event(.time(laptop)))
  }

  package func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Types `line` and presses Enter.
  package func enter(_ line: String) {
    type(line)
    press(.enter)
  }

  package func press(_ keys: Key...) {
    for key in keys { send(.event(.key(key))) }
  }

  /// Presses the mouse on `text`, where it stands on the screen first.
  ///
  /// - Returns: whether it stands there.
  @discardableResult
  package func click(_ text: String) -> Bool {
    guard let position = Position(of: text, in: rows) else { return false }
    send(.event(.mouse(Mouse(.press, at: position))))
    return true
  }

  /// Turns the wheel by one notch over `text`.
  package func turn(_ act: Mouse.Act, over text: String) {
    if let position = Position(of: text, in: rows) { send(.event(.mouse(Mouse(act, at: position)))) }
  }

  package func paste(_ text: String) { send(.event(.paste(text))) }

  package func resize(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    send(.event(.resize(size)))
  }

  /// Lets time pass, waking the application whenever it asked for it.
  ///
  /// - Returns: how often it was woken.
  @discardableResult
  package func wait(_ time: Duration) -> Int {
    let end = laptop + time
    var wakes = 0
    while let wake = app.wake, wake <= end {
      laptop = max(laptop, wake)
      send(.event(.time(laptop)))
      wakes += 1
    }
    laptop = end
    send(.event(.time(end)))
    return wakes
  }

  /// Another seat stores `change`.
  ///
  /// - Parameter isTold: false keeps it from the application until `tell`, or until the next answer of the file.
  package func otherSeat(_ change: Change, id: Step.ID, isTold: Bool = true) throws {
    let step = Step(id: id, seat: "Pencatat", deed: .change(change))
    try file.commit(step)
    untold.append(step)
    if isTold { tell() }
  }

  /// Tells the application what other seats have stored.
  package func tell() {
    if !untold.isEmpty { send(.arrived(takeUntold())) }
  }

  private func takeUntold() -> [Step] {
    defer { untold = [] }
    return untold
  }

  /// Another seat takes a step back, or brings one back.
  package func otherSeat(takingBack step: Step.ID, id: Step.ID) throws {
    let step = Step(id: id, seat: "Pencatat", deed: .takeBack(step))
    try file.commit(step)
    send(.arrived([step]))
  }

  /// The disk that waits fails at the oldest of what it was given.
  package func fail(_ reason: String) {
    guard !unanswered.isEmpty else { return }
    if let later = unanswered.removeFirst().later { draft = later }
    send(.notStored(.unwritable(reason), arrived: []))
  }

  /// The disk that waits refuses the oldest of what it was given, since `arrived` was stored before it.
  package func refuse(_ refusal: ChangeRefused, arrived: [Step]) {
    guard !unanswered.isEmpty else { return }
    if let later = unanswered.removeFirst().later { draft = later }
    for step in arrived { try? file.commit(step) }
    send(.notStored(.refused(refusal), arrived: arrived))
  }

  /// Whether the disk that waits was given something and has not answered.
  package var isWaiting: Bool { !unanswered.isEmpty }

  /// The disk that waits has done the oldest of what it was given.
  package func answer() {
    guard !unanswered.isEmpty else { return }
    let (steps, draft, later, contacts) = unanswered.removeFirst()
    commit(steps, draft: later ?? draft, contacts: contacts)
  }

  package func send(_ message: Message) {
    defer { _ = app.settle() }
    for effect in app.update(message) {
      switch effect {
      case .store(let steps, let draft, let news):
        switch disk {
        case .stores: commit(steps, draft: draft, contacts: news)
        case .waits: unanswered.append((steps, draft, nil, news))
        case .fails(let reason): send(.notStored(.unwritable(reason), arrived: []))
        case .failsAfterStoring(let reason): commit(steps, draft: draft, contacts: news, thenFailing: reason)
        }
      case .readTidyTable: send(.tidyTable(tidyTable))
      case .saveDraft(let line):
        if case .fails = disk {
          // Nobody is told any more once the application has ended.
          if !app.isFinished { send(.draftNotKept) }
        } else if unanswered.isEmpty {
          draft = line
        } else {
          unanswered[unanswered.count - 1].later = line
        }
      case .writePapers where papersWait: break
      case .stopPapers:
        papersWait = false
        send(.papersStopped(done: 1))
      case .writePapers(let order):
        papers.append(file.session)
        paperOrders.append(order)
        send(
          .papersWritten(
            ["/rapat/notula.pdf"], sealCode: file.session.status == .legalised ? "0123456789ab" : nil))
      case .writeBlankAttendance:
        blankSheets += 1
        send(.papersWritten(["/rapat/daftar-hadir.pdf"], sealCode: nil))
      case .readTheme(let name):
        let isThere = Self.themes.contains(name) || name.hasSuffix(".toml")
        send(
          isThere
            ? .themeRead(Theme(name: name, title: name, appearances: [:]), name: name)
            : .themeUnreadable("Tampilan \(name) tidak ada."))
      case .keepTheme(let name): keptThemes.append(name)
      case .show(let theme): self.theme = theme
      case .preparePreview: send(.preview(preview))
      case .listPrinters: send(.printers(printers))
      case .printPapers(let order):
        printOrders.append(order)
        send(printing)
      case .findLists:
        send(
          .listFiles(
            lists.keys.sorted().map { path in
              let parts = path.split(separator: "/")
              return ListFile(
                path: path, name: parts.last.map(String.init) ?? path,
                folder: "/" + parts.dropLast().joined(separator: "/"))
            }))
      case .readList(let source, let purpose):
        switch source {
        case .pasted(let text):
          send(
            (try? TableReader.read(pasted: text)).map { .list($0, for: purpose) } ?? .listUnreadable("Tidak ada tabel.")
          )
        case .file(let path):
          send(lists[path].map { .list($0, for: purpose) } ?? .listUnreadable("Daftar \(path) tidak ada."))
        }
      case .copy(let text):
        clipboard.append(text)
        send(.copied(hasClipboard))
      case .findFolders: send(.folders(folders))
      case .savePapers(let paths, let folder):
        saved.append((paths, folder))
        send(saving ?? .papersSaved(paths.count, in: folder))
      case .saveElsewhere(let folder):
        disk = .stores
        send(.movedElsewhere(path: folder + "/uji.rembuk"))
      case .ring: bells += 1
      case .open, .redraw, .watchFile: break
      }
    }
  }

  /// The step with the time at which the file took it.
  private func recorded(_ step: Step) -> Step {
    var step = step
    step.recordedAt = Instant(secondsSince1970: laptop.components.seconds)
    return step
  }

  /// - Parameter reason: what the disk says after the last byte; nil is all well.
  private func commit(
    _ steps: [Step], draft: String, contacts news: [Attendee.ID: Contact], thenFailing reason: String? = nil
  ) {
    var next = file
    do {
      for step in steps { try next.commit(step) }
    } catch {
      return send(.notStored(.refused(error), arrived: takeUntold()))
    }
    file = next
    contacts.merge(news) { $0.updated(by: $1) }
    if !steps.isEmpty { self.draft = draft }
    let stored = takeUntold() + steps.map(recorded)
    send(reason.map { .notStored(.unwritable($0), arrived: stored) } ?? .stored(stored))
  }

  package var frame: Frame { app.view(size) }

  /// The screen as text.
  package var screen: String { frame.text }

  /// The rows of the screen.
  package var rows: [String] { (0..<size.rows).map { frame.text(row: $0) } }

  /// The row with what was understood, or said back.
  package var status: String { size.rows >= 3 ? frame.text(row: size.rows - 3) : "" }

  /// The row that is typed in.
  package var inputRow: String { size.rows >= 2 ? frame.text(row: size.rows - 2) : "" }
}
