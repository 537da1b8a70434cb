/// Which abbreviations are written out, and how.
package struct TidyTable: Equatable, Sendable {
  private let words: [String: String]

  /// - Parameter words: by the short word in small letters, letters only, what stands for it; an empty one offers nothing.
  package init(_ words: [String: String]) { self.words = words }

  /// What stands for `short`, with its case kept: "Yg" gives "Yang", "YG" gives "YANG"; nil where the table has no such word.
  package func full(for short: String) -> String? {
    guard let full = words[short.lowercased()], let first = full.first else { return nil }
    if short.count > 1, !short.contains(where: \.isLowercase) { return full.uppercased() }
    return short.first?.isUppercase == true ? first.uppercased() + full.dropFirst() : full
  }
}
