import Capture
import Meeting
import Rosters
import TerminalUI

/// Something on top of the screen that takes the keys until it is answered. It is state, never a loop.
protocol Dialog: Sendable {
  /// Takes in a key or a paste; what it wants done is in the reply.
  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply
  /// Whether it has a field that a paste goes into; else a paste goes to the line below, where nothing of it is lost.
  var takesPaste: Bool { get }
  /// What F1 tells first while it is on top; nil tells of what lies below.
  var helpPlace: HelpPlace? { get }
  /// Whether a question mark belongs to what is being typed; else it asks for help.
  var takesQuestionMark: Bool { get }
  /// Draws itself in the middle of `area` and says where the cursor is, if it has one, through the frame.
  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext)
}

extension Dialog {
  var helpPlace: HelpPlace? { nil }
  var takesPaste: Bool { false }
  var takesQuestionMark: Bool { false }
}

/// What a dialog may look at.
struct DialogContext {
  let session: Session
  let words: any Language
  /// Which keys do what.
  var keys: KeyMap { words.keys }
  let now: TimeOfDay?
  /// What fields are read against; nil while no line was read and no form was opened.
  var capture: CaptureContext?
  /// The part of the window that it is drawn in.
  let size: Size
  /// The meeting with the steps that led to it.
  var history = History()
  /// Who types here, whose steps undo takes back.
  var seat = ""
  /// What the status row says, for a dialog that covers it.
  var notice: Notice?
  /// Who was to sign, as it was typed when closing was put off; nil when nothing was.
  var closing: [Signatory]?
  /// The papers that can be written.
  var papers: [PaperOffer] = []
  /// The entries that something waits to change which is not durable yet.
  var unsettled: [Entry.ID] = []
  /// The day on which somebody looks, which may be long after the meeting; nil while no clock is known.
  var today: CivilDate?
  /// Stands for the state of the meeting.
  var state = StateMark()
  /// Who is here in that state.
  let attendance: Attendance
  /// Whether its rows are read out and not looked at.
  var isReadOut = false
}

/// What a dialog wants done.
enum DialogReply {
  /// Nothing; it stays.
  case stay
  /// It stays, and it is said that the key means nothing in it.
  case unused
  /// It stays, and it is said why nothing was done.
  case refuse(String)
  /// It stays and what happened belongs to the screen below.
  case passOn
  /// It stays, and this is done.
  case note(Intent)
  /// It goes away and nothing else happens.
  case dismiss
  /// It goes away, and this is done.
  case intend(Intent)
}

/// What the keys of a screen or a dialog can set in motion.
enum Intent: Sendable {
  case perform(Action)
  /// Stores changes.
  case make([Change])
  /// Takes back what was done here last, or brings it back, whatever the line has to bring back.
  case undo, redo
  /// Writes the blank attendance list.
  case writeBlankAttendance
  /// Says something in the status row.
  case say(Notice)
  /// Says why this key did nothing.
  case refuse(Key)
  /// Says in the status row, or where it is seen in its place, why nothing was done.
  case tell(String)
  /// Puts a new item on the agenda, right behind another; nil puts it first.
  case addItem(title: String, minutes: Int?, after: AgendaItem.ID?)
  /// Opens the form of a guest, with a name to begin with, which may be empty.
  case welcome(String)
  /// Goes to what a search found.
  case show(Found)
  /// Puts `text` in the line at the cursor, as if it had been typed.
  case type(String)
  /// Asks what these lines are to become.
  case paste(ForeignText)
  /// Leads to what is missing, a command in the line, or the entry to mend, and back to this place in the list with F10.
  case fill(Gap, closingAt: Int)
  /// Opens the form of an entry.
  case edit(Entry.ID)
  /// Opens the form of what was made of an entry that somebody else changed meanwhile, with theirs in view.
  case goOn(Mend)
  /// Keeps what a form holds as the line under the hands, so that it is not lost with the form.
  case keep(String, mending: InputLine.Mending?)
  /// Keeps who was to sign, as it was typed, until the meeting is closed.
  case keepClosing([Signatory])
  /// Gives up closing for now.
  case leaveClosing
  /// Closes the meeting, and writes these papers once that is durable.
  case close(at: TimeOfDay?, signatories: [Signatory], papers: PaperOrder)
  /// Puts the message for a chat group on the clipboard.
  case copySummary
  /// Asks where the papers at these paths are to be taken.
  case chooseFolder(for: [String])
  /// Takes the papers at these paths to a folder.
  case savePapers([String], to: String)
  /// Stores what was made of an entry, and behind it what was decided about it.
  case mend(Mend, decisions: [Outbox.Parcel] = [])
  /// Stores what was decided about an entry that says what it said.
  case decide([Outbox.Parcel], about: Entry.ID)
  /// Gives up what was made of the entry.
  case leaveMending(Entry.ID)
  /// Records each of these lines.
  case record([String])
  /// Puts a guest on the roster, who may have been called by another name too.
  case addGuest(Newcomer, alsoCalled: String?)
  /// Takes times from the laptop's clock, or from nowhere.
  case useClock(Bool)
  /// Shows another dialog on top.
  case open(any Dialog)
  /// Wears the theme of this name or at this path; `kept` also at the next start.
  case wear(String, kept: Bool)
  /// Prints the papers.
  case print(PrintOrder)
  /// Shows what a hall may read; nil shows the whole meeting again.
  case showPublic(PublicView?)
  /// Asks for the file of a list.
  case chooseList(ListPurpose)
  /// Reads a list, which then is shown before anything of it is taken in.
  case readList(ListSource, for: ListPurpose)
  /// Takes in what is new in a list of proposals, all at once.
  case takeIn([ProposalImport.Source])
  /// Takes in a roster, all at once; the rows of these numbers are the people of the meeting whom they resemble.
  case enrol(RosterImport, takingAsSame: Set<Int>)
  /// Copies the meeting to this folder and goes on there.
  case saveElsewhere(folder: String)
  case leave
}

/// The plain box that dialogs are drawn in.
struct DialogBox {
  let title: String
  /// What the keys do here, in the lower edge.
  let hint: String

  /// Draws an empty box of at most `size` in the middle of `area` and gives the room inside.
  func draw(into frame: inout Frame, _ area: Rect, _ size: Size) -> Rect {
    let rect = area.centred(Size(columns: size.columns + 4, rows: size.rows + 2))
    frame.fill(rect, role: .dialog)
    frame.box(rect, focused: true, edge: .dialogBorder)
    frame.put(
      "[" + Text.truncated(title, to: rect.columns - 6) + "]", .dialogTitle,
      at: Position(row: rect.row, column: rect.column + 2))
    if !hint.isEmpty {
      let shown = Text.truncated(" \(hint) ", to: rect.columns - 4)
      let place = Position(row: rect.endRow - 1, column: rect.column + 2)
      frame.put(shown, .dialogHint, at: place)
      frame.linkKeys(in: shown, at: place)
    }
    return rect.inset(columns: 2, rows: 1)
  }
}
