import Meeting

/// Why a line was not taken; nothing was recorded and the line stays where it was typed.
package enum Refusal: Error, Equatable, Sendable {
  /// The line has more than `limit` bytes.
  case lineTooLong(limit: Int)
  /// A sign or word that opens an entry, with nothing behind it.
  case nothingSaid(LineKind)
  /// A line that was to take the place of this entry has no text.
  case nothingReplaces(Entry.Number)
  /// The same, because all the text went into the value of a field.
  case textTaken(by: Field, LineKind)
  /// `+` with nothing behind it.
  case nothingAdded
  /// `+`, `s/a/b/` or `/ganti` before anything was recorded.
  case nothingRecorded
  /// No entry holds what was to be mended.
  case nothingHolds(String)
  /// No entry has the number.
  case unknownEntry(String)
  /// The entry is struck and is not mended.
  case struck(Entry.Number)
  /// It is of that kind already.
  case alreadyOfKind(Entry.Number, LineKind)
  /// It stands under that item already; nil is under none.
  case alreadyInItem(Entry.Number, AgendaItem.ID?)
  /// No such word is the beginning of a second half of the entry.
  case noPlaceToSplit(Entry.Number, String)
  /// Only entries of one kind are joined.
  case differentKinds(Entry.Number, Entry.Number)
  case joinedWithItself(Entry.Number)
  /// No command of this name; the nearest is the word without its slash, nil where none is near.
  case unknownCommand(String, nearest: String?)
  /// A slash with nothing behind it.
  case commandMissing
  /// A line begins with `#` and almost a word of meeting bots; the nearest is the word without its sign, nil for one that means
  /// nothing here.
  case unknownChatWord(String, nearest: String?)
  /// `#topic` with nothing behind it.
  case topicMissing
  /// The command needs more than its name.
  case argumentMissing(CommandName)
  /// What stands behind the command was not understood, in whole or in part.
  case argumentNotUnderstood(CommandName, String)
  /// A name on no list: a command never adds it by a slip.
  case unknownName(String)
  case ambiguousName(String, [Party])
  /// A guest or newcomer who is on the roster already, so that nobody is on it twice.
  case listedAlready(String, Attendee.ID)
  /// A group is noted as present with a number of heads, or with `?` where nobody counts.
  case countMissing(Group.ID)
  /// The number of heads behind a group is none, such as "-3".
  case impossibleCount(Group.ID, String)
  /// A number of heads stands behind what is no group, or a guest is said to be of no group.
  case unknownGroup(String)
  case unknownItem(String)
  case ambiguousItem(String, [AgendaItem.ID])
  /// `/lanjut` when nothing runs and nothing waits behind what has run; the items that were skipped.
  case noItemLeft(skipped: [AgendaItem.ID])
  /// `/persilakan` alone while nobody waits to speak.
  case nobodyWaits
  /// `/rapat` with a key of another name; the nearest is nil where none is near.
  case unknownKey(String, nearest: MeetingKey?, known: [MeetingKey])
  /// Of the two values of a correction one is missing.
  case correctionIncomplete
  /// What a field holds cannot be read as a value of it.
  case valueNotUnderstood(String)
  /// Several villages bear the name.
  case valueAmbiguous(String, [Village.ID])
  /// `/desa` with a village on no list; the nearest is nil where none is near.
  case unknownVillage(String, nearest: Village.ID?)
  case ambiguousVillage(String, [Village.ID])
  /// `/tampilan` with a name that no theme has; the nearest is nil where none is near.
  case unknownTheme(String, nearest: String?, known: [String])
  case notADate(String)
  case notATime(String)
  /// The line notes a time, and neither it nor the clock gives one.
  case timeMissing
  /// A command about the agenda, the attendance or the head of the minutes.
  case room(RoomRefusal)
  /// Only proposals have a status, a rank and scores.
  case notAProposal(Entry.Number)
  /// `/belum` without a reason; the numbers are empty where the field of a form lacks it.
  case reasonMissing([Entry.Number])
  /// A rank that the list does not have, which is so long.
  case impossibleRank(Int, of: Int)
  /// `/skor` with a criterion that the meeting does not have; the nearest is nil where none is near.
  case unknownCriterion(String, nearest: Criterion.ID?)
  case ambiguousCriterion(String, [Criterion.ID])
  /// A criterion with no points behind it, and the points that there are.
  case pointsMissing(Criterion.ID, ClosedRange<Int>)
  /// More or fewer points than there are.
  case impossibleScore(String, ClosedRange<Int>)
  /// Only commitments have a progress.
  case notACommitment(Entry.Number)
  /// Only a decision is objected to.
  case notADecision(Entry.Number)
  /// There is no decision yet that could be objected to.
  case noDecision
  /// `/batalkan` without a reason.
  case cancelledWithoutReason([Entry.Number])
}
