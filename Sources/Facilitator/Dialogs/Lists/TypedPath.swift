/// A path as it is typed, or as a file manager puts it in when a file or a folder is dropped on the terminal: with blanks around it and in
/// quotes.
struct TypedPath {
  let text: String

  init(_ typed: String) {
    var typed = typed[...]
    while typed.first?.isWhitespace == true { typed.removeFirst() }
    while typed.last?.isWhitespace == true { typed.removeLast() }
    if typed.count > 1, let last = typed.last, typed.first == last, "'\"".contains(last) {
      typed = typed.dropFirst().dropLast()
    }
    text = String(typed)
  }

  /// Whether what is typed names a folder: the names that are listed have none.
  static func isPath(_ typed: String) -> Bool {
    typed.contains("/") || typed.first.map { "~'\"".contains($0) } ?? false
  }
}
