import TerminalUI

/// Asks for the file of a list: one of those near at hand, which letters filter, or any other by its typed path.
struct ListFileDialog: Dialog {
  let purpose: ListPurpose
  private var list = ListDialog()
  /// nil until they have been looked for.
  private var files: [ListFile]?

  init(_ purpose: ListPurpose) { self.purpose = purpose }

  var helpPlace: HelpPlace? { .listFiles }
  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { !list.filter.isEmpty }

  /// Lists `files`, in this order, whatever has been typed meanwhile.
  mutating func offer(_ files: [ListFile]) { self.files = files }

  private func matching(_ filter: String) -> [ListFile] {
    guard !TypedPath.isPath(filter) else { return [] }
    let wanted = filter.lowercased()
    return (files ?? []).filter { wanted.isEmpty || $0.name.lowercased().contains(wanted) }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    switch event {
    case .paste(let text): list.insert(text)
    case .key(.escape): return .dismiss
    case .key(.enter):
      let offered = matching(list.filter.text)
      let path =
        offered.isEmpty ? TypedPath(list.filter.text).text : offered[min(list.selection.index, offered.count - 1)].path
      return path.isEmpty ? .refuse(context.words.nothingChosen) : .intend(.readList(.file(path), for: purpose))
    case .key(let key):
      var list = list
      let isUsed = list.take(key) { matching($0).count }
      self.list = list
      if !isUsed { return .unused }
    case .mouse, .time, .resize, .end: break
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let inside = DialogBox(title: words.importTitle(purpose), hint: words.listFileHint)
      .draw(into: &frame, area, Size(columns: min(76, area.columns - 6), rows: min(16, area.rows - 6)))
    let offered = matching(list.filter.text)
    list.draw(offered.map { ($0.name, $0.folder) }, prompt: words.listFilePrompt, into: &frame, inside)
    guard offered.isEmpty, !TypedPath.isPath(list.filter.text) else { return }
    let advice = files == nil ? words.lookingForLists : words.noListFile
    for (row, line) in Line(advice, .dialogHint).wrapped(width: inside.columns).prefix(inside.rows - 1).enumerated() {
      frame.put(line, at: Position(row: inside.row + 1 + row, column: inside.column), width: inside.columns)
    }
  }
}
