import Meeting

/// An amount of money found in typed words.
struct AmountReading: Equatable, Sendable {
  enum Value: Equatable, Sendable {
    case exact(Rupiah)
    /// It could be read in two ways, so that it is only shown back; the rupiah it would be if the foreign way of
    /// writing numbers was meant, nil where nothing is likely.
    case doubtful(Rupiah?)
  }

  let value: Value
  /// What follows the amount as "/unit" or "per unit": then the amount is the price of one.
  let unit: String?
  /// How many words it took, at least one.
  let wordCount: Int
  /// Punctuation behind the last word.
  let punctuation: String
}

extension AmountReading {
  /// Reads an amount at the start of `words`, which are as typed. With `needsSign` it must begin with "Rp".
  ///
  /// Indonesian numbers: a dot groups thousands, a comma begins decimals. "1.500.000,-" and ",00" are whole amounts; a scale
  /// (`rb`, `ribu`, `jt`, `juta`, `M`, `miliar`, `T`, `triliun`) may follow with or without a blank. Two amounts that make one, as a range
  /// ("Rp5 - 10 jt") or as a sum ("Rp1 juta 500 ribu"), are doubtful; so is less than Rp1.000 without a scale, a unit, decimals or ",-",
  /// since a scale was forgotten or misspelt ("Rp5 jta", "Rp2 m").
  static func read(_ words: ArraySlice<String>, needsSign: Bool) -> AmountReading? {
    var reader = AmountReader(words: words)
    return reader.read(needsSign: needsSign)
  }
}

private struct AmountReader {
  var words: ArraySlice<String>
  var wordCount = 0

  mutating func read(needsSign: Bool) -> AmountReading? {
    guard var word = take() else { return nil }
    if word.lowercased().hasPrefix("rp") {
      word = String(word.dropFirst(2))
      if word.first == "." { word = String(word.dropFirst()) }
      if word.isEmpty {
        guard let next = take() else { return nil }
        word = next
      }
    } else if needsSign {
      return nil
    }
    let number = word.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    guard let first = number.first, ("0"..."9").contains(first) else { return nil }
    var rest = String(word.dropFirst(number.count))
    let digits = number.punctuationSplit.word
    let loose = String(number.dropFirst(digits.count))
    if rest.first == "-", loose == "," || loose == "." {
      rest = String(rest.dropFirst())
      return finish(digits, rest, punctuation: "", isClosed: true)
    }
    if !loose.isEmpty, !rest.isEmpty { return nil }
    return finish(digits, rest, punctuation: loose, isClosed: false)
  }

  private mutating func take() -> String? {
    guard let word = words.popFirst() else { return nil }
    wordCount += 1
    return word
  }

  /// Takes the scale and the unit behind the number, which may be glued to it or stand apart.
  ///
  /// - Parameter isClosed: ",-" behind the number says that it is all of the amount.
  private mutating func finish(
    _ digits: String, _ rest: String, punctuation: String, isClosed: Bool
  ) -> AmountReading? {
    var (suffix, punctuation) = rest.isEmpty ? ("", punctuation) : rest.punctuationSplit
    var unit = Self.cutUnit(from: &suffix)
    var scale = NumberScale(suffix, isGlued: true)
    if !suffix.isEmpty, scale == nil { return nil }
    if suffix.isEmpty, unit == nil, punctuation.isEmpty, let next = words.first {
      var (word, following) = next.punctuationSplit
      let nextUnit = Self.cutUnit(from: &word)
      if let found = NumberScale(word, isGlued: false) {
        _ = take()
        (scale, unit, punctuation) = (found, nextUnit, following)
      }
    }
    if unit == nil, punctuation.isEmpty, let (apart, following, count) = unitApart() {
      (unit, punctuation) = (apart, following)
      words = words.dropFirst(count)
      wordCount += count
    }
    var value = NumberText(digits).rupiah(scale)
    if unit == nil, punctuation.isEmpty, let (second, count) = secondAmount(behind: value, scale) {
      value = .doubtful(second)
      punctuation = words.dropFirst(count - 1).first?.punctuationSplit.punctuation ?? ""
      words = words.dropFirst(count)
      wordCount += count
    } else if unit == nil, scale == nil, !isClosed, case .exact(let amount) = value {
      let next = punctuation.isEmpty ? words.first?.punctuationSplit : nil
      let meant = next.flatMap { NumberScale(nearlyWritten: $0.word, isLikely: amount < Self.leastLikely) }
      let isSmall = amount > Rupiah(0) && amount < Self.leastLikely && digits.allSatisfy { $0 != "," }
      if isSmall || meant != nil {
        value = .doubtful(meant.flatMap { NumberText(digits).rupiah($0).exact })
        if let next, meant != nil {
          _ = take()
          punctuation = next.punctuation
        }
      }
    }
    return AmountReading(value: value, unit: unit, wordCount: wordCount, punctuation: punctuation)
  }

  /// Nothing that is proposed costs less.
  private static let leastLikely = Rupiah(1000)

  private static let rangeWords: Set<String> = ["-", "–", "—", "s/d", "s.d", "s.d.", "sd", "sampai", "hingga"]

  /// Another amount right behind this one, with which it makes a range or a sum; the sum of both, nil for a range, and the words it took.
  private func secondAmount(
    behind value: AmountReading.Value, _ scale: NumberScale?
  ) -> (sum: Rupiah?, wordCount: Int)? {
    guard let first = words.first else { return nil }
    if Self.rangeWords.contains(first.lowercased()), let next = words.dropFirst().first,
      let start = next.first, ("0"..."9").contains(start)
    {
      let number = next.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
      if NumberScale(next.dropFirst(number.count).punctuationSplit.word, isGlued: true) != nil { return (nil, 2) }
      let isApart = NumberScale(words.dropFirst(2).first?.punctuationSplit.word ?? "", isGlued: false) != nil
      // "Rp5jt - 24 balita" goes on with something else.
      if isApart || number.count == next.punctuationSplit.word.count && number.dropLast().contains(".") {
        return (nil, isApart ? 3 : 2)
      }
      return nil
    }
    guard let scale, let next = words.dropFirst().first?.punctuationSplit.word,
      let smaller = NumberScale(next, isGlued: false), smaller.rawValue < scale.rawValue,
      first.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    guard case .exact(let whole) = value, case .exact(let part) = NumberText(first).rupiah(smaller) else {
      return (nil, 2)
    }
    return (whole + part, 2)
  }

  /// Cuts "/unit" off the end of a word.
  private static func cutUnit(from word: inout String) -> String? {
    guard let slash = word.firstIndex(of: "/"), word[word.index(after: slash)...].first?.isLetter == true else {
      return nil
    }
    let unit = String(word[word.index(after: slash)...])
    word = String(word[..<slash])
    return unit
  }

  /// A unit in words of its own: "/unit" or "per unit".
  private func unitApart() -> (unit: String, punctuation: String, wordCount: Int)? {
    guard let first = words.first else { return nil }
    if first.lowercased() == "per", let (unit, punctuation) = words.dropFirst().first?.punctuationSplit,
      unit.first?.isLetter == true
    {
      return (unit, punctuation, 2)
    }
    guard first.first == "/", first.dropFirst().first?.isLetter == true else { return nil }
    let (unit, punctuation) = first.dropFirst().punctuationSplit
    return (unit, punctuation, 1)
  }
}

extension AmountReading.Value {
  /// nil where it is doubtful.
  fileprivate var exact: Rupiah? {
    if case .exact(let amount) = self { amount } else { nil }
  }
}

extension Rupiah {
  /// As it is typed to be read again: what is too little to be believed ends in ",-".
  var typed: String { self > Rupiah(0) && self < Rupiah(1000) ? "\(short),-" : short }
}
