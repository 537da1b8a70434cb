import Meeting

/// One thing that reading a line found out, as data: the screen words it and `rembuk catat` prints it.
package enum Chip: Equatable, Sendable {
  // What the line makes.

  /// A new entry of this kind.
  case opens(LineKind)
  /// More for an entry that is there.
  case addsTo(Entry.Number)
  /// An entry that is there is replaced by the line.
  case rewrites(Entry.Number)
  /// A mending: the entry's line before and after it.
  case mends(Entry.Number, before: String, after: String)
  /// An entry becomes one of another kind, as a command asks.
  case becomes(Entry.Number, LineKind)
  /// An entry becomes one of another kind, since the line that takes its place begins with another sign.
  case turns(Entry.Number, LineKind)
  /// An entry is struck; its text.
  case strikes(Entry.Number, String)
  /// An entry goes under this item; nil is under none.
  case moves(Entry.Number, AgendaItem.ID?)
  /// An entry is split in two: the text of each.
  case splits(Entry.Number, String, String)
  /// Two entries become one: the text of it.
  case joins(Entry.Number, Entry.Number, String)
  /// What the entry said and will not say any more.
  case dropped([Chip])
  /// What the entry says and the line that takes its place does not; at least one.
  case omits([EntryPart])
  /// A command of this name was understood.
  case commands(CommandName)

  /// An item of the agenda starts, by its title; a new one is put on the agenda first.
  case topic(String, isNew: Bool)
  /// A word of meeting bots that makes no entry.
  case chatWord(ChatWord)

  // Who.

  case speaker(Party)
  /// Who speaks in a note that names nobody, since they hold the floor.
  case holdsFloor(Party)
  /// `@-`: a note that nobody said.
  case nobodySpeaks
  /// Who joins those that wait to speak, and where, from 1.
  case joinsQueue(Party, place: Int)
  case leavesQueue(Party)
  case givesFloor(Party)
  /// Who answers for a commitment; the first, then every further one as a supporter.
  case owner(Party)
  case supporter(Party)
  case proposer(Party)
  case raisedBy(Party)
  /// Named inside the sentence, where the name stays.
  case mention(Party)
  /// A name on no list; it is kept as typed.
  case unknownName(String)
  /// A name that several bear, those present first; none is guessed and the name is kept as typed.
  case ambiguousName(String, [Party])
  /// Somebody comes on the roster who is called like one there and is another.
  case namesake(Party)
  /// A commitment nobody answers for yet.
  case ownerMissing
  /// A group or a village answers for a commitment: no person is named yet.
  case ownerIsNoPerson(Party)

  // When.

  case due(CivilDate)
  /// A commitment that comes back, in the words typed.
  case routine(String)
  case dueMissing
  /// A day that does not exist; its words stay in the text.
  case impossibleDate(String)
  /// The typed weekday is not the date's; the date holds.
  case wrongWeekday(typed: Weekday, date: CivilDate)
  /// Words like a due date were added to an entry that has none; they stay in the text.
  case dateKeptAsText(String)
  /// Another date stands in the line and counts; this one stays in the text.
  case secondDate(String)
  /// The date lies before the meeting.
  case pastDate(CivilDate)

  // What it costs and where it is.

  case village(Village.ID)
  /// From the command on, proposals that name no village are of this one; nil: of none.
  case villageInForce(Village.ID?)
  case field(Field, String)
  case cost(Rupiah)
  case unitPrice(Proposal.UnitPrice)
  /// The price of one times the number of them in the volume.
  case volumePrice(volume: String, price: Proposal.UnitPrice, total: Rupiah)
  /// An amount that can be read in two ways and is not taken; the second value is what it may have meant.
  case doubtfulAmount(String, Rupiah?)
  /// Two amounts stand in the line and none is taken: "biaya:" would say which.
  case severalAmounts
  /// The price of one and a volume that are not multiplied, since the volume does not count what the price is for.
  case notReckoned(volume: String, price: Proposal.UnitPrice)
  /// A village on no list, with the nearest that is; the words stay in the text.
  case unknownVillage(String, nearest: Village.ID?)
  case ambiguousVillage(String, [Village.ID])
  /// A value that is not on the meeting's list for this field; it is taken as typed. Of words without quotes only the first
  /// is taken, and the next was not; nil where none stands behind it.
  case unlisted(Field, String, next: String?)
  /// The field was given before in the line; this value stays in the text.
  case secondValue(Field, String)
  case intervention(Proposal.Intervention)

  // How.

  case speech(Speech)
  case label(String)
  /// The text is word for word what was said.
  case quotation
  case correction(Correction)
  case consensus
  case vote(inFavour: Int, against: Int, abstained: Int)
  /// "mufakat" stands behind a denial that may be about something else, and is not taken.
  case doubtfulConsensus
  /// More votes than people present.
  case moreVotesThanPresent(votes: Int, present: Int)
  /// Fewer are present than must be for the meeting to decide.
  case belowQuorum(present: Int, needed: Int)
  /// Who objects to a decision, and why where that was said.
  case dissent(Party, reason: String?)
  /// How many are stamped as present on an agreement.
  case present(Int)
  /// What a command asks for can hardly be meant; it is done all the same.
  case odd(Oddity)

  /// The line is too long to look for marks in it; it is kept whole as text.
  case tooLong

  /// What a command about the agenda, the attendance or the head of the minutes is about to do.
  case room(RoomFinding)
  // What the meeting makes of proposals.

  /// Proposals get this status.
  case status([Entry.Number], Proposal.Status)
  /// A proposal gets this rank by hand, with a reason where one was typed; nil takes it back.
  case rank(Entry.Number, Int?, reason: String?)
  /// Another with a rank by hand makes way; the rank that it gets.
  case makesWay(Entry.Number, Int)
  case scores(Entry.Number, [Proposal.Score])
  /// Proposals were typed into SIPD, or were not.
  case sipd([Entry.Number], SIPDRecord?)
  /// What looks wrong about who would carry out a proposal.
  case officeDoubt(OfficeDoubt)
  /// What the points of a proposal come to.
  case scoreTotal(Scoring.Total)

  // What became of commitments.

  /// Commitments get this progress, with a note where one was typed.
  case progress([Entry.Number], Commitment.Progress, note: String?)

  // What is better not written down.

  /// The line seems to hold this of a private person. The chip repeats nothing of it.
  case personalData(PersonalData)
}

extension Chip {
  /// How much a chip asks for attention.
  package enum Weight: Int, Comparable, Sendable {
    /// What was understood.
    case plain
    /// Recorded, but something is missing or odd.
    case warning
    /// Something typed was not understood as it was meant; it stays in the text.
    case problem

    package static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  package var weight: Weight {
    switch self {
    case .turns, .dropped, .omits, .unknownName, .ambiguousName, .ownerMissing, .ownerIsNoPerson, .dueMissing,
      .wrongWeekday,
      .pastDate, .dateKeptAsText, .unlisted, .moreVotesThanPresent, .belowQuorum, .odd, .personalData, .notReckoned,
      .namesake, .officeDoubt:
      .warning
    case .secondDate, .secondValue, .doubtfulConsensus, .tooLong: .problem
    case .impossibleDate, .doubtfulAmount, .severalAmounts, .unknownVillage, .ambiguousVillage: .problem
    case .room(let finding): finding.weight
    default: .plain
    }
  }
}
