import Foundation
import GRDB
import Meeting
import Testing

@testable import SessionFile

@Suite struct SchemaTests {
  @Test func `the first version is read for good`() throws {
    let scratch = try Scratch()
    let path = try scratch.file(VersionOneSample.sql)
    #expect(try Check(examining: path).damage.isEmpty)
    let file = try SessionFile(opening: path)
    #expect(file.access == .full)
    #expect(file.history.session.entries.map(\.body.text) == ["catatan ke-1", "catatan ke-2"])
    #expect(file.history.session.details.title == "Rapat")
    #expect(file.history.nextRedo(at: "Ketua")?.id == "u1")
    #expect(try file.draft(seat: "Sekretaris") == "! pendampingan @Bid")
    #expect(try file.commit([.note(9)], at: .opening, after: 5) == [.note(9)])
  }

  @Test func `a whole meeting of the first version is what it was`() throws {
    let scratch = try Scratch()
    let session = try SessionFile(opening: scratch.file(VersionOneMeeting.sql)).history.session
    #expect(session.status == .closed)
    #expect(
      session.entries.map { "\($0.number) \($0.time?.dotted ?? "") \($0.body.text)" } == [
        "C-1 09.05 Kami siap mendukung", "C-2 09.20 kapan PMT tahap dua cair", "K-1 09.25 kirim data balita",
        "K-2 09.30 pemantauan tumbuh kembang", "U-1 09.35 PMT setempat", "P-1 09.40 pendampingan menjadi prioritas",
        "T-1 09.45 anggaran transportasi kader", "C-4 09.50 prevalensi semula:18,9 menjadi:18,8",
      ])
    #expect(session.groups.map(\.headCount) == [19, nil, nil] && session.groups[1].isPresent)
    #expect(session.attendees.map(\.isPresent) == [true, false, true])
    #expect(session.agenda.map { $0.usedSeconds(now: nil) } == [600, 2580, 300])
    #expect(session.details.noteTaker == .named("Eka Yusnitawati"))
    #expect(session.details.end == TimeOfDay("10.00"))
    #expect(session.signatories.map(\.name) == ["Hj. Emma Susanty", nil])
  }

  @Test func `a whole meeting of the second version is what it was`() throws {
    let scratch = try Scratch()
    let session = try SessionFile(opening: scratch.file(VersionTwoMeeting.sql)).history.session
    #expect(session.status == .closed)
    #expect(
      session.entries.map { "\($0.number) \($0.body.text)" } == [
        "U-1 PMT lokal", "U-2 posyandu", "K-1 data balita", "P-1 pendampingan diutamakan",
      ])
    #expect(session.entries[0].standing.status == .agreed)
    #expect(session.entries[1].standing.status == .notYetAgreed(reason: "lahan belum siap"))
    #expect(session.entries[2].progress == .pending)
    #expect(session.suspensions.map(\.end) == [TimeOfDay("09.50")])
    #expect(session.details.chair == .person("sekretaris-kecamatan-hj-emma-susanty"))
    #expect(session.entries[0].standing.points == ["urgensi": 5] && session.entries[0].standing.handRank?.place == 1)
    #expect(session.indicators.map(\.value) == ["18,8 persen"])
    #expect(session.agenda.map(\.plannedMinutes) == [10, 35] && session.agenda.allSatisfy { $0.questions.isEmpty })
    #expect(session.quorum == nil && session.errata.isEmpty)
  }

  @Test func `a whole meeting of the third version is what it was`() throws {
    let scratch = try Scratch()
    let session = try SessionFile(opening: scratch.file(VersionThreeMeeting.sql)).history.session
    #expect(session.openErratum?.reason == "salah nama")
    #expect(
      session.entries.map { "\($0.number) \($0.body.text)" } == [
        "K-1 data balita", "T-1 honor kader", "U-1 PMT lokal", "U-2 kelas ibu", "U-3 posyandu", "U-4 sumur bor",
        "U-5 jamban sehat", "P-1 pendampingan didahulukan",
      ])
    #expect(session.entries.prefix(3).allSatisfy { $0.origin?.stations.count == 1 })
    #expect(session.entries[0].due == CivilDate(iso: "2026-03-15").map { .date($0) })
    #expect(session.entries[0].reports.map(\.note) == ["menunggu data", "alat belum tiba"])
    #expect(session.entries[3].standing.sipd == SIPDRecord(number: "2026/77"))
    #expect(session.entries[4].standing.status == .villageAuthority && session.entries[5].standing.status == .withdrawn)
    guard case .decision(let decision) = session.entries[7].body.matter else { throw SessionFileError.notASession }
    #expect(decision == Decision(method: .vote(inFavour: 1, against: 0, abstained: 0), present: 1, quorum: 1))
    #expect(session.attendees.map(\.displayName) == ["Camat", "Hj. Emma Susanty", "Eka Yusnitawati"])
    #expect(session.agenda.map(\.title)[1...] == ["Penyampaian", "Lain-lain", "Pembukaan"])
    #expect(session.agenda[2].intervals.first?.start == TimeOfDay("09.19"))
  }

  /// The meetings that were kept as programs of their time wrote them.
  static let kept = [
    (VersionOneSample.sql, 1), (VersionOneMeeting.sql, 1), (VersionTwoMeeting.sql, 2), (VersionThreeMeeting.sql, 3),
  ]

  @Test(arguments: Self.kept)
  func `looking at an older file, checking and copying it leave it as it is`(sql: String, version: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.file(sql)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let file = try SessionFile(opening: path)
    _ = try file.draft(seat: "Sekretaris")
    #expect(try file.steps(after: 0) == file.history.steps)
    file.close()
    #expect(try Check(examining: path).damage.isEmpty)
    let medium = try ReadOnlyMedium.open(path)
    var log = Log()
    #expect(try medium.writeWithoutTransaction { try log.readNewer(from: $0) } == file.history.steps)
    try medium.close()
    try SessionFile.copy(path, to: scratch.path("b.rembuk"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try scratch.version("b.rembuk") == version)
    #expect(try SessionFile(opening: scratch.path("b.rembuk")).history.steps == file.history.steps)
  }

  @Test(arguments: Self.kept)
  func `the first change raises the version and leaves what was there`(sql: String, version: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.file(sql)
    let file = try SessionFile(opening: path)
    let (steps, session) = (file.history.steps, file.history.session)
    try file.saveDraft("setengah jadi", seat: "Ketua")
    #expect(throws: SessionFileError.refused(.unknownEntry("tiada"))) {
      try file.commit([.change(.strike("tiada"), id: "x")], at: .opening, after: steps.count)
    }
    #expect(try scratch.version("a.rembuk") == version)
    let other = try SessionFile(opening: path)
    _ = try file.commit([.note(8)], at: .opening, after: steps.count)
    #expect(try scratch.version("a.rembuk") == Schema.version)
    #expect(try other.commit([.note(9)], at: .opening, after: steps.count) == [.note(8), .note(9)])
    other.close()
    file.close()
    #expect(try Check(examining: path).damage.isEmpty)
    let again = try SessionFile(opening: path)
    #expect(again.history.steps == steps + [.note(8), .note(9)])
    #expect(again.history.session.entries.dropLast(2) == session.entries[...])
    #expect(try again.draft(seat: "Ketua") == "setengah jadi")
  }

  @Test func `a legalised meeting keeps the version it was sealed with`() throws {
    let scratch = try Scratch()
    let path = try scratch.file(VersionOneMeeting.sql)
    let file = try SessionFile(opening: path)
    _ = try file.commit([.legalise], at: .opening, after: file.history.steps.count)
    file.close()
    try scratch.setVersion(1, "a.rembuk")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let sealed = try SessionFile(opening: path)
    #expect(sealed.access == .sealed)
    #expect(throws: SessionFileError.refused(.sealed)) {
      try sealed.commit([.note(9)], at: .opening, after: sealed.history.steps.count)
    }
    sealed.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try scratch.version("a.rembuk") == 1)
  }

  @Test func `what a newer program stores under our hands is no damage`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    try file.queue.write { database in
      try database.execute(
        sql: """
          PRAGMA user_version = 7;
          INSERT INTO change VALUES (3, 'x', 'x', 'x', 'x', CAST('{"deed":"baru"}' AS BLOB), zeroblob(32))
          """)
    }
    let newer = SessionFileError.newerVersion(found: 7, known: Schema.version)
    #expect(throws: newer) { try file.steps(after: 2) }
    #expect(throws: newer) { try file.commit([.note(2)], at: .opening, after: 2) }
    #expect(file.history.steps == [.begin(), .note(1)])
  }

  @Test func `a step is stored in the same bytes as ever`() throws {
    let stored = StoredStep(step: .note(1), recordedAt: .opening)
    #expect(
      String(decoding: try stored.body(), as: UTF8.self) == """
        {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"body":{"labels":[],"matter":{"note":{"_0":\
        {"isQuotation":false}}},"text":"catatan ke-1"},"id":"Sekretaris-e1","typed":"catatan ke-1"}}}}},\
        "id":"Sekretaris-s1","seat":"Sekretaris"}
        """)
    #expect(
      try JSONDecoder().decode(StoredStep.self, from: stored.body()) == stored)
  }

  @Test func `every migration leads to the next version`() throws {
    let queue = try DatabaseQueue()
    try queue.write { try Schema.install(in: $0) }
    #expect(try queue.read { try Schema.version(of: $0) } == Schema.version)
  }
}

extension Scratch {
  /// A session file made of `sql`, closed; its path.
  fileprivate func file(_ sql: String) throws -> String {
    let queue = try DatabaseQueue(path: path("a.rembuk"))
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
    return path("a.rembuk")
  }

  fileprivate func version(_ name: String) throws -> Int? {
    let queue = try DatabaseQueue(path: path(name))
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  fileprivate func setVersion(_ version: Int, _ name: String) throws {
    let queue = try DatabaseQueue(path: path(name))
    try queue.write { try $0.execute(sql: "PRAGMA user_version = \(version)") }
    try queue.close()
  }
}
