import ArgumentParser
import Capture
import Facilitator
import Meeting

/// What the input of `catat` is.
enum InputForm: String, ExpressibleByArgument, CaseIterable {
  /// Capture lines.
  case baris
  /// The log of a chat: messages with their times and names.
  case obrolan
  /// Plain notes with bullets or numbers.
  case butir
}

/// The lines of a file or pipe as they are to be recorded, with the numbers that they have there.
struct CaptureInput {
  private var source: InputLines
  /// nil where nothing was said of it: then a chat is not taken for capture lines.
  private let form: InputForm?
  private let day: CivilDate?
  private var number = 0
  private var isBegun = false
  /// What a chat or plain notes became; nil for capture lines, which are recorded as they come.
  private var prepared: [(number: Int, line: InputLine)]?
  /// What there is to say of the whole input, as a sentence; nil where there is nothing.
  private(set) var summary: String?

  /// - Parameter day: the day of the meeting, whose messages are taken from a chat; nil where it is not known.
  init(descriptor: Int32, form: InputForm?, day: CivilDate?) {
    source = InputLines(descriptor: descriptor)
    self.form = form
    self.day = day
  }

  /// The next line; nil behind the last.
  ///
  /// - Throws: where reading failed, or the input is not what it is said to be.
  mutating func next() throws(ErrorMessage) -> (number: Int, line: InputLine)? {
    if form == .obrolan || form == .butir {
      if prepared == nil { prepared = try prepare() }
      guard prepared?.isEmpty == false else { return nil }
      return prepared?.removeFirst()
    }
    guard let line = try read() else { return nil }
    if form == nil, !isBegun, case .text(let text) = line, !text.allSatisfy(\.isWhitespace) {
      isBegun = true
      guard !ChatLog.begins(with: text) else {
        throw ErrorMessage(
          "Masukan ini tampak seperti obrolan yang diekspor. Ulangi dengan --bentuk obrolan, atau --bentuk baris bila memang baris catatan.",
          .usage)
      }
    }
    return (number, line)
  }

  private mutating func read() throws(ErrorMessage) -> InputLine? {
    do {
      let line = try source.next()
      number += 1
      return line
    } catch {
      throw ErrorMessage("Masukan tidak dapat dibaca: \(Indonesian().reason(error.code)).", .inputOutput)
        .unrecorded(from: number + 1)
    }
  }

  private mutating func prepare() throws(ErrorMessage) -> [(number: Int, line: InputLine)] {
    var lines: [String] = []
    var invalid: [(number: Int, line: InputLine)] = []
    while let line = try read() {
      switch line {
      case .text(let text): lines.append(text)
      case .invalid, .tooLong:
        invalid.append((number, line))
        lines.append("")
      }
    }
    let imported: [ImportedLine]
    if form == .butir {
      imported = ForeignText.points(lines)
    } else if let log = ChatLog(lines, on: day) {
      imported = log.lines
      let said = "\(log.messages) pesan dari \(log.people) orang."
      summary = Indonesian().leftOut(log).map { "\(said) \($0)" } ?? said
    } else {
      throw ErrorMessage(
        "Masukan ini bukan obrolan yang dikenal. Contoh barisnya: 21/01/26 09.15 - Nama: teks", .badData)
    }
    let taken = imported.map { (number: $0.number, line: InputLine.text($0.text)) }
    return (taken + invalid).sorted { $0.number < $1.number }
  }
}

extension ErrorMessage {
  /// The same failure, which came at the input's line `line`: whoever began again at the first would have the rest twice.
  func unrecorded(from line: Int) -> ErrorMessage {
    let again = sentence.replacing("lalu ulangi.", with: "lalu ulangi mulai baris \(line).")
    return ErrorMessage("\(again) Baris \(line) dan seterusnya belum dicatat.", status)
  }
}
