import Meeting
import Testing

@Suite struct QuorumTests {
  @Test(arguments: [
    (Quorum.people(40), 94, 40), (.people(40), 10, 40), (.share(2, of: 3), 94, 63), (.share(2, of: 3), 3, 2),
    (.share(1, of: 2), 94, 47), (.moreThan(1, of: 2), 94, 48), (.moreThan(1, of: 2), 93, 47), (.share(1, of: 2), 0, 1),
    (.moreThan(1, of: 2), 0, 1),
  ])
  func `a part is never rounded down`(quorum: Quorum, invited: Int, needed: Int) {
    #expect(quorum.needed(of: invited) == needed)
  }

  @Test(arguments: [
    ("40", Quorum.people(40)), ("40 orang", .people(40)), ("2/3", .share(2, of: 3)), ("1/1", .share(1, of: 1)),
    (" Lebih  dari 1/2 ", .moreThan(1, of: 2)),
  ])
  func `it is read as people write it`(words: String, quorum: Quorum) {
    #expect(Quorum(words: words) == quorum)
    #expect(Quorum(words: quorum.words) == quorum)
  }

  @Test(arguments: [
    "", "orang", "0", "-5", "0/3", "3/2", "2/0", "1/2/3", "/", "lebih dari 40", "lebih dari 1/1", "lebih", "1,5",
    "99999999999999999999", "2/99999", "separuh", "40 orang lebih",
  ])
  func `anything else is none`(words: String) {
    #expect(Quorum(words: words) == nil)
  }

  @Test func `who is here now is counted, and who has left is not`() throws {
    let quorum = Quorum.people(2)
    var session = try Session(small: .setPresence(["sekcam", "kpm-kiram"], .present(at: nil)))
    #expect(Attendance(of: session).reaches(quorum))
    try session.apply(.setPresence(["sekcam"], .left(at: nil, since: nil)))
    #expect(!Attendance(of: session).reaches(quorum))
    #expect(Attendance(of: session).needed(for: .share(1, of: 2)) == 15)
  }
}
