import TerminalUI

/// The keys and pastes that mean the same in every register.
extension Register {
  enum Outcome {
    /// The key means nothing to every register; this one may know it.
    case other
    case stay
    /// The filter says something else, so that other rows are to be shown.
    case lookAgain
    /// The key is for an entry, and the cursor stands on none.
    case nothingChosen
    case reply(DialogReply)
  }

  /// Takes in a key of the register that `own` opens.
  ///
  /// - Parameters:
  ///   - keys: which keys do what.
  ///   - marks: whether a blank marks the entry under the cursor; where it does not it is left to this register.
  mutating func take(_ key: Key, in rows: [Row], of own: Action, _ keys: KeyMap, marks: Bool = true) -> Outcome {
    if goOnTyping(key) { return .lookAgain }
    if move(key, in: rows) { return .stay }
    switch key {
    case .escape:
      guard !filter.isEmpty else { return .reply(.dismiss) }
      filter.clear()
      return .lookAgain
    case _ where keys[own].contains(key): return .reply(.dismiss)
    case _ where keys[.proposals].contains(key): return .reply(.intend(.perform(.proposals)))
    case _ where keys[.commitments].contains(key): return .reply(.intend(.perform(.commitments)))
    case _ where keys[.undo].contains(key): return .reply(.note(.perform(.undo)))
    case _ where keys[.redo].contains(key): return .reply(.note(.perform(.redo)))
    case .enter: return entry.map { .reply(.note(.edit($0))) } ?? .nothingChosen
    case .delete: return entry.map { .reply(.note(.make([.strike($0)]))) } ?? .nothingChosen
    case .character(" "):
      guard marks else { return .other }
      return mark(in: rows) ? .stay : .nothingChosen
    // What a register does with its entries has keys with Alt, which no filter takes.
    case .alt, .tab, .backTab: return .other
    default:
      guard type(key) else { return .other }
      goToTop()
      return .lookAgain
    }
  }

  /// Takes a paste into the filter, as one line.
  mutating func paste(_ text: String) {
    filter.insert(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
