import Meeting
import Testing

@testable import Capture

@Suite struct PartReaderTests {
  private let context = KarangIntan.context(typed: ["/acara 4"])

  private func draft(_ matter: Entry.Matter) -> EntryDraft {
    EntryDraft(body: Entry.Body(text: "isi", matter: matter), item: "a4")
  }

  @Test(arguments: [
    ("30 Juni", Commitment.Due.date("2026-06-30"), [Chip.due("2026-06-30")]),
    (">lusa", .date("2026-01-23"), [.due("2026-01-23")]),
    ("Selasa, 30 Juni 2026", .date("2026-06-30"), [.due("2026-06-30")]),
    ("setiap bulan", .routine("setiap bulan"), [.routine("setiap bulan")]),
    (
      "Senin, 30 Juni 2026", .date("2026-06-30"),
      [.due("2026-06-30"), .wrongWeekday(typed: .monday, date: "2026-06-30")]
    ),
    ("1 Januari 2026", .date("2026-01-01"), [.due("2026-01-01"), .pastDate("2026-01-01")]),
    ("", nil as Commitment.Due?, []),
  ])
  func `a date is read as on a line`(text: String, due: Commitment.Due?, chips: [Chip]) {
    var draft = draft(.commitment(Commitment(due: .date("2027-01-01"))))
    let reading = context.read(text, as: .due, into: &draft)
    #expect(draft.body.matter == .commitment(Commitment(due: due)))
    #expect(reading.refusal == nil && reading.chips == chips)
  }

  @Test(arguments: ["31 Februari", "kapan-kapan", "30 Juni atau Juli", "@Emma"])
  func `what is no date leaves the one there`(text: String) {
    var draft = draft(.commitment(Commitment(due: .date("2027-01-01"))))
    let before = draft
    #expect(context.read(text, as: .due, into: &draft).refusal == .notADate(text))
    #expect(draft == before)
  }

  @Test(arguments: [
    ("Emma", [Party.person("emma")]), ("@Emma; KPM", [.person("emma"), .group("kpm")]),
    ("Hj. Emma Susanty; Hj. Emma Susanty", [.person("emma")]), ("peserta KPM", [.participant(of: "kpm")]),
    ("“Emma”; KPM", [.named("Emma"), .group("kpm")]), ("“Hj. Emma Susanty”", [.person("emma")]),
    ("Nama Baru, S.E.; Bidan Desa", [.named("Nama Baru, S.E."), .group("bidan")]), ("", []), (" ; ", []),
    // Commas part only names that are all on a list.
    ("Emma, KPM", [.person("emma"), .group("kpm")]),
    ("Hj. Emma Susanty, S.E., @Bidan Desa,", [.person("emma"), .group("bidan")]),
    ("Nama Baru, KPM", [.named("Nama Baru, KPM")]), ("“Emma, KPM”", [.named("Emma, KPM")]),
  ])
  func `names stand apart by semicolons, and listed ones by commas`(text: String, owners: [Party]) {
    var draft = draft(.commitment(Commitment(owners: [.group("pkk")])))
    #expect(context.read(text, as: .owners, into: &draft).refusal == nil)
    #expect(draft.body.matter == .commitment(Commitment(owners: owners)))
  }

  @Test(arguments: [(EntryPart.speaker, Entry.Matter.note(Note())), (.raisedBy, .setAside(by: .group("kpm")))])
  func `a field for one takes one`(part: EntryPart, matter: Entry.Matter) {
    var draft = draft(matter)
    let before = draft
    #expect(context.read("Emma; Mahrur", as: part, into: &draft).refusal == .valueNotUnderstood("Emma; Mahrur"))
    #expect(draft == before)
    #expect(context.read("Emma; Hj. Emma Susanty;", as: part, into: &draft).refusal == nil)
    #expect(draft.body.matter.parties == [.person("emma")])
  }

  @Test func `an odd name is told`() {
    var draft = draft(.setAside(by: nil))
    #expect(context.read("Nama Baru", as: .raisedBy, into: &draft).chips == [.unknownName("Nama Baru")])
    guard case .ambiguousName("Mandiangin", _)? = context.read("Mandiangin", as: .raisedBy, into: &draft).chips.first
    else {
      Issue.record("not told")
      return
    }
  }

  @Test func `personal data is warned of in a field too`() {
    var draft = draft(.note(Note()))
    let reading = context.read("hubungi 0812 3456 7890", as: .text, into: &draft)
    #expect(reading.chips == [.personalData(.phoneNumber)] && reading.refusal == nil)
  }

  @Test func `volume and price give the cost`() {
    var draft = draft(.proposal(Proposal()))
    _ = context.read("12 unit", as: .volume, into: &draft)
    _ = context.read("Rp3,5jt/unit", as: .cost, into: &draft)
    guard case .proposal(let proposal) = draft.body.matter else { return }
    #expect(proposal.cost == Rupiah(42_000_000))
    #expect(context.text(of: .cost, in: draft) == "Rp3.500.000/unit")
    let reading = context.read("Rp1.5jt", as: .cost, into: &draft)
    #expect(reading.refusal == .valueNotUnderstood("Rp1.5jt"))
    _ = context.read("", as: .cost, into: &draft)
    guard case .proposal(let bare) = draft.body.matter else { return }
    #expect(bare.cost == nil && bare.unitPrice == nil && bare.volume == "12 unit")
  }

  @Test(arguments: [
    (EntryPart.village, "Kiram", nil), (.village, "kirm", Refusal.valueNotUnderstood("kirm")), (.village, "", nil),
    (.intervention, "Spesifik", nil), (.intervention, "x", .valueNotUnderstood("x")), (.funds, "dd", nil),
    (.urgency, "mendesak", nil), (.location, "RT 3", nil), (.labels, "#gizi, air", nil), (.item, "5", nil),
    (.item, "5 Usulan prioritas", nil), (.item, "paparan", nil), (.item, "9", .unknownItem("9")), (.item, "", nil),
    (.text, "", .nothingSaid(.proposal)), (.text, "jamban", nil as Refusal?),
  ])
  func `the fields of a proposal`(part: EntryPart, text: String, refusal: Refusal?) {
    var draft = draft(.proposal(Proposal()))
    #expect(context.read(text, as: part, into: &draft).refusal == refusal)
    guard refusal == nil else { return }
    // What was read is shown so that reading it again says the same.
    var again = draft
    _ = context.read(context.text(of: part, in: draft), as: part, into: &again)
    #expect(again == draft)
  }

  @Test func `both values of a correction, a kind of speech and a vote`() {
    var note = draft(.note(Note(speech: .correction, correction: Correction(before: "16", after: "7"))))
    _ = context.read("8", as: .after, into: &note)
    #expect(note.body.matter == .note(Note(speech: .correction, correction: Correction(before: "16", after: "8"))))
    _ = context.read("saran", as: .speech, into: &note)
    _ = context.read("", as: .before, into: &note)
    _ = context.read("", as: .after, into: &note)
    #expect(note.body.matter == .note(Note(speech: .suggestion)))
    #expect(context.read("nyanyi", as: .speech, into: &note).refusal == .valueNotUnderstood("nyanyi"))
    var decision = draft(.decision(Decision(present: 40)))
    _ = context.read("setuju 24 tolak 6 abstain 2", as: .method, into: &decision)
    #expect(
      decision.body.matter
        == .decision(Decision(method: .vote(inFavour: 24, against: 6, abstained: 2), present: 40)))
    #expect(context.read("entah", as: .method, into: &decision).refusal == .valueNotUnderstood("entah"))
  }
}
