/// How many of those invited must be here for the meeting to decide (kuorum), as its rules of order set it.
///
/// No regulation read for the program sets one for a pre-musrenbang, so that a meeting has a quorum only where its template does.
package enum Quorum: Hashable, Sendable, Codable {
  /// So many people, at least one.
  case people(Int)
  /// At least this part of those invited, such as two thirds (2, of: 3).
  case share(Int, of: Int)
  /// More than this part of those invited, such as more than half (1, of: 2).
  case moreThan(Int, of: Int)

  /// The parts that a whole may be cut into.
  package static let parts = 1...1000

  /// How many must be here where `invited` are invited (0 and more); at least one.
  package func needed(of invited: Int) -> Int {
    switch self {
    case .people(let count): max(count, 1)
    case .share(let part, let whole): max((invited * part + whole - 1) / whole, 1)
    case .moreThan(let part, let whole): invited * part / whole + 1
    }
  }

  /// Whether it says something that a meeting can reach.
  var isPossible: Bool {
    switch self {
    case .people(let count): count > 0 && Session.counts.contains(count)
    case .share(let part, let whole): Self.parts.contains(whole) && (1...whole).contains(part)
    case .moreThan(let part, let whole): Self.parts.contains(whole) && part > 0 && part < whole
    }
  }
}

extension Attendance {
  /// How many must be here for `quorum`, by those invited as they are counted here.
  package func needed(for quorum: Quorum) -> Int { quorum.needed(of: invited) }

  /// Whether those who are here now are enough for `quorum`. A group that is here uncounted adds nobody.
  package func reaches(_ quorum: Quorum) -> Bool { here >= needed(for: quorum) }
}

extension Quorum {
  /// Reads one as people write it: "40 orang", "2/3" (of those invited), "lebih dari 1/2"; nil for anything else.
  package init?(words: String) {
    var words = words.lowercased().split(whereSeparator: \.isWhitespace).map { String($0) }
    if words.count == 2, words[1] == "orang" { words.removeLast() }
    let isMore = words.starts(with: ["lebih", "dari"])
    guard let last = words.last, words.count == (isMore ? 3 : 1) else { return nil }
    let parts = last.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    switch (parts.count, parts.first ?? nil, parts.last ?? nil, isMore) {
    case (1, let count?, _, false): self = .people(count)
    case (2, let part?, let whole?, false): self = .share(part, of: whole)
    case (2, let part?, let whole?, true): self = .moreThan(part, of: whole)
    default: return nil
    }
    guard isPossible else { return nil }
  }

  /// As `init(words:)` reads it.
  package var words: String {
    switch self {
    case .people(let count): "\(count) orang"
    case .share(let part, let whole): "\(part)/\(whole)"
    case .moreThan(let part, let whole): "lebih dari \(part)/\(whole)"
    }
  }
}
