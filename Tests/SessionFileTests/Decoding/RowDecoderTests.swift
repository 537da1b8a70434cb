import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct RowDecoderTests {
  /// A step of every kind, with something in every field.
  private static let detailed: Proposal = {
    var proposal = Proposal()
    proposal.intervention = .supporting
    for detail in Proposal.Detail.allCases { proposal[detail] = "\(detail.rawValue) \"é\"" }
    return proposal
  }()

  static let changes: [Change] = {
    var setup = Setup(template: "uji", isSample: true)
    setup.details.title = "Rapat \"Gizi\"\n\u{1B}[31m — é \u{1F476}\u{1F3FD}"
    setup.details.letterhead = Letterhead(
      government: "PEMERINTAH", office: "KECAMATAN", address: ["Jalan / 1", ""],
      logo: Logo(bytes: Array("<svg viewBox='0 0 1 1'/>".utf8)))
    setup.details.resourcePersons = [.participant(of: nil), .participant(of: "kpm"), .named("Bi'ih")]
    setup.indicators = [Indicator(name: "Prevalensi", value: "18,8 persen", year: 2026)]
    setup.groups = [Group(id: "kpm", name: "KPM", aliases: ["kader"], invited: 26)]
    setup.villages = [Village(id: "kiram", code: "63.03.06.2001", name: "Kiram")]
    setup.attendees = [Attendee(id: "a", position: "Pambakal", presence: .present(at: TimeOfDay(hour: 9, minute: 5)))]
    setup.agenda = [AgendaItem(id: "buka", title: "Pembukaan", plannedMinutes: 10, speech: .address)]
    setup.speakingMinutes = 3
    setup.scoring = Scoring(criteria: [Criterion(id: "a", name: "Urgensi", weight: 30, aliases: ["b"])], highest: 9)
    var proposal = Proposal()
    proposal.village = "kiram"
    proposal.cost = Rupiah(36_700_000)
    proposal.unitPrice = Proposal.UnitPrice(amount: Rupiah(17_000), unit: "paket")
    proposal.intervention = .specific
    let matters: [Entry.Matter] = [
      .note(
        Note(
          speaker: .person("a"), speech: .correction, isQuotation: true,
          correction: Correction(before: "16", after: "7"))),
      .commitment(
        Commitment(owners: [.group("kpm")], supporters: [.village("kiram")], due: .routine("setiap bulan"), target: "x")
      ),
      .commitment(Commitment(due: CivilDate(iso: "2026-06-30").map { .date($0) })), .proposal(proposal),
      .decision(Decision(method: .vote(inFavour: 24, against: 6, abstained: 2), present: 32)),
      .decision(Decision(dissents: [Dissent(party: .village("kiram"), reason: "x"), Dissent(party: .named("y"))])),
      .decision(Decision(method: .consensus)), .setAside(by: nil), .setAside(by: .institution("dinkes")),
    ]
    let entries = matters.enumerated().map { index, matter in
      Change.record(
        NewEntry(
          id: Identifier("e\(index)"), body: Entry.Body(text: "isi \\ \t/", labels: ["a", "b"], matter: matter),
          agendaItem: "buka", time: TimeOfDay(hour: 23, minute: 59, second: 59), typed: "! isi"))
    }
    let station = Origin.Station(
      title: "Rapat \"lama\"", date: CivilDate(iso: "2026-01-21"), code: "3f9a01c2d4e5",
      number: Entry.Number(kind: .commitment, ordinal: 2),
      reports: [
        Commitment.Report(.rescheduled(to: CivilDate(iso: "2026-03-15")!), note: "x", formerDue: .routine("tiap bulan"))
      ])
    let carried = NewEntry(
      id: "lama", body: Entry.Body(text: "isi", matter: .commitment(Commitment())), typed: "",
      origin: Origin(
        station,
        later: [
          Origin.Station(
            title: nil, date: nil, code: "", number: Entry.Number(kind: .proposal, ordinal: 1),
            status: .notYetAgreed(reason: "x"), rank: 3)
        ]))
    let body = Entry.Body(text: "baru", matter: .note(Note()))
    proposal.proposers = [.village("kiram"), .person("a"), .named("Bi'ih")]
    let joined = Entry.Body(text: "bersama", matter: .proposal(proposal))
    return entries + [
      .openErratum(reason: "salah \"ketik\"", at: TimeOfDay(hour: 14, minute: 0)), .set(.letterNumber("400/12")),
      .record(
        NewEntry(
          id: "kuorum",
          body: Entry.Body(text: "x", matter: .decision(Decision(method: .consensus, present: 9, quorum: 40))),
          typed: "")),
      .record(carried),
      .begin(setup), .set(.title(nil)), .set(.zone(.wit)), .set(.date(CivilDate(iso: "2026-01-21"))),
      .set(.invitation(Invitation(number: "005/1", date: nil))), .startItem("buka", at: nil),
      .addItem(AgendaItem(id: "baru", title: "Lain-lain", plannedMinutes: 5), after: "buka"),
      .addItem(AgendaItem(id: "awal", title: "Doa", part: .opening), after: nil),
      .finishItem("buka", at: TimeOfDay(hour: 0, minute: 0)), .addAttendee(setup.attendees[0]),
      .setPresence(["a", "b"], .awaited), .countHeads("kpm", nil), .countHeads("kpm", 0),
      .revise("e0", revision: 3, body: body, typed: ""), .strike("e0"), .move("e0", to: "buka"), .move("e0", to: nil),
      .split(
        "e0", revision: 3, body: body, typed: "a\n/pisah", new: NewEntry(id: "e9", body: joined, typed: "/pisah")),
      .join("e0", revision: 3, with: "e1", otherRevision: 0, body: joined, typed: "a\n/gabung"),
      .joinQueue(.participant(of: "kpm"), at: nil), .leaveQueue(.named("Nama Satu")),
      .giveFloor(.person("a"), at: TimeOfDay(hour: 10, minute: 2)), .endFloor(at: nil),
      .close(at: nil, signatories: [Signatory(role: ["Notulis,"], rank: "Penata")]), .legalise,
      .postponeItem("buka", at: TimeOfDay(hour: 9, minute: 20)), .postponeItem("buka", at: nil),
      .planItem("buka", .more(-5)), .planItem("buka", .exactly(nil)), .planItem("buka", .exactly(20)),
      .suspend(at: TimeOfDay(hour: 10, minute: 30), for: .minutes(15)), .suspend(at: nil, for: nil),
      .suspend(at: nil, for: TimeOfDay(hour: 13, minute: 0).map { .until($0) }), .resume(at: nil),
      .handOver(.chair, to: .person("a"), at: nil),
      .handOver(.noteTaker, to: .named("Nama Satu"), at: TimeOfDay(hour: 10, minute: 15)),
      .noteIndicator(Indicator(name: "a/b", value: "18,8 persen", area: "Kabupaten", source: "\"x\"")),
      .removeIndicator(Indicator(name: "a", value: "1", year: 2026)),
      .setPresence(["a"], .excused("sakit")), .setPresence(["a"], .excused(nil)),
      .setPresence(["a"], .left(at: TimeOfDay(hour: 11, minute: 5), since: nil)),
      .represent("a", by: "b", at: TimeOfDay(hour: 9, minute: 5)),
      .addAttendee(Attendee(id: "b", name: "Nama", position: "Kader", isGuest: true, represents: "a")),
      .setStatus(["a", "b"], .agreed), .setStatus([], .proposed), .setStatus(["a"], .reserve),
      .setStatus(["a"], .notYetAgreed(reason: "lahan \"belum\" siap")), .rank("a", 1, reason: nil),
      .rank("a", nil, reason: "mendesak/é"),
      .score("a", [Proposal.Score("urgensi", 5), Proposal.Score("data", nil)]),
      .confirm("e0", revision: 3, able: [.person("a"), .group("kpm")], at: TimeOfDay(hour: 11, minute: 20)),
      .confirm("e0", revision: 0, able: [], at: nil), .noteProgress([], .pending, note: nil, on: nil, at: nil),
      .noteProgress(
        ["e1", "e2"], .rescheduled(to: CivilDate(year: 2026, month: 3, day: 15)!), note: "a/b",
        on: CivilDate(year: 2026, month: 5, day: 1)!,
        at: TimeOfDay(hour: 9, minute: 5)),
      .noteProgress(["e1"], .cancelled(reason: "dana \"habis\""), note: nil, on: nil, at: nil),
      .setStatus(["a"], .villageAuthority), .setStatus(["a"], .withdrawn), .noteSIPD(["a", "b"], nil),
      .noteSIPD(["a"], SIPDRecord()), .noteSIPD(["a"], SIPDRecord(number: "2026/\"77\"")),
      .takeIn([
        NewEntry(id: "n", body: Entry.Body(text: "a/b", matter: .proposal(detailed)), typed: "$ a"),
        NewEntry(id: "m", body: Entry.Body(text: "c", matter: .proposal(Proposal())), typed: ""),
      ]),
      .moveItem("buka", after: "baru"), .moveItem("buka", after: nil),
      .renameItem("buka", "Pembukaan \"resmi\""), .removeItem("buka"), .reopenItem("buka"),
      .correct(.item("buka", stretch: 1, start: TimeOfDay(hour: 9, minute: 2), end: nil)),
      .correct(.suspension(0, start: nil, end: TimeOfDay(hour: 10, minute: 45))), .correct(.handover(2, at: nil)),
      .correct(.attendee("a", arrival: TimeOfDay(hour: 8, minute: 52), departure: nil)),
    ]
  }()

  @Test(arguments: changes) func `it decodes what was encoded, as Foundation does`(change: Change) throws {
    let stored = StoredStep(step: .change(change, id: "s", seat: "Sekretaris \"1\""), recordedAt: .opening)
    let body = try stored.body()
    #expect(try decoded(body) == stored)
    #expect(try JSONDecoder().decode(StoredStep.self, from: body) == stored)
    let pretty = try JSONSerialization.data(
      withJSONObject: JSONSerialization.jsonObject(with: body), options: .prettyPrinted)
    #expect(try decoded(pretty) == stored)
  }

  /// Text in JSON, and what it says.
  @Test(arguments: [
    (#""""#, ""), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u00e9""#, "é"),
    (#""\uD83D\uDC76""#, "\u{1F476}"), ("\"é\u{1F476}\"", "é\u{1F476}"), (#" "x" "#, "x"),
  ])
  func `texts are read with their escapes`(json: String, text: String) throws {
    #expect(try RowDecoder().decode(String.self, from: json) == text)
  }

  @Test(arguments: [
    "", " ", "{", "}", "[1", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"a", "\"a\\\"", "\"\\x\"", "\"\\u12\"",
    "\"\\u+123\"", "\"\\uD83D\"", "\"\\uD83Dx\"", "\"\\uDC76\"", "\"\n\"", "nul", "trueX", "1 2", "\"a\"\"b\"", "-",
    "1e999999999999",
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
  ])
  func `what is no JSON is refused`(json: String) {
    #expect(throws: (any Error).self) { try RowDecoder().decode([String].self, from: json) }
    #expect(throws: (any Error).self) { try RowDecoder().decode(Int.self, from: json) }
    #expect(throws: (any Error).self) { try RowDecoder().decode(String.self, from: json) }
    #expect(throws: (any Error).self) { try RowDecoder().decode([String: Int].self, from: json) }
  }

  @Test(
    arguments: [("255", 255), ("-128", nil), ("256", nil), ("1.5", nil), ("1e2", nil), ("true", nil), ("\"1\"", nil)]
      as [(String, UInt8?)])
  func `numbers keep to their range`(json: String, number: UInt8?) {
    #expect((try? RowDecoder().decode(UInt8.self, from: json)) == number)
  }

  @Test func `one decoder reads row after row, a bad one included`() throws {
    let decoder = RowDecoder()
    #expect(try decoder.decode([Int?].self, from: "[1,null,3]") == [1, nil, 3])
    #expect(throws: (any Error).self) { try decoder.decode([Int].self, from: "[1,") }
    #expect(
      try decoder.decode([String: [Bool]].self, from: #"{"a":[true,false],"b":[]}"#) == ["a": [true, false], "b": []])
    #expect(try decoder.decode([Double].self, from: "[1.5,-2e3]") == [1.5, -2000])
  }

  private func decoded(_ data: Data) throws -> StoredStep {
    try data.withUnsafeBytes { try RowDecoder().decode(StoredStep.self, from: $0) }
  }
}

extension RowDecoder {
  fileprivate func decode<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
    try Data(json.utf8).withUnsafeBytes { try decode(type, from: $0) }
  }
}
