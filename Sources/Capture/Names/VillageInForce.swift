import Meeting

extension CaptureContext {
  /// The village of a new proposal that gives none by `desa:`: the proposer's own, else the one that is in force; nil where there
  /// is neither, or where a village was meant that is not known.
  func village(for findings: Findings) -> Village.ID? {
    let isMeant = findings.chips.contains { chip in
      switch chip {
      case .unknownVillage, .ambiguousVillage: true
      default: false
      }
    }
    if isMeant { return nil }
    switch findings.names.first {
    case .village(let id): return id
    case .person(let id): return session.attendee(id)?.village ?? village
    default: return village
    }
  }
}
