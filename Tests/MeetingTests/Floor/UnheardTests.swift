import Meeting
import Testing

@Suite struct UnheardTests {
  private static let everybody: Change = .setPresence(["sekcam", "kpm-kiram", "kpm-lihung"], .present(at: nil))

  @Test func `only those who are here can be missed`() throws {
    let empty = Unheard(of: try Session(small: .note("a")))
    #expect(empty.people.isEmpty && empty.groups.isEmpty && empty.villages.isEmpty)
    let unheard = Unheard(of: try Session(small: Self.everybody, .setGroupPresence("bidan", isPresent: true)))
    #expect(unheard.people == ["sekcam", "kpm-kiram", "kpm-lihung"])
    #expect(unheard.groups == ["kpm", "bidan"])
    #expect(unheard.villages == ["kiram", "lihung"])
  }

  private static let proposed: Entry.Matter = {
    var proposal = Proposal()
    proposal.proposer = .person("kpm-kiram")
    return .proposal(proposal)
  }()

  private static let proposedTogether: Entry.Matter = {
    var proposal = Proposal()
    proposal.proposers = [.person("kpm-kiram"), .village("lihung")]
    return .proposal(proposal)
  }()

  /// Who is on record as having spoken, and who then has not.
  @Test(
    arguments: [
      (Change.giveFloor(.person("kpm-kiram"), at: nil), ["sekcam", "kpm-lihung"], [], ["lihung"]),
      (.note("a", by: .person("kpm-kiram")), ["sekcam", "kpm-lihung"], [], ["lihung"]),
      (.entry("a", proposed), ["sekcam", "kpm-lihung"], [], ["lihung"]),
      (.entry("a", proposedTogether), ["sekcam", "kpm-lihung"], [], []),
      (.entry("a", .setAside(by: .person("kpm-kiram"))), ["sekcam", "kpm-lihung"], [], ["lihung"]),
      // A whole group has spoken, and nobody of it by name.
      (.note("a", by: .participant(of: "kpm")), ["sekcam", "kpm-kiram", "kpm-lihung"], [], ["kiram", "lihung"]),
      (.note("a", by: .group("kpm")), ["sekcam", "kpm-kiram", "kpm-lihung"], [], ["kiram", "lihung"]),
      (.note("a", by: .village("lihung")), ["sekcam", "kpm-kiram", "kpm-lihung"], ["kpm"], ["kiram"]),
      // To wait, to be named or to answer for something is not to speak.
      (
        .joinQueue(.person("kpm-kiram"), at: nil), ["sekcam", "kpm-kiram", "kpm-lihung"], ["kpm"], ["kiram", "lihung"]
      ),
      (
        .entry("a", .commitment(Commitment(owners: [.person("sekcam")]))), ["sekcam", "kpm-kiram", "kpm-lihung"],
        ["kpm"], ["kiram", "lihung"]
      ),
    ] as [(Change, [Attendee.ID], [Group.ID], [Village.ID])])
  func `a word spoken is a word heard`(
    change: Change, people: [Attendee.ID], groups: [Group.ID], villages: [Village.ID]
  ) throws {
    let unheard = Unheard(of: try Session(small: Self.everybody, change))
    #expect(unheard.people == people)
    #expect(unheard.groups == groups)
    #expect(unheard.villages == villages)
  }

  @Test func `who had the floor before has spoken too`() throws {
    let session = try Session(
      small: Self.everybody, .giveFloor(.person("sekcam"), at: nil), .giveFloor(.person("kpm-lihung"), at: nil))
    #expect(Unheard(of: session).people == ["kpm-kiram"])
  }

  @Test func `a note that was struck was not said`() throws {
    let session = try Session(small: Self.everybody, .note("a", by: .person("sekcam")), .strike("a"))
    #expect(Unheard(of: session).people == ["sekcam", "kpm-kiram", "kpm-lihung"])
  }

  @Test func `a note that was joined to another was said all the same`() throws {
    let joined = Entry.Body(text: "isi isi", matter: .note(Note(speaker: .person("kpm-kiram"))))
    let session = try Session(
      small: Self.everybody, .note("a", by: .person("kpm-kiram")), .note("b", by: .person("sekcam")),
      .join("a", revision: 0, with: "b", otherRevision: 0, body: joined, typed: ""))
    #expect(Unheard(of: session).people == ["kpm-lihung"])
  }

  @Test func `a guest is not waited for, but speaks for a group`() throws {
    let guest = Attendee(
      id: "tamu", name: "Nama Satu", position: "Kader", group: "kpm", isGuest: true, presence: .present(at: nil))
    var session = try Session(small: .addAttendee(guest))
    #expect(Unheard(of: session).people.isEmpty)
    #expect(Unheard(of: session).groups == ["kpm"])
    try session.apply(.note("a", by: .person("tamu")))
    #expect(Unheard(of: session).groups.isEmpty)
  }

  @Test func `a guest who came for another is missed, and one who left is not`() throws {
    let deputy = Attendee(
      id: "w", name: "Staf Desa", position: "Staf", group: "kpm", village: "kiram", isGuest: true,
      presence: .present(at: nil), represents: "kpm-kiram")
    var session = try Session(small: .addAttendee(deputy), .setPresence(["sekcam"], .present(at: nil)))
    #expect(Unheard(of: session).people == ["sekcam", "w"])
    #expect(Unheard(of: session).villages == ["kiram"])
    try session.apply(.setPresence(["sekcam", "w"], .left(at: nil, since: nil)))
    #expect(Unheard(of: session).people.isEmpty && Unheard(of: session).villages.isEmpty)
    #expect(Unheard(of: session).groups.isEmpty)
  }
}
