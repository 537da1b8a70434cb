import Meeting

/// What stands before a message in a chat log: when it was sent, and by whom.
///
/// WhatsApp writes it in the phone's way with dates: `21/01/26 09.15 - Nama: teks`, `[21/01/26, 09.15.33] Nama: teks`,
/// `1/21/26, 9:15 AM - Name: text`, and copies it as `[09.15, 21/1/2026] Nama: teks`. The logs of meeting bots have
/// `09:15:33 <nick> text`.
struct ChatHeader: Equatable {
  enum Style: Equatable {
    case whatsApp, bot
  }

  let style: Style
  let time: TimeOfDay
  /// nil where only the time is written, as in the logs of bots.
  let date: ChatDate?
  /// As written; nil for a line of the chat program itself ("Budi menambahkan Siti").
  let sender: String?
  /// What was said, up to the end of the first line.
  let text: String

  /// nil for a line that no message begins with.
  init?(_ line: String) {
    // A pasted megabyte that begins otherwise is not looked at letter by letter.
    guard let first = line.first(where: { !$0.isDirectionMark && !$0.isWhitespace }), first == "[" || first.isNumber
    else { return nil }
    let characters = Array(line).drop { $0.isDirectionMark || $0.isWhitespace }
    if let header = Self.bot(characters) {
      self = header
      return
    }
    guard let (stamp, rest) = Self.stamp(before: characters), let moment = ChatStamp(stamp), let date = moment.date
    else {
      return nil
    }
    self.init(time: moment.time, date: date, whatsApp: rest)
  }

  private init(style: Style, time: TimeOfDay, date: ChatDate?, sender: String?, text: String) {
    self.style = style
    self.time = time
    self.date = date
    self.sender = sender
    self.text = text
  }

  private init(time: TimeOfDay, date: ChatDate, whatsApp rest: ArraySlice<Character>) {
    var colon: Int?
    for index in rest.indices where rest[index] == ":" {
      let isEnd = index + 1 == rest.endIndex
      guard isEnd || rest[index + 1].isWhitespace || rest[index + 1].isDirectionMark else { continue }
      colon = index
      break
    }
    // The program's own lines quote what was changed: `Budi mengubah subjek menjadi "Rapat: stunting"`.
    guard let colon, colon - rest.startIndex <= Self.longestSender,
      case let name = rest[..<colon], !name.contains(where: { $0 == "\"" || $0 == "“" }),
      case let sender = String(name.filter { !$0.isDirectionMark }).trimmingBlanks, !sender.isEmpty
    else {
      self.init(style: .whatsApp, time: time, date: date, sender: nil, text: String(rest))
      return
    }
    self.init(
      style: .whatsApp, time: time, date: date, sender: sender,
      text: String(rest[(colon + 1)...].drop { $0.isWhitespace }))
  }

  /// Characters.
  private static let longestStamp = 40
  private static let longestSender = 80

  /// What stands in brackets at the start, or before the first ` - `, and what follows it.
  private static func stamp(
    before line: ArraySlice<Character>
  ) -> (stamp: ArraySlice<Character>, rest: ArraySlice<Character>)? {
    let head = line.prefix(longestStamp)
    if line.first == "[" {
      guard let close = head.firstIndex(of: "]") else { return nil }
      return (line[(line.startIndex + 1)..<close], line[(close + 1)...].drop { $0.isWhitespace || $0.isDirectionMark })
    }
    guard line.first?.isNumber == true,
      let dash = head.indices.first(where: { index in
        (line[index] == "-" || line[index] == "–") && index > line.startIndex && line[index - 1].isWhitespace
          && index + 1 < line.endIndex && line[index + 1].isWhitespace
      })
    else { return nil }
    return (line[..<dash], line[(dash + 1)...].drop { $0.isWhitespace || $0.isDirectionMark })
  }

  /// `[09:15] <nick> text`, with or without brackets and a date.
  private static func bot(_ line: ArraySlice<Character>) -> ChatHeader? {
    guard let open = line.prefix(longestStamp).firstIndex(of: "<"), open > line.startIndex,
      let close = line[open...].firstIndex(of: ">"), case let nick = line[(open + 1)..<close],
      !nick.isEmpty, !nick.contains(where: \.isWhitespace),
      let moment = ChatStamp(line[..<open].filter { $0 != "[" && $0 != "]" }[...])
    else { return nil }
    let name = nick.drop { "@+%~&".contains($0) }
    guard !name.isEmpty else { return nil }
    return ChatHeader(
      style: .bot, time: moment.time, date: moment.date, sender: String(name),
      text: String(line[(close + 1)...].drop { $0.isWhitespace }))
  }
}

/// The date and the time of a message, in any of the ways in which phones write them.
struct ChatStamp: Equatable {
  let time: TimeOfDay
  /// nil where there is none.
  let date: ChatDate?

  /// nil unless everything in `text` belongs to one time and at most one date.
  init?(_ text: ArraySlice<Character>) {
    var numbers: [String] = []
    var half: Half?
    let fields = text.filter { !$0.isDirectionMark }.split { $0.isWhitespace || $0 == "," || $0 == "T" }
    for field in fields {
      let word = field.filter { $0 != "." }.map { $0.lowercased() }.joined()
      if let known = Half(rawValue: word) {
        guard half == nil else { return nil }
        half = known
      } else if !["pukul", "jam", "at", "klo"].contains(word) {
        numbers.append(String(field))
      }
    }
    // Dots part the numbers of dates and of times: where nothing else tells them apart, the date comes first.
    let times = numbers.map { Self.time($0, half) }
    let dates = numbers.map { Self.date($0, half) }
    switch numbers.count {
    case 1:
      guard let only = times[0] else { return nil }
      time = only
      date = nil
    case 2:
      if let first = dates[0], let second = times[1] {
        (date, time) = (first, second)
      } else if let second = dates[1], let first = times[0] {
        (date, time) = (second, first)
      } else {
        return nil
      }
    default: return nil
    }
  }

  private enum Half: String {
    case am, pm
  }

  private static func parts(_ text: String, _ separators: Set<Character>) -> [Int]? {
    guard let separator = text.first(where: { separators.contains($0) }) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count <= 4 && part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func date(_ text: String, _ half: Half?) -> ChatDate? {
    guard let numbers = parts(text, ["/", "-", "."]), (2...3).contains(numbers.count),
      numbers.count(where: { (1...31).contains($0) }) >= 2
    else { return nil }
    return ChatDate(numbers: numbers, hasHalves: half != nil)
  }

  private static func time(_ text: String, _ half: Half?) -> TimeOfDay? {
    guard let numbers = parts(text, [":", "."]), (2...3).contains(numbers.count) else { return nil }
    var hour = numbers[0]
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half == .pm ? 12 : 0)
    }
    // Seconds are of no use in minutes: two messages of one minute stay in their order.
    guard numbers.count == 2 || (0...59).contains(numbers[2]) else { return nil }
    return TimeOfDay(hour: hour, minute: numbers[1])
  }
}

extension Character {
  /// Turns the direction of text or joins nothing, and is never seen.
  var isDirectionMark: Bool {
    guard !isASCII, let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
    default: return false
    }
  }
}
