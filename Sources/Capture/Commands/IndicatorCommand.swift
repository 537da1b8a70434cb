import Meeting

/// What a figure cannot do without where it is to be compared.
package enum IndicatorPart: String, CaseIterable, Sendable {
  case area, year, source
}

/// `/indikator prevalensi stunting 18,8 persen wilayah:Kabupaten Banjar tahun:2026 sumber:…`: a figure that was named. The value
/// begins with the first number, or behind `=` or `nilai:`; `-` in its place takes the figure away.
struct IndicatorCommand: CommandRule {
  private enum Key: CaseIterable {
    case value, area, year, source

    var words: [String] {
      switch self {
      case .value: ["nilai", "value"]
      case .area: ["wilayah", "area"]
      case .year: ["tahun", "year"]
      case .source: ["sumber", "source"]
      }
    }
  }

  /// The Indonesian and the English word of each key, as completion offers them.
  static let keys: [(word: String, englishWord: String)] = Key.allCases.map { ($0.words[0], $0.words[1]) }

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { throw .argumentMissing(.indicator) }
    var (words, values) = try Self.parts(arguments)
    if values[.year] == nil { values[.year] = Self.takeYear(from: &words) }
    let year = try values[.year].map { typed throws(Refusal) in
      guard let year = DateWords.year(typed) else { throw .argumentNotUnderstood(.indicator, typed) }
      return year
    }
    let (name, value) = try Self.nameAndValue(words, values[.value])
    let area = values[.area]
    if value == "-" { return try Self.removal(of: name, area: area, year: year, in: context) }
    // What is named while the meeting runs was said in it; before that nobody has said it yet.
    let isSaid = context.session.status == .running
    let indicator = Indicator(
      name: name, value: value, area: area, year: year,
      source: values[.source] ?? (isSaid ? Indicator.saidInMeeting : nil))
    let replaced = context.session.indicators.first { $0.isSameMeasure(as: indicator) }
    var chips: [Chip] = [.room(.notesIndicator(indicator, replacing: replaced))]
    let lacking = IndicatorPart.allCases.filter { indicator.lacks($0) }
    if !lacking.isEmpty { chips.append(.room(.indicatorLacks(lacking))) }
    return CommandReading(command: .noteIndicator(indicator), chips: chips)
  }

  /// The words before the first key, and the value of each key, which runs to the next one or to the end.
  private static func parts(_ arguments: Arguments) throws(Refusal) -> (words: [Token], values: [Key: String]) {
    var words: [Token] = []
    var values: [Key: String] = [:]
    var key: Key?
    for token in arguments.tokens {
      if let (opened, rest) = opening(token) {
        guard values[opened] == nil else { throw .argumentNotUnderstood(.indicator, token.text) }
        key = opened
        values[opened] = rest
      } else if let key {
        let before = values[key] ?? ""
        values[key] = before + (before.isEmpty || token.isGlued ? "" : " ") + token.text
      } else {
        words.append(token)
      }
    }
    for (key, value) in values {
      let trimmed = String(value.punctuationSplit.word)
      guard !trimmed.isEmpty else { throw .argumentNotUnderstood(.indicator, "\(key.words[0]):") }
      values[key] = trimmed
    }
    return (words, values)
  }

  /// The key that a word opens, and what stands behind its colon.
  private static func opening(_ token: Token) -> (Key, String)? {
    guard !token.isLiteral, !token.isEscaped, let colon = token.text.firstIndex(of: ":") else { return nil }
    let word = token.text[..<colon].lowercased()
    guard let key = Key.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    return (key, String(token.text[token.text.index(after: colon)...]))
  }

  /// Takes "tahun 2026" out of the words.
  private static func takeYear(from words: inout [Token]) -> String? {
    guard
      let place = words.indices.dropLast().first(where: { index in
        words[index].isWord("tahun") && DateWords.year(words[index + 1].text.punctuationSplit.word) != nil
      })
    else { return nil }
    let year = words[place + 1].text.punctuationSplit.word
    words.removeSubrange(place...(place + 1))
    return year
  }

  private static func nameAndValue(
    _ words: [Token], _ typed: String?
  ) throws(Refusal) -> (name: String, value: String) {
    let place: Int
    var rest = words[words.endIndex...]
    if typed != nil {
      place = words.endIndex
    } else if let sign = words.firstIndex(where: { $0.isWord("=") || $0.isWord(":") }) {
      place = sign
      rest = words[(sign + 1)...]
    } else {
      place = words.firstIndex { $0.isFigure } ?? words.endIndex
      rest = words[place...]
    }
    let name = Arguments.text(words[..<place]).punctuationSplit.word
    let value = typed ?? Arguments.text(rest).punctuationSplit.word
    guard !name.isEmpty, !value.isEmpty else { throw .room(.indicatorIncomplete(name)) }
    return (name, value)
  }

  private static func removal(
    of name: String, area: String?, year: Int?, in context: CaptureContext
  ) throws(Refusal) -> CommandReading {
    let words = NameKey.fold(name)
    let found = context.session.indicators.filter { indicator in
      NameKey.fold(indicator.name) == words && (year == nil || indicator.year == year)
        && (area == nil || indicator.area.map { NameKey.fold($0) } == area.map { NameKey.fold($0) })
    }
    guard let indicator = found.first else { throw .room(.unknownIndicator(name)) }
    guard found.count == 1 else { throw .room(.severalIndicators(name)) }
    return CommandReading(command: .removeIndicator(indicator), chips: [.room(.removesIndicator(indicator))])
  }
}

extension Token {
  /// A number with its dots, commas and percent sign, or a dash in its place.
  fileprivate var isFigure: Bool {
    guard !isLiteral, !isEscaped else { return false }
    if text == "-" { return true }
    return text.first?.isNumber == true && text.allSatisfy { $0.isNumber || $0 == "." || $0 == "," || $0 == "%" }
  }
}

extension Indicator {
  fileprivate func lacks(_ part: IndicatorPart) -> Bool {
    switch part {
    case .area: area == nil
    case .year: year == nil
    case .source: source == nil
    }
  }
}
