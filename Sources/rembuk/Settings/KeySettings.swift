import Facilitator
import Meeting
import TOMLReading
import TerminalUI

/// The section `[tombol]` of the file of settings: for actions, by their identifiers, the keys that are to do them.
///
/// A key is a text, several are a list of texts, and an empty list takes an action's keys away. A line with anything wrong in it counts
/// for nothing.
struct KeySettings: Equatable {
  /// The section's name.
  static let section = "tombol"
  /// The actions whose keys can be others, by their identifiers.
  static let actions = Dictionary(
    uniqueKeysWithValues: Action.allCases.compactMap { action in action.identifier.map { ($0, action) } })

  /// What is wrong with a line.
  enum Fault: Equatable {
    /// There is no such action; the nearest that there is, or nil.
    case unknownAction(nearest: String?)
    /// No key is called that; the name of the nearest that is, or nil.
    case unknownKey(String, nearest: String?)
    /// Another action, whose name is on this line, has the key.
    case taken(Key, by: String, line: Int?)
    /// It cannot be bound like that.
    case refused(KeyMap.Refusal)
    /// The value is no text and no list of texts.
    case value(TOMLError.Reason)
  }

  /// A line that counts for nothing.
  struct Mistake: Equatable {
    /// What stands where an action's name should.
    let name: String
    let line: Int?
    let fault: Fault
  }

  private(set) var keys = KeyMap.shipped
  /// The lines that count, by their actions; nil where the line is not known.
  private var lines: [Action: Int?] = [:]
  /// In the order of the file.
  private(set) var mistakes: [Mistake] = []

  /// As the program comes.
  init() {}

  init(reading file: TOMLSection) {
    var bindings: [(binding: KeyMap.Binding, name: String, line: Int?)] = []
    let named = file.keys.map { (name: $0, line: file.error($0, .missing).line) }
    for (name, line) in named.sorted(by: { ($0.line ?? 0, $0.name) < ($1.line ?? 0, $1.name) }) {
      do throws(Problem) {
        bindings.append((try Self.binding(name, file), name, line))
      } catch {
        mistakes.append(Mistake(name: name, line: line, fault: error.fault))
      }
    }
    let result = KeyMap.binding(bindings.map(\.binding))
    keys = result.keys
    let refused = Dictionary(uniqueKeysWithValues: result.refused.map { ($0.place, $0.reason) })
    for (place, (binding, name, line)) in bindings.enumerated() {
      guard let reason = refused[place] else {
        lines[binding.action] = .some(line)
        continue
      }
      let fault: Fault =
        if case .taken(let key, let other) = reason {
          .taken(key, by: bindings[other].name, line: bindings[other].line)
        } else {
          .refused(reason)
        }
      mistakes.append(Mistake(name: name, line: line, fault: fault))
    }
    mistakes.sort { ($0.line ?? 0, $0.name) < ($1.line ?? 0, $1.name) }
  }

  /// The line that gives `action` other keys, or that takes one from it; nil where none does or it is not known.
  func line(of action: Action) -> Int? {
    if let own = lines[action] { return own }
    let taken = action.shippedKeys.filter { !keys[action].contains($0) }
    return lines.keys.first { taken.contains(where: keys[$0].contains) }.flatMap { lines[$0] ?? nil }
  }

  private struct Problem: Error { let fault: Fault }

  private static func binding(_ name: String, _ file: TOMLSection) throws(Problem) -> KeyMap.Binding {
    guard let action = actions[name] else {
      let known = actions.keys.sorted()
      throw Problem(
        fault: .unknownAction(nearest: Spelling.nearest(to: name.lowercased(), among: known).map { known[$0] }))
    }
    var keys: [Key] = []
    let written: [String]
    do throws(TOMLError) { written = try file.textOrTexts(name) } catch { throw Problem(fault: .value(error.reason)) }
    for word in written {
      guard let key = Key(written: word) else {
        let known = Key.writtenNames
        throw Problem(
          fault: .unknownKey(
            word,
            nearest: Spelling.nearest(to: word.lowercased(), among: known.map { $0.lowercased() }).map { known[$0] }))
      }
      if !keys.contains(key) { keys.append(key) }
    }
    return KeyMap.Binding(action, keys)
  }
}
