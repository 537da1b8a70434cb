import TerminalUI

/// Asks where papers are to be taken: a disk that is plugged in, which letters filter, or any folder by its typed path.
struct FolderDialog: Dialog {
  private let papers: [String]
  private var list = ListDialog()
  /// nil until they have been looked for.
  private var folders: [String]?

  /// - Parameter papers: the paths of what is taken along.
  init(for papers: [String]) { self.papers = papers }

  var helpPlace: HelpPlace? { .folders }
  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { !list.filter.isEmpty }

  /// Lists `folders`, in this order, whatever has been typed meanwhile.
  mutating func offer(_ folders: [String]) { self.folders = folders }

  private func matching(_ filter: String) -> [String] {
    guard !TypedPath.isPath(filter) else { return [] }
    let wanted = filter.lowercased()
    return (folders ?? []).filter { wanted.isEmpty || $0.lowercased().contains(wanted) }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    switch event {
    case .paste(let text): list.insert(text)
    case .key(.escape): return .dismiss
    case .key(.enter):
      let offered = matching(list.filter.text)
      let folder =
        offered.isEmpty ? TypedPath(list.filter.text).text : offered[min(list.selection.index, offered.count - 1)]
      return folder.isEmpty ? .refuse(context.words.nothingChosen) : .intend(.savePapers(papers, to: folder))
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
    let inside = DialogBox(title: words.takePapersTitle(count: papers.count), hint: words.folderHint)
      .draw(into: &frame, area, Size(columns: min(76, area.columns - 6), rows: min(10, area.rows - 6)))
    let offered = matching(list.filter.text)
    list.draw(offered.map { ($0, "") }, prompt: words.folderPrompt, into: &frame, inside)
    guard offered.isEmpty, !TypedPath.isPath(list.filter.text) else { return }
    let advice = folders == nil ? words.lookingForFolders : words.noFolder
    for (row, line) in Line(advice, .dialogHint).wrapped(width: inside.columns).prefix(inside.rows - 1).enumerated() {
      frame.put(line, at: Position(row: inside.row + 1 + row, column: inside.column), width: inside.columns)
    }
  }
}
