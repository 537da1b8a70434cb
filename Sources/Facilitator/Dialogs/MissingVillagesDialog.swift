import Meeting
import TerminalUI

/// The villages without a proposal; Enter begins one of the chosen village in the line.
struct MissingVillagesDialog: Dialog {
  private let villages: [Village.ID]
  private var list = ListDialog()

  init(_ villages: [Village.ID]) {
    self.villages = villages
  }

  var helpPlace: HelpPlace? { .missingVillages }
  var takesQuestionMark: Bool { !list.filter.isEmpty }

  private func matching(_ filter: String, _ session: Session) -> [Village] {
    let words = NameKey.fold(filter)
    return villages.compactMap { session.village($0) }.filter { village in
      let name = NameKey.fold(village.name)
      return words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
    }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    switch key {
    case .escape: return .dismiss
    case .enter:
      let rows = matching(list.filter.text, context.session)
      guard rows.indices.contains(list.selection.index) else { return .refuse(context.words.nothingChosen) }
      return .intend(.type("$ desa:\(rows[list.selection.index].name) "))
    default:
      var list = list
      let isUsed = list.take(key) { matching($0, context.session).count }
      self.list = list
      return isUsed ? .stay : .unused
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let inside = DialogBox(
      title: words.missingVillages(villages.count, called: context.session.wording.village),
      hint: words.missingVillagesHint
    ).draw(into: &frame, area, Size(columns: 56, rows: villages.count + 1))
    list.draw(
      matching(list.filter.text, context.session).map { ($0.name, "") }, prompt: words.filterPrompt, into: &frame,
      inside)
  }
}
