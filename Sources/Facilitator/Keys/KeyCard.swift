import Minutes

/// The keys as they are bound, to be read away from the screen: one page to lie beside the laptop, or lines.
package struct KeyCard {
  private let words: any Language

  /// The keys that `words` name.
  package init(_ words: any Language) { self.words = words }

  /// The sizes of type, in points, that the card is legible in, the best first.
  package static let types = [9.0, 8, 7]
  /// Keys of one action that stand on the card: more than anybody has by heart.
  private static let mostKeys = 3

  /// An upright page of A5 with every action and the signs that open a line, where they fit in that size.
  ///
  /// - Parameter type: one of `types`.
  package func document(type: Double) -> Document {
    var paper = Document.Paper(width: 148, height: 210)
    (paper.left, paper.top, paper.right, paper.bottom) = (9, 7, 9, 7)
    var table = Document.Table(columns: columns + columns, rows: rows)
    table.largestType = type
    var card = Document(
      name: "tombol", title: words.keyCardTitle, paper: paper, blocks: [.title([words.keyCardTitle]), .table(table)])
    card.language = words.tag
    card.numbersPages = false
    return card
  }

  private var columns: [Document.Column] {
    [Document.Column(words.keyHeading, share: 13), Document.Column(words.actionHeading, share: 19)]
  }

  private var rows: [Document.Row] {
    let actions = ActionGroup.allCases.map { group in
      (
        heading: words.name(of: group),
        cells: group.actions.map { [words.ways(to: $0, atMost: Self.mostKeys), words.title(of: $0)] }
      )
    }
    let signs = (heading: words.signsHeading, cells: words.keyCardSigns.map { [$0.typed, $0.meaning] })
    return (actions + [signs]).flatMap { part in [.heading(part.heading)] + Self.pairs(part.cells) }
  }

  /// The first half of the cells with the second half beside it.
  private static func pairs(_ cells: [[String]]) -> [Document.Row] {
    let half = (cells.count + 1) / 2
    return (0..<half).map { row in
      .cells(cells[row] + (half + row < cells.count ? cells[half + row] : ["", ""]))
    }
  }

  /// One line for everything that has a key: where, the keys, and what they do, with a tab between.
  package var lines: [String] {
    let actions = ActionGroup.allCases.flatMap { group in
      group.actions.map {
        [words.name(of: group), words.ways(to: $0), "\(words.title(of: $0)): \(words.help(of: $0))"]
      }
    }
    let places = HelpPlace.allCases.flatMap { place in
      words.keys(in: place).map { [words.name(of: place), $0.typed, $0.meaning] }
    }
    return (actions + places).map { $0.joined(separator: "\t") }
  }

  /// The section of the file of settings that says what is bound, with a comment above each action: ready to be changed.
  package var settings: String {
    let lines = Action.allCases.compactMap { action -> String? in
      guard let identifier = action.identifier else { return nil }
      let keys = words.keys[action].map { "\"\($0.name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }
      let value = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
      return "# \(words.help(of: action))\n\(identifier) = \(value)\n"
    }
    return words.keySettingsExplanation.map { "# \($0)\n" }.joined() + "\n[tombol]\n" + lines.joined()
  }
}
