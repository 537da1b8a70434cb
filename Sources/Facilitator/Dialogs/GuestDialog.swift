import Capture
import Meeting
import TerminalUI

/// Puts one who came without being on the roster there (Alt-T): name, office and group. Enter keeps it at once.
struct GuestDialog: Dialog {
  private enum Row: Int, CaseIterable {
    case name, position, group
  }

  private var form: Form
  /// The name in the line that is on no list; nil where the form was opened for itself.
  private let unknown: String?
  /// A name that is on the roster already and was asked about.
  private var confirmed: String?

  /// - Parameter unknown: the name to begin with; nil begins with an empty form.
  init(naming unknown: String?, words: any Language) {
    self.unknown = unknown
    form = Form([
      Form.Field(words.guestName, unknown ?? ""), Form.Field(words.guestPosition), Form.Field(words.guestGroup),
    ])
    // The name is there already: what is asked for begins behind it.
    if unknown != nil { _ = form.update(.key(.tab)) }
  }

  /// A form that begins with what was typed of a name, which may be empty; the line does not wait for it.
  init(beginning name: String, words: any Language) {
    unknown = nil
    form = Form([
      Form.Field(words.guestName, name), Form.Field(words.guestPosition), Form.Field(words.guestGroup),
    ])
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { true }
  var helpPlace: HelpPlace? { .guest }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    switch event {
    case .key(.escape): return leave()
    case .key(.enter): return keep(context)
    default:
      return form.update(event) == .unused ? .unused : .stay
    }
  }

  /// What was typed here goes to the line as the command that does the same.
  private func leave() -> DialogReply {
    let texts = Row.allCases.map { form.text($0.rawValue) ?? "" }
    guard texts != [unknown ?? "", "", ""], let last = texts.lastIndex(where: { !$0.isEmpty }) else { return .dismiss }
    let command = "/\(CommandName.guest.words[0]) " + texts[...last].joined(separator: "; ")
    return .intend(.keep(command, mending: nil))
  }

  private mutating func keep(_ context: DialogContext) -> DialogReply {
    guard let capture = context.capture else { return .dismiss }
    guard let name = form.text(Row.name.rawValue) else {
      form.complain(context.words.nameMissing, at: Row.name.rawValue)
      return .stay
    }
    // Two may bear one name, but more often somebody was overlooked on the roster.
    if confirmed != name, capture.hasAttendee(named: name) {
      confirmed = name
      form.complain(context.words.nameListed, at: Row.name.rawValue)
      return .stay
    }
    do throws(Refusal) {
      let newcomer = try Newcomer(
        name: name, position: form.text(Row.position.rawValue) ?? "", group: form.text(Row.group.rawValue) ?? "",
        isGuest: true, in: capture)
      return .intend(.addGuest(newcomer, alsoCalled: alias(of: name)))
    } catch {
      form.complain(context.words.groupUnknown, at: Row.group.rawValue)
      return .stay
    }
  }

  /// What the line calls the guest, unless all its words are in the name that the guest was given: then it is found by that.
  private func alias(of name: String) -> String? {
    guard let unknown else { return nil }
    let words = NameKey.words(of: name)
    return NameKey.words(of: unknown).allSatisfy { words.contains($0) } ? nil : unknown
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let width = min(64, area.columns - 6)
    let names = context.session.groups.map(\.name).joined(separator: ", ")
    let groups = names.isEmpty ? [] : Line("\(words.guestGroup): \(names)", .dialogHint).wrapped(width: width)
    let shown = groups.prefix(3)
    let inside = DialogBox(title: words.title(of: .guest), hint: words.guestHint)
      .draw(into: &frame, area, Size(columns: width, rows: form.rows + 1 + shown.count))
    form.draw(into: &frame, inside.split(rowsFromTop: form.rows).top)
    for (index, line) in shown.enumerated() where form.rows + 1 + index < inside.rows {
      frame.put(
        line, at: Position(row: inside.row + form.rows + 1 + index, column: inside.column), width: inside.columns)
    }
  }
}
