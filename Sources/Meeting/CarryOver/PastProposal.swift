/// A proposal of an earlier year, kept so that one that comes again is known (usulan berulang).
package struct PastProposal: Hashable, Sendable, Codable {
  package let village: Village.ID
  /// What was proposed, as it stood there.
  package let text: String
  /// The year of the meeting that it was made in.
  package let year: Int

  package init(village: Village.ID, text: String, year: Int) {
    self.village = village
    self.text = text
    self.year = year
  }

  /// What makes two proposals the same: the village and the words, whatever their order, accents and case.
  struct Key: Hashable, Sendable {
    let village: Village.ID
    let words: Set<String>

    init?(_ village: Village.ID?, _ text: String) {
      guard let village else { return nil }
      self.village = village
      words = Set(NameKey.fold(text))
    }
  }
}

extension Session {
  /// The year in which the proposal was made before, by its village and of the same words, or carried from; the latest before this
  /// meeting's, nil where it is new.
  package func earlierYear(of entry: Entry) -> Int? {
    guard case .proposal(let proposal) = entry.body.matter, !entry.isStruck else { return nil }
    let year = details.date?.year
    let carried = (entry.origin?.stations ?? []).compactMap { $0.date?.year }.filter { $0 < year ?? .max }.max()
    let known = PastProposal.Key(proposal.village, entry.body.text).flatMap { pastYears[$0] }
    return [carried, known].compactMap { $0 }.max()
  }
}
