import Meeting

/// What came of a meeting as one message for a chat group: agreements first, then promises by party, with headings between asterisks,
/// which chat programs show bold.
///
/// It is plain text and no `Document`, since a message has neither pages nor tables.
package enum Ringkasan {
  /// The file-name part of it.
  package static let name = "ringkasan"

  /// More UTF-16 units no message has, by which chat programs count.
  package static let longest = 1500

  /// Makes the message of `session` as it stands, at most `longest` long, with a line feed at its end.
  ///
  /// What does not fit is counted in its place and left to the minutes; a section with nothing in it is left out.
  package static func text(of session: Session) -> String {
    let sections = sections(of: Record(of: session)).filter { !$0.lines.isEmpty }
    var text = head(of: session).joined(separator: "\n") + "\n"
    for (index, section) in sections.enumerated() {
      let later = sections[(index + 1)...].reduce(0) {
        $0 + length(of: $1.heading) + length(of: rest($1.lines.count)) + 2
      }
      text += "\n\(section.heading)\n"
      text += fitting(section.lines, in: longest - text.utf16.count - later)
    }
    if sections.isEmpty { text += "\nBelum ada kesepakatan, komitmen, atau usulan yang dicatat.\n" }
    return text
  }

  private struct Section {
    let heading: String
    let lines: [String]

    init(_ heading: String, _ lines: [String]) {
      self.heading = "*\(heading)*"
      self.lines = lines
    }
  }

  private static func head(of session: Session) -> [String] {
    let details = session.details
    let place = [details.date?.longDate ?? Session.dots, details.place ?? Session.dots].joined(separator: ", ")
    return [session.paperMark.map { "(\($0))" }, "*\(clipped(details.titleOrDots, to: 120))*", clipped(place, to: 160)]
      .compactMap { $0 }
  }

  private static func sections(of record: Record) -> [Section] {
    let lists = ProposalLists(of: record)
    return [
      Section("Kesepakatan", record.decisions.enumerated().map { item("\($0 + 1). ", $1.text) }),
      Section("Komitmen", promises(record)),
      Section("Usulan", lists.all.isEmpty ? [] : [clipped(lists.summary, to: longestItem)]),
      Section("Dibahas lebih lanjut", record.setAside.map { item("- ", $0.text) }),
    ]
  }

  /// Under each party what it promised, by when.
  private static func promises(_ record: Record) -> [String] {
    var order: [[Party]] = []
    var lines: [[Party]: [String]] = [:]
    for (text, commitment) in record.commitments {
      if lines[commitment.owners] == nil { order.append(commitment.owners) }
      let due = commitment.due == nil ? "batas waktu \(Session.dots)" : commitment.deadlineInSentence
      lines[commitment.owners, default: []].append(item("- ", text, behind: " (\(due))"))
    }
    return order.flatMap { owners in
      let names = owners.map { record.session.openingName(of: $0) }.joined(separator: "; ")
      let party = owners.isEmpty ? "Penanggung jawab \(Session.dots)" : names
      return [clipped(party, to: 120) + ":"] + (lines[owners] ?? [])
    }
  }
}

// MARK: - Fitting

extension Ringkasan {
  private static let longestItem = 240

  private static func item(_ marker: String, _ text: String, behind tail: String = "") -> String {
    let tail = clipped(tail, to: 80, keepingLead: true)
    return marker + clipped(Sentence.capitalised(Sentence.open(text)), to: longestItem - length(of: tail)) + tail
  }

  /// As many lines as there is room for; those left out are counted.
  private static func fitting(_ lines: [String], in room: Int) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      let left = lines.count - index - 1
      let needed = text.utf16.count + length(of: line) + (left == 0 ? 0 : length(of: rest(left)))
      guard needed <= room else { return text + rest(left + 1) + "\n" }
      text += line + "\n"
    }
    return text
  }

  private static func rest(_ count: Int) -> String { "… dan \(count.grouped) baris lain dalam notula" }

  /// Of a line with its line feed.
  private static func length(of line: String) -> Int { line.utf16.count + 1 }

  /// The text on one line without what steers a terminal, cut behind a word where it is longer than `limit`.
  private static func clipped(_ text: String, to limit: Int, keepingLead: Bool = false) -> String {
    let words = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.steers }))
      .split(whereSeparator: \.isWhitespace)
    let lead = keepingLead && text.first == " " ? " " : ""
    let whole = lead + words.joined(separator: " ")
    guard whole.utf16.count > limit else { return whole }
    var clipped = lead
    for word in words {
      guard clipped.utf16.count + word.utf16.count + 2 <= limit else { break }
      clipped += (clipped == lead ? "" : " ") + word
    }
    if clipped == lead { clipped += String(whole.dropFirst(lead.count).prefix(max(1, limit / 2))) }
    return "\(clipped)…"
  }
}

extension Unicode.Scalar {
  /// Whether it drives a terminal or turns the direction of text; white space of any kind does not.
  fileprivate var steers: Bool {
    if properties.isWhitespace { return false }
    switch properties.generalCategory {
    case .control: return true
    case .format:
      return (0x200E...0x200F).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    default: return false
    }
  }
}
