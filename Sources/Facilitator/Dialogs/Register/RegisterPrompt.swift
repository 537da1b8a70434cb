import Capture
import Meeting
import TerminalUI

/// One thing that a register asks for at its foot. What is typed goes behind the beginning of a command, and what that is understood as
/// stands above it before Enter, as for every line.
struct RegisterPrompt: Sendable {
  enum Purpose: Sendable {
    /// The rest of the command that begins so.
    case command(String)
    /// An amount under which everything is to fit; nothing typed takes it away.
    case ceiling
  }

  enum Outcome {
    case stay, cancelled
    /// The key means nothing in it.
    case unused
    /// What stands there is not what is asked for, and why.
    case wrong(String)
    /// A line to record.
    case record(String)
    case ceiling(Rupiah?)
  }

  let label: String
  let purpose: Purpose
  var field: TextField

  init(_ label: String, _ purpose: Purpose, _ text: String = "") {
    (self.label, self.purpose) = (label, purpose)
    field = TextField(text)
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> Outcome {
    switch event {
    case .paste(let text): field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .key(.escape): return .cancelled
    case .key(.enter): return finish(context)
    case .key(let key): return field.take(key) ? .stay : .unused
    case .mouse, .time, .resize, .end: break
    }
    return .stay
  }

  private func finish(_ context: DialogContext) -> Outcome {
    switch purpose {
    case .ceiling:
      if field.text.allSatisfy(\.isWhitespace) { return .ceiling(nil) }
      return Rupiah(typed: field.text).map { .ceiling($0) } ?? .wrong(context.words.noAmount)
    case .command(let beginning):
      let line = beginning + field.text
      switch context.capture?.read(line).outcome {
      case .command: return .record(line)
      case .refused(let refusal): return .wrong(context.words.refusal(refusal, in: context.session))
      default: return .stay
      }
    }
  }

  /// What is understood of it so far.
  func understood(_ context: DialogContext) -> Line {
    let words = context.words
    switch purpose {
    case .ceiling:
      if field.text.allSatisfy(\.isWhitespace) { return Line(words.ceilingIsAsked, .dialogHint) }
      guard let amount = Rupiah(typed: field.text) else { return Line(words.noAmount, .warning) }
      return Line(amount.short, .chip)
    case .command(let beginning):
      guard let reading = context.capture?.read(beginning + field.text) else { return Line() }
      if case .refused(let refusal) = reading.outcome {
        return Line(words.refusal(refusal, in: context.session), field.isEmpty ? .dialogHint : .warning)
      }
      return Line(reading.chips.dropFirst().map { words.chip($0, in: context.session) }.joined(separator: "   "), .chip)
    }
  }

  func draw(into frame: inout Frame, _ row: Rect) {
    frame.fill(row, role: .input)
    let start = frame.put(" " + label + " ", .hintKey, at: row.origin, width: row.columns)
    let view = field.view(width: max(1, row.endColumn - start), role: .input)
    frame.put(view.line, at: Position(row: row.row, column: start))
    frame.cursor = Position(row: row.row, column: min(start + view.cursor, row.endColumn - 1))
  }
}
