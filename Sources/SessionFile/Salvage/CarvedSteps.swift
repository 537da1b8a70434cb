import Foundation

/// Steps that stand in the bare bytes of a file or its log, whatever has become of the database around them.
///
/// A row that its page has no room for is cut into pieces; such a one is not found here.
struct CarvedSteps {
  /// In the order of their times; a step that stands there twice is here once.
  private(set) var steps: [StoredStep] = []
  private var places: [Int] = []

  /// The size of the pages of every file that the program makes.
  private static let page = 4096

  /// How a row begins, see `StoredStep.body`.
  private static let opening = Array(#"{"at":"#.utf8)
  /// Longer than any page, and so than any row that lies in one piece.
  private static let longest = 70_000

  init(of path: String) {
    var known: Set<String> = []
    for suffix in ["", "-wal", "-journal"] {
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: FileSystem.resolved(path) + suffix)) else {
        continue
      }
      bytes.withUnsafeBytes { read($0, &known) }
    }
    // SQLite fills a page from its end: of what was stored within one second the later stands before the earlier there.
    let order = steps.indices.sorted { left, right in
      let (first, second) = (steps[left].recordedAt, steps[right].recordedAt)
      guard first == second else { return first < second }
      let (page, other) = (places[left] / Self.page, places[right] / Self.page)
      return page == other ? places[left] > places[right] : page < other
    }
    steps = order.map { steps[$0] }
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer, _ known: inout Set<String>) {
    var position = 0
    while position + Self.opening.count < bytes.count {
      guard bytes[position] == Self.opening[0],
        bytes[position..<position + Self.opening.count].elementsEqual(Self.opening),
        let end = Self.end(of: position, in: bytes),
        let step = try? JSONDecoder().decode(StoredStep.self, from: Data(bytes[position..<end]))
      else {
        position += 1
        continue
      }
      if known.insert(step.step.id.rawValue).inserted {
        steps.append(step)
        places.append(position)
      }
      position = end
    }
  }

  /// Behind the bracket that closes what opens at `start`; nil where none does.
  private static func end(of start: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    var (depth, isInString, isEscaped) = (0, false, false)
    for position in start..<min(bytes.count, start + longest) {
      let byte = bytes[position]
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == UInt8(ascii: "\\") { isEscaped = true } else if byte == UInt8(ascii: "\"") { isInString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"):
          depth -= 1
          if depth == 0 { return position + 1 }
        default: break
        }
      }
    }
    return nil
  }
}
