import Meeting

/// The log of a chat, read message by message, as lines to be captured.
package struct ChatLog: Equatable, Sendable {
  package enum Program: Equatable, Sendable {
    case whatsApp
    /// The log of a meeting bot: `09:15:33 <nick> text`.
    case bot
  }

  package let program: Program
  /// How many messages became lines, and how many different senders wrote them.
  package private(set) var messages = 0
  package var people: Int { senders.count }
  /// What became no line: notices of the program, files that the log leaves out, deleted messages.
  package private(set) var skipped = 0
  /// Messages of other days, which became no line either.
  package private(set) var otherDays = 0
  /// What is to be captured, in order.
  package private(set) var lines: [ImportedLine] = []
  private var senders: Set<ChatSender> = []

  /// Reads `lines`; nil unless they are a chat: the first that is not blank begins a message, or several do.
  ///
  /// - Parameter day: the day of the meeting: where the chat has messages of that day, only they count. nil takes all.
  package init?(_ lines: [String], on day: CivilDate?) {
    let headers = lines.map { ChatHeader($0) }
    guard let first = headers.first(where: { $0?.sender != nil }), let style = first?.style else { return nil }
    let beginsWithMessage = lines.firstIndex { !$0.allSatisfy { $0.isWhitespace || $0.isDirectionMark } }
      .map { headers[$0] != nil }
    guard beginsWithMessage == true || headers.count(where: { $0?.sender != nil }) > 1 else { return nil }
    program = style == .bot ? .bot : .whatsApp
    let isElsewhere = Self.elsewhere(headers, day)
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, headers[end] == nil, !(style == .bot && Self.isNotice(lines[end])) { end += 1 }
      if !isElsewhere[index] {
        read(lines, index..<end, headers[index])
      } else if headers[index]?.sender != nil {
        otherDays += 1
      }
      index = end
    }
  }

  /// Which of these begin a message of another day than the one that counts.
  private static func elsewhere(_ headers: [ChatHeader?], _ day: CivilDate?) -> [Bool] {
    let monthFirst = ChatDate.areMonthFirst(headers.compactMap { $0?.date })
    let isOnDay = headers.map { header in
      day.flatMap { day in header?.date?.isOn(day, monthFirst: monthFirst) }
    }
    let isHeld = zip(headers, isOnDay).contains { $0?.sender != nil && $1 == true }
    return isOnDay.map { isHeld && $0 == false }
  }

  /// Whether a message of a chat, or a notice of the chat program, begins with this line.
  package static func begins(with line: String) -> Bool { ChatHeader(line) != nil }

  /// A line of a bot's log that nobody said: `09:16 -!- x has joined`, `=== x is now known as y`.
  private static func isNotice(_ line: String) -> Bool {
    guard let first = line.split(whereSeparator: \.isWhitespace).first else { return false }
    return first == "===" || first == "***" || ChatStamp(Array(first.filter { $0 != "[" && $0 != "]" })[...]) != nil
  }

  private mutating func read(_ lines: [String], _ range: Range<Int>, _ header: ChatHeader?) {
    if let header, header.sender == nil {
      skipped += 1
      return
    }
    if header == nil, program == .bot, Self.isNotice(lines[range.lowerBound]) {
      skipped += 1
      return
    }
    let sender = header?.sender.map { ChatSender($0) }
    var pieces: [(line: Int, text: String, isOpened: Bool)] = []
    for index in range {
      let line = index == range.lowerBound ? header?.text ?? lines[index] : lines[index]
      guard let text = ChatText.read(line) else { continue }
      let isOpened = ChatOpening.read(Array(text)[...]) != nil
      if let last = pieces.last, !isOpened, !last.isOpened {
        pieces[pieces.count - 1].text += " " + text
      } else {
        pieces.append((index + 1, text, isOpened))
      }
    }
    let isBlank = lines[range].allSatisfy { $0.allSatisfy(\.isWhitespace) }
    guard !pieces.isEmpty else {
      if !isBlank { skipped += 1 }
      return
    }
    messages += 1
    if let sender { senders.insert(sender) }
    let time = header.map { "[\($0.time.dotted)] " } ?? ""
    self.lines += pieces.map {
      ImportedLine(number: $0.line, text: time + Self.line($0.text, from: sender?.mark ?? DefaultSpeaker.nobody))
    }
  }

  /// The line that records `text` as said by the sender whose mark is given.
  static func line(_ text: String, from sender: String) -> String {
    let characters = Array(text)
    let rest: ArraySlice<Character>
    let takesSpeaker: Bool
    if let (opening, behind) = ChatOpening.read(characters[...]) {
      guard case .word(let word) = opening, let kind = word.kind else { return text }
      (rest, takesSpeaker) = (behind, kind.takesSpeaker(sender))
    } else if case (.entry(let kind, isOpened: true), let behind) = Opening.read(characters[...]) {
      (rest, takesSpeaker) = (behind, kind.takesSpeaker(sender))
    } else {
      // Behind a name, what would be a command or a mending here is only something that was said there.
      return "\(sender) \(text)"
    }
    guard takesSpeaker else { return text }
    return "\(String(characters[..<rest.startIndex])) \(sender) \(String(rest).trimmingBlanks)"
  }
}

/// One line to be captured that comes from elsewhere.
package struct ImportedLine: Equatable, Sendable {
  /// The line of the source that it begins on, from 1.
  package let number: Int
  package let text: String
}

extension LineKind {
  /// Who says it has a place in it, and is not who answers for it or decides it; nobody has one in a note only.
  fileprivate func takesSpeaker(_ mark: String) -> Bool {
    switch self {
    case .note, .question: true
    case .setAside: mark != DefaultSpeaker.nobody
    case .commitment, .proposal, .decision: false
    }
  }
}
