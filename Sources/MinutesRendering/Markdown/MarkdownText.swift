import Minutes

extension String {
  /// The text with a backslash before each character that could be markup within a line or a table's cell.
  var escapedForMarkdown: String {
    var result = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>|~&".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The text as a line of its own: escaped, and not a heading, list item, rule or quotation by how it begins.
  var markdownLine: String { printable.escapedForMarkdown.escapedLineStart }

  /// The text as the words of a heading: escaped, and not shortened by a `#` at its end.
  var markdownHeading: String {
    let text = printable.escapedForMarkdown
    return text.hasSuffix("#") ? text.dropLast() + "\\#" : text
  }

  /// Keeps the beginning of an escaped line from being read as a block.
  fileprivate var escapedLineStart: String {
    guard let first else { return self }
    if "#+-=".contains(first) { return "\\" + self }
    let digits = prefix { ("0"..."9").contains($0) }
    let rest = dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return "\(digits)\\\(rest)" }
    return self
  }
}

extension [Document.Run] {
  /// The runs as one line of Markdown; spaces stand outside the marks of weight and slope, where they have to.
  var markdown: String {
    let runs = printable
    guard runs.contains(where: { $0.bold || $0.italic }) else { return plainText.markdownLine }
    let line = runs.map { run in
      let marks = (run.bold ? "**" : "") + (run.italic ? "*" : "")
      let text = run.text.escapedForMarkdown
      let words = String(text.drop { $0 == " " })
      if marks.isEmpty || words.isEmpty { return text }
      return (words.count < text.count ? " " : "") + marks + words + String(marks.reversed())
    }.joined()
    // A line that begins with a mark begins with nothing that could be a block.
    return runs.first.map { $0.bold || $0.italic } == true ? line : line.escapedLineStart
  }
}
