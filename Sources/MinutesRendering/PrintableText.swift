import Minutes

extension String {
  /// The text as paper can show it: each run of white space is one space, none at either end, and control characters,
  /// bidirectional overrides and isolates, and non-characters are taken out.
  ///
  /// A control character could drive a terminal or a printer; an override could make a line read backwards.
  var printable: String {
    [Document.Run(self)].printable.first?.text ?? ""
  }
}

extension [Document.Run] {
  /// The runs as `String.printable` would make them of the whole text; runs with nothing left in them are left out.
  ///
  /// A space between two runs ends the first if only the second is bold or italic, else it begins the second.
  var printable: [Document.Run] {
    var result: [Document.Run] = []
    var pendingSpace = false
    for run in self {
      var text = String.UnicodeScalarView()
      for scalar in run.text.unicodeScalars {
        if scalar.isSpace {
          pendingSpace = true
        } else if scalar.isPrintable {
          if pendingSpace {
            if text.isEmpty, let last = result.last, !last.isMarked, run.isMarked {
              result[result.count - 1].text += " "
            } else if !(text.isEmpty && result.isEmpty) {
              text.append(" ")
            }
          }
          pendingSpace = false
          text.append(scalar)
        }
      }
      if !text.isEmpty { result.append(Document.Run(String(text), bold: run.bold, italic: run.italic)) }
    }
    return result
  }

  /// The text of all runs, without weight and slope.
  var plainText: String { printable.map(\.text).joined() }
}

extension Document.Run {
  fileprivate var isMarked: Bool { bold || italic }
}

extension Document.Table {
  /// The table with a plain space for every no-break space.
  var withPlainSpaces: Document.Table {
    func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    var table = self
    table.rows = rows.map { row in
      switch row {
      case .cells(let cells): .cells(cells.map(plain))
      case .heading(let text): .heading(plain(text))
      }
    }
    table.total = total?.map(plain)
    return table
  }
}

extension Unicode.Scalar {
  /// White space at which a line may be broken; a no-break space holds a number and its unit together and stays.
  var isSpace: Bool {
    // Nearly all text is ASCII, and the tables of Unicode are slow.
    if isASCII { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace && self != "\u{00A0}" && self != "\u{202F}"
  }

  fileprivate var isPrintable: Bool {
    switch value {
    case 0x20...0x7E: true
    // Bidirectional embeddings, overrides and isolates; deprecated formatting; interlinear annotation; byte order mark.
    case 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xFEFF: false
    default: properties.generalCategory != .control && !properties.isNoncharacterCodePoint
    }
  }
}
