import Meeting

extension CaptureContext {
  /// The parties as a list to choose from: those present first, then those named lately, then in the order of the roster.
  func ranked(_ parties: [Party]) -> [Party] {
    parties.enumerated()
      .sorted { left, right in
        let (first, second) = (rank(left.element), rank(right.element))
        return first == second ? left.offset < right.offset : first > second
      }
      .map(\.element)
  }

  private func rank(_ party: Party) -> (Int, Int) {
    let isPresent =
      switch party {
      case .person(let id): session.attendee(id)?.isPresent == true
      case .group, .village, .institution, .participant, .named: false
      }
    return (isPresent ? 1 : 0, recency[party] ?? 0)
  }
}
