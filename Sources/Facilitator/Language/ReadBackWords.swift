import Meeting

/// The words of reading agreements and commitments back.
package protocol ReadBackWords {
  /// Which of how many is read, and how many of them were agreed to.
  func readBackPlace(_ place: Int, of count: Int, agreed: Int) -> String
  /// Said of an entry that nobody has agreed to yet.
  var notAgreedYet: String { get }
  /// That an entry was read back and agreed to, with the time where it is known.
  func agreed(at time: TimeOfDay?) -> String
  /// The mark of an entry in the record that was agreed to.
  var readBackMark: String { get }
  /// That one who answers for a commitment said that they can.
  func able(at time: TimeOfDay?) -> String
  /// Said of one who answers for a commitment and has not said that they can.
  var notConfirmed: String { get }
  /// The same before it is agreed to, of one who is not here.
  var ownerIsAway: String { get }
  var ownerIsHere: String { get }
  /// What Enter, the letters and the arrows do.
  var readBackAgree: String { get }
  var readBackEdit: AnswerWords { get }
  var readBackPutAside: AnswerWords { get }
  var readBackStrike: AnswerWords { get }
  var readBackOthers: String { get }
  /// Said when the last was read.
  func readBackDone(agreed: Int, of count: Int) -> String
  func readBackLeft(_ numbers: String) -> String
  var readBackEnd: String { get }
  var nothingToReadBack: String { get }
}

extension ReadBackWords where Self: EntryWords {
  /// That an entry was read back, and who has not said that they can; for the history.
  func confirmed(_ confirmation: Confirmation, of entry: Entry, in session: Session) -> String {
    let missing = entry.unconfirmedOwners
    let agreed = agreed(at: confirmation.time)
    return missing.isEmpty ? agreed : "\(agreed); \(notConfirmed): \(names(of: missing, in: session))"
  }
}

extension Indonesian: ReadBackWords {
  package func readBackPlace(_ place: Int, of count: Int, agreed: Int) -> String {
    "\(place) dari \(count) · \(agreed) disepakati"
  }
  package var notAgreedYet: String { "belum disepakati" }
  package func agreed(at time: TimeOfDay?) -> String {
    "dibacakan dan disepakati\(time.map { " pukul \($0.dotted)" } ?? "")"
  }
  package var readBackMark: String { "dibacakan" }
  package func able(at time: TimeOfDay?) -> String { "sanggup\(time.map { ", pukul \($0.dotted)" } ?? "")" }
  package var notConfirmed: String { "belum dikonfirmasi" }
  package var ownerIsAway: String { "tidak hadir: belum dikonfirmasi" }
  package var ownerIsHere: String { "hadir: Enter berarti sanggup" }
  package var readBackAgree: String { "sepakat" }
  package var readBackEdit: AnswerWords { ("e", "perbaiki") }
  package var readBackPutAside: AnswerWords { ("t", "tampung") }
  package var readBackStrike: AnswerWords { ("x", "coret") }
  package var readBackOthers: String { "butir lain" }
  package func readBackDone(agreed: Int, of count: Int) -> String { "\(agreed) dari \(count) disepakati" }
  package func readBackLeft(_ numbers: String) -> String { "Belum disepakati: \(numbers)" }
  package var readBackEnd: String { "Enter selesai   ← butir sebelumnya" }
  package var nothingToReadBack: String { "Belum ada kesepakatan atau komitmen untuk dibacakan." }
}

extension English: ReadBackWords {
  package func readBackPlace(_ place: Int, of count: Int, agreed: Int) -> String {
    "\(place) of \(count) · \(agreed) agreed"
  }
  package var notAgreedYet: String { "not agreed yet" }
  package func agreed(at time: TimeOfDay?) -> String { "read back and agreed\(time.map { " at \($0.dotted)" } ?? "")" }
  package var readBackMark: String { "read back" }
  package func able(at time: TimeOfDay?) -> String { "can do it\(time.map { ", at \($0.dotted)" } ?? "")" }
  package var notConfirmed: String { "not confirmed yet" }
  package var ownerIsAway: String { "not here: not confirmed yet" }
  package var ownerIsHere: String { "is here: Enter means that they can" }
  package var readBackAgree: String { "agreed" }
  package var readBackEdit: AnswerWords { ("e", "mend") }
  package var readBackPutAside: AnswerWords { ("t", "put aside") }
  package var readBackStrike: AnswerWords { ("x", "strike") }
  package var readBackOthers: String { "other entries" }
  package func readBackDone(agreed: Int, of count: Int) -> String { "\(agreed) of \(count) agreed" }
  package func readBackLeft(_ numbers: String) -> String { "Not agreed yet: \(numbers)" }
  package var readBackEnd: String { "Enter ends   ← the entry before" }
  package var nothingToReadBack: String { "There is no decision or commitment to read back yet." }
}
