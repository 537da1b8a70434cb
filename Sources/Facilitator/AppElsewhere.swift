/// How a meeting goes on in another folder, such as when its disk is full.
extension App {
  /// Asks for the folder.
  mutating func askElsewhere() {
    let words = words
    dialogs.append(
      FormDialog(
        title: words.title(of: .saveElsewhere), [.init(words.elsewhereFolder, "~/")], note: words.elsewhereNote
      ) { form, _ in
        let folder = form.typed(0).trimmingBlanks
        return folder.isEmpty ? .wrong(words.elsewhereNeedsFolder, field: 0) : .intend(.saveElsewhere(folder: folder))
      })
  }

  /// The file is another one from here on: what waited goes out to it, and so does the line in hand.
  mutating func goOn(at path: String) -> [Effect] {
    let words = words
    guard let former = live?.path else { return [] }
    live?.move(to: path)
    forgetKeptDraft()
    say(.done(words.goesOn(at: path, former: former)))
    return [.watchFile]
  }
}

extension String {
  /// Without blanks before and behind it; those inside may belong to a name.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
