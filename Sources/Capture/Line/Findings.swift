import Meeting

/// What one line says, before it becomes an entry or part of one.
struct Findings: Equatable, Sendable {
  /// The sentence without the marks that left it, words joined by single blanks; may be empty.
  var text = ""
  /// The text ends in a comma that only led to marks at the end of the line; an entry that is written out again has none there but its
  /// own.
  var leadsToMarks = false
  /// The text is a literal and nothing else was said.
  var isQuotation = false
  var labels: [String] = []
  var speech: Speech?
  var intervention: Proposal.Intervention?
  /// The names that the kind of line has a place for, in order.
  var names: [Party] = []
  /// How many of the names on a commitment answer for it, the first ones: several where semicolons stand between them, 0 where
  /// `@-` says that nobody does.
  var ownerCount = 1
  var due: Commitment.Due?
  var village: Village.ID?
  var fields: [Field: String] = [:]
  /// A field whose value went on over several words without quotes, the last of them; nil if none did.
  var greedyField: Field?
  var cost: Rupiah?
  var unitPrice: Proposal.UnitPrice?
  var method: Decision.Method?
  /// Who objects to a decision, in order.
  var dissents: [Dissent] = []
  /// What there is to say about names, labels and oddities; what the entry's matter shows is added by it.
  var chips: [Chip] = []

  /// Takes the comma away that led to the marks at the end.
  mutating func dropComma() {
    guard leadsToMarks else { return }
    text = String(text.dropLast()).trimmingBlanks
    leadsToMarks = false
  }

  /// Nothing was said at all.
  var isEmpty: Bool {
    var bare = self
    bare.chips = []
    return bare == Findings()
  }

  /// Both values of a correction, if both were given.
  var correction: Correction? {
    guard let before = fields[.before], let after = fields[.after] else { return nil }
    return Correction(before: before, after: after)
  }
}
