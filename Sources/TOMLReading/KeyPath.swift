/// The way from the top of a file to one value in it.
struct KeyPath: Hashable {
  enum Step: Hashable {
    case key(String)
    /// From 0.
    case index(Int)
  }

  var steps: [Step] = []

  func appending(_ key: String) -> KeyPath { KeyPath(steps: steps + [.key(key)]) }

  func appending(_ index: Int) -> KeyPath { KeyPath(steps: steps + [.index(index)]) }

  /// The way to what holds this value; nil for the file itself.
  var parent: KeyPath? { steps.isEmpty ? nil : KeyPath(steps: steps.dropLast()) }
}

extension KeyPath: CustomStringConvertible {
  /// As a person writes it, lists counted from 1: `acara[3].menit`.
  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index + 1)]"
      }
    }
    return text
  }
}
