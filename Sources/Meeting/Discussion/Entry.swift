/// One thing in the record: what was said, promised, proposed, agreed or put aside.
package struct Entry: Equatable, Sendable {
  package typealias ID = Identifier<Entry>

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case note, commitment, proposal, decision, setAside
  }

  /// The number people say, such as K-7: given once, never given to another entry.
  package struct Number: Hashable, Sendable, CustomStringConvertible {
    package let kind: Kind
    /// From 1.
    package let ordinal: Int

    package init(kind: Kind, ordinal: Int) {
      self.kind = kind
      self.ordinal = ordinal
    }

    /// C- catatan, K- komitmen, U- usulan, P- putusan, T- ditampung.
    package var description: String { "\(Self.letter(of: kind))-\(ordinal)" }

    static func letter(of kind: Kind) -> Character {
      switch kind {
      case .note: "C"
      case .commitment: "K"
      case .proposal: "U"
      case .decision: "P"
      case .setAside: "T"
      }
    }
  }

  /// What an entry says; mending replaces it whole.
  package struct Body: Equatable, Sendable, Codable {
    /// What was said, in one paragraph and without marks; never empty.
    package var text: String
    /// In the order typed, without `#`.
    package var labels: [String]
    package var matter: Matter

    package init(text: String, labels: [String] = [], matter: Matter) {
      self.text = text
      self.labels = labels
      self.matter = matter
    }
  }

  /// What a kind of entry holds besides its text.
  package enum Matter: Equatable, Sendable, Codable {
    case note(Note)
    case commitment(Commitment)
    case proposal(Proposal)
    case decision(Decision)
    /// Put aside; it comes back before closing. The party is who raised it, nil when not noted.
    case setAside(by: Party?)
  }

  package let id: ID
  /// The number of its kind; one that becomes another kind gets one of that kind, and turned back it has its old one again.
  package internal(set) var number: Number
  package internal(set) var body: Body
  /// The item that ran when it was recorded; nil when none did.
  package internal(set) var agendaItem: AgendaItem.ID?
  /// In the meeting's zone; nil when nobody noted it.
  package let time: TimeOfDay?
  /// The line as typed, kept beside its reading; below it, a line each, what was added to it or mended in it since.
  package internal(set) var typed: String
  /// Counts from 0 and grows by one with each change of the body.
  package internal(set) var revision: Int
  package internal(set) var isStruck: Bool
  /// The entry that it was joined to, which is why it is struck; nil otherwise.
  package internal(set) var joinedTo: ID?
  /// What it said last as each of the other kinds that it has been, so that turning it back loses nothing; mostly empty.
  package internal(set) var former: [Kind: Body] = [:]
  /// What the meeting has made of it; it means something only while it is a proposal.
  package internal(set) var standing = Standing()
  /// Where it comes from; nil when it was recorded in this meeting.
  package internal(set) var origin: Origin?
  /// What was said in this meeting about its progress, in order; it means something only while it is a commitment.
  package internal(set) var reports: [Commitment.Report] = []
  /// That it was read back and agreed to as it stands; nil when it was not, or says something else since.
  package internal(set) var confirmation: Confirmation?

  package var kind: Kind { body.matter.kind }
}

extension Entry.Matter {
  package var kind: Entry.Kind {
    switch self {
    case .note: .note
    case .commitment: .commitment
    case .proposal: .proposal
    case .decision: .decision
    case .setAside: .setAside
    }
  }

  /// Everyone it names, those who answer for it first; one named twice comes twice.
  package var parties: [Party] {
    switch self {
    case .note(let note): note.speaker.map { [$0] } ?? []
    case .commitment(let commitment): commitment.owners + commitment.supporters
    case .proposal(let proposal): proposal.proposers
    case .decision(let decision): decision.dissents.map(\.party)
    case .setAside(let by): by.map { [$0] } ?? []
    }
  }
}

extension Entry.Matter {
  /// The same matter with every party put through `transform`.
  package func mapParties(_ transform: (Party) -> Party) -> Entry.Matter {
    switch self {
    case .note(var note):
      note.speaker = note.speaker.map(transform)
      return .note(note)
    case .commitment(var commitment):
      commitment.owners = commitment.owners.map(transform)
      commitment.supporters = commitment.supporters.map(transform)
      return .commitment(commitment)
    case .proposal(var proposal):
      proposal.proposers = proposal.proposers.map(transform)
      return .proposal(proposal)
    case .decision(var decision):
      for place in decision.dissents.indices {
        decision.dissents[place].party = transform(decision.dissents[place].party)
      }
      return .decision(decision)
    case .setAside(let party): return .setAside(by: party.map(transform))
    }
  }
}
