import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct EntryScannerTests {
  private static let proposal: Proposal = {
    var proposal = Proposal()
    proposal.village = "kiram"
    proposal.proposer = .group("kpm")
    proposal.intervention = .sensitive
    proposal.location = "RT 2"
    proposal.volume = "24 balita x 90 hari"
    proposal.unitPrice = Proposal.UnitPrice(amount: Rupiah(17_000), unit: "paket")
    proposal.cost = Rupiah(36_700_000)
    proposal.beneficiaries = "balita"
    proposal.funds = "DD"
    proposal.office = "Dinas Kesehatan"
    proposal.problem = "belum ada air bersih — é 👶🏽"
    proposal.authority = "desa"
    proposal.urgency = "tinggi"
    return proposal
  }()

  private static let detailed: Proposal = {
    var detailed = proposal
    detailed[.recurring] = "2024"
    detailed.intervention = .supporting
    return detailed
  }()

  static let matters: [Entry.Matter] = [
    .note(Note()), .note(Note(speaker: .person("camat"), speech: .question, isQuotation: true)),
    .note(Note(speaker: .participant(of: nil))), .note(Note(speaker: .participant(of: "kpm"))),
    .note(Note(speaker: .village("kiram"))), .note(Note(speaker: .institution("dinkes"))),
    .note(Note(speaker: .named("Bi'ih"))), .commitment(Commitment()),
    .commitment(
      Commitment(
        owners: [.group("kpm"), .person("camat")], supporters: [.village("kiram")], due: .routine("setiap bulan"),
        target: "24 balita")),
    .commitment(Commitment(due: CivilDate(iso: "2026-06-30").map { .date($0) })), .proposal(Proposal()),
    .proposal(proposal), .decision(Decision()), .decision(Decision(method: .consensus, present: 32)),
    .setAside(by: nil), .setAside(by: .person("camat")),
  ]

  private static func body(_ matter: Entry.Matter, typed: String = "! isi", time: TimeOfDay? = nil) throws -> Data {
    try stored(matter, typed: typed, time: time).body()
  }

  private static func stored(_ matter: Entry.Matter, typed: String = "! isi", time: TimeOfDay? = nil) -> StoredStep {
    let entry = NewEntry(
      id: "e", body: Entry.Body(text: "isi", labels: ["a", "b"], matter: matter),
      agendaItem: time == nil ? nil : "buka",
      time: time, typed: typed)
    return StoredStep(step: .change(.record(entry), id: "s"), recordedAt: .opening)
  }

  @Test(arguments: matters) func `it reads every kind of entry as it was written`(matter: Entry.Matter) throws {
    for time in [nil, TimeOfDay(hour: 23, minute: 59, second: 59)] {
      let stored = Self.stored(matter, time: time)
      #expect(try stored.body().withUnsafeBytes { EntryScanner.step(in: $0) } == stored)
    }
  }

  @Test func `it leaves to the decoder what it does not know`() throws {
    let correction = Correction(before: "16", after: "7")
    let vote = Decision.Method.vote(inFavour: 24, against: 6, abstained: 2)
    var joined = Proposal()
    joined.proposers = [.village("kiram"), .village("balau")]
    let body = Entry.Body(text: "isi", matter: .note(Note()))
    let mendings: [Change] = [
      .revise("e", revision: 0, body: body, typed: ""), .move("e", to: nil),
      .split("e", revision: 0, body: body, typed: "", new: NewEntry(id: "n", body: body, typed: "")),
      .join("e", revision: 0, with: "n", otherRevision: 0, body: body, typed: ""),
    ]
    let bodies =
      try mendings.map { try StoredStep(step: .change($0, id: "s"), recordedAt: .opening).body() } + [
        try Self.body(.proposal(joined)), try Self.body(.proposal(Self.detailed)),
        try Self.body(.note(Note()), typed: "dengan \"kutipan\""), try Self.body(.note(Note(correction: correction))),
        try Self.body(.decision(Decision(method: vote))),
        try Self.body(.decision(Decision(dissents: [Dissent(party: .village("kiram"))]))),
        try StoredStep(step: .change(.strike("e"), id: "s"), recordedAt: .opening).body(),
      ]
    for body in bodies { #expect(body.withUnsafeBytes { EntryScanner.step(in: $0) } == nil) }
  }

  @Test func `it is never content with a part of the bytes or with bytes behind them`() throws {
    let body = try Self.body(.proposal(Self.proposal))
    for count in 0..<body.count {
      #expect(body.prefix(count).withUnsafeBytes { EntryScanner.step(in: $0) } == nil)
    }
    #expect((body + [0x20]).withUnsafeBytes { EntryScanner.step(in: $0) } == nil)
  }

  @Test func `it leaves a member that it does not know to the decoder, which may refuse it`() throws {
    let text = String(decoding: try Self.body(.note(Note())), as: UTF8.self)
    for (member, other) in [
      ("\"isQuotation\"", "\"isShouted\""), ("\"typed\":", "\"typed2\":"), ("\"note\"", "\"song\""),
    ] {
      let changed = Data(text.replacing(member, with: other).utf8)
      #expect(changed.withUnsafeBytes { EntryScanner.step(in: $0) } == nil)
    }
  }
}
