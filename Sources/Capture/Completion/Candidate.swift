import Meeting

/// Something that may be put in the place of what is being typed.
package struct Candidate: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    case party(Party)
    case command(CommandName)
    /// A word that opens an entry, behind a slash.
    case opening(LineKind)
    case item(AgendaItem.ID)
    /// The number of an entry that a command is about.
    case entry(Entry.ID)
    /// Words of an entry where its second part is to begin.
    case place
    case key(MeetingKey)
    case label
    case value(Field)
    /// A word that a command takes.
    case word
    case criterion(Criterion.ID)
    /// A theme of the screen, by its name.
    case theme
  }

  package let subject: Subject
  /// What takes the place of `range`, its sign included and without a blank behind it.
  package let replacement: String
  /// What is replaced, in characters from the start of the line.
  package let range: Range<Int>
  /// What tells people of one name apart; nil for everything else.
  package let group: Group.ID?
  package let village: Village.ID?
  /// What stands in the line names it already: Enter takes it as it is.
  package let isNamed: Bool

  init(
    _ subject: Subject, _ replacement: String, _ range: Range<Int>, group: Group.ID? = nil, village: Village.ID? = nil,
    isNamed: Bool = true
  ) {
    self.isNamed = isNamed
    self.subject = subject
    self.replacement = replacement
    self.range = range
    self.group = group
    self.village = village
  }
}
