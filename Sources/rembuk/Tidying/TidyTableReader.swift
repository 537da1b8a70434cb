import Capture
import TOMLReading

/// Reads the table of abbreviations: `[kata]`, the short word on the left, what stands for it on the right.
enum TidyTableReader {
  /// - Throws: the first thing that is wrong in it, by key and line: a word that is not letters alone, or one that is there
  ///   twice in other letters ("yg", "Yg").
  static func read(_ text: String) throws(TOMLError) -> TidyTable {
    let file = try TOMLSection(text: text)
    try file.requireOnly(["kata"])
    guard let section = try file.section("kata") else { throw file.error("kata", .missing) }
    var words: [String: String] = [:]
    var errors: [TOMLError] = []
    for key in section.keys {
      do throws(TOMLError) {
        guard key.allSatisfy(\.isLetter), !key.isEmpty else { throw section.error(key, .malformed(key)) }
        let full = try section.requiredText(key)
        guard words.updateValue(full, forKey: key.lowercased()) == nil else {
          throw section.error(key, .duplicate(key.lowercased()))
        }
      } catch {
        errors.append(error)
      }
    }
    // The keys come in no order; the first in the file is told.
    if let first = errors.min(by: { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) }) { throw first }
    return TidyTable(words)
  }
}
