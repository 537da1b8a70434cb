import Meeting

/// How the papers write a promise.
extension Session {
  /// Who answers for it, as it begins a cell, and who helps; dots where nobody answers for it.
  func owners(of commitment: Commitment) -> String {
    let owners = commitment.owners.map { openingName(of: $0) }
    var text = owners.isEmpty ? Self.dots : owners.joined(separator: "; ")
    if !commitment.supporters.isEmpty {
      text += " (didukung \(commitment.supporters.map { fullName(of: $0) }.joined(separator: "; ")))"
    }
    return text
  }
}

extension Commitment {
  /// By when, as it stands in a sentence: "Selasa, 30 Juni 2026", "setiap bulan"; dots where nobody said.
  var deadlineInSentence: String {
    switch due {
    case .date(let date): date.longDate
    case .routine(let words): words
    case nil: Session.dots
    }
  }

  /// By when, as it stands in a cell: "Selasa, 30 Juni 2026", "Setiap bulan"; dots where nobody said.
  var deadline: String {
    switch due {
    // A narrow column would tear the date apart.
    case .date(let date): "\(date.weekday.name), \(date.plainDate.replacing(" ", with: "\u{A0}"))"
    case .routine(let words): Sentence.capitalised(words)
    case nil: Session.dots
    }
  }
}
