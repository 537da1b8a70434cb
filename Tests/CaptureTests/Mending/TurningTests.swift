import Meeting
import Testing

@testable import Capture

@Suite struct TurningTests {
  /// The body that is the newest after these lines.
  private func newest(_ lines: String...) throws -> Entry {
    try #require(KarangIntan.context(typed: lines).newestEntry)
  }

  @Test func `a note that was a commitment is read anew: who said it answers, its date counts`() throws {
    let entry = try newest("@KPM data balita dikirim paling lambat 30 Januari", "/jadikan komitmen")
    #expect(entry.number.description == "K-1")
    #expect(entry.body.text == "data balita dikirim")
    guard case .commitment(let commitment) = entry.body.matter else { return }
    #expect(commitment.owners == [.group("kpm")])
    #expect(commitment.due == .date("2026-01-30"))
  }

  @Test func `amounts, votes and villages of the text count in their kind`() throws {
    let proposal = try newest("PMT lokal desa:Kiram Rp36,7jt", "/jadikan usulan")
    guard case .proposal(let read) = proposal.body.matter else { return }
    #expect(read.village == "Kiram" && read.cost == Rupiah(36_700_000))
    #expect(proposal.body.text == "PMT lokal")
    let decision = try newest("posyandu serentak setuju 24 tolak 6", "/jadikan kesepakatan")
    guard case .decision(let agreed) = decision.body.matter else { return }
    #expect(agreed.method == .vote(inFavour: 24, against: 6, abstained: 0))
  }

  @Test(arguments: [
    "@Emma #saran \"Kami siap mendukung\"", "! @KPM @Bidan Desa data balita dikirim ukuran:24 >30 Juni #gizi",
    "$ desa:Kiram @Pambakal Kiram PMT lokal #spesifik vol:24 balita Rp3,5jt/unit dana:DD", "~ @Emma transportasi kader",
    "= posyandu tiap tanggal 10 setuju 24 tolak 6", "#koreksi baduta berisiko semula:16 menjadi:7 @Bidan Desa",
    "! pemantauan setiap bulan @KPM #saran #spesifik", "mufakat", "? kapan PMT cair @Emma",
  ])
  func `turned into any kind and back, an entry says again all it said`(line: String) throws {
    let entry = try newest(line)
    let word = LineKind(of: entry).words[0]
    for kind in LineKind.allCases where kind.entryKind != entry.kind {
      let turned = try newest(line, "/jadikan \(kind.words[0])")
      #expect(turned.kind == kind.entryKind)
      let back = try newest(line, "/jadikan \(kind.words[0])", "/jadikan \(word)")
      #expect(back.body == entry.body, "\(kind)")
      #expect(back.number == entry.number)
    }
  }

  @Test func `a label that says what kind it is counts as that`() throws {
    let proposal = try newest("jamban sehat #spesifik #gizi", "/jadikan usulan")
    guard case .proposal(let read) = proposal.body.matter else { return }
    #expect(read.intervention == .specific && proposal.body.labels == ["gizi"])
    let note = try newest("! kirim data #saran", "/jadikan catatan")
    #expect(note.body.matter == .note(Note(speech: .suggestion)) && note.body.labels.isEmpty)
  }

  @Test func `what was mended while it was another kind stays mended`() throws {
    let entry = try newest(
      "@Emma \"data balita dikirim >Jumat\"", "/jadikan komitmen", "s/balita/baduta/", "/jadikan catatan")
    #expect(entry.body.text.contains("data baduta"))
    // It is no longer word for word what was said.
    #expect(entry.body.matter == .note(Note(speaker: .person("emma"))))
  }

  @Test func `what the new kind has no place for is told`() {
    let context = KarangIntan.context(typed: ["! @KPM data balita >30 Juni ukuran:24"])
    let reading = context.read("/jadikan catatan")
    #expect(
      reading.chips.contains(.dropped([.due("2026-06-30"), .field(.target, "24")])), "\(reading.chips)")
  }

  @Test(arguments: ["catatan", "tanya", "tampung", "usulan"])
  func `whoever answers for something did not say it, and is only mentioned`(kind: String) throws {
    let entry = try newest("! @Emma @KPM kirim data", "/jadikan \(kind)")
    #expect(entry.body.text == "kirim data (Hj. Emma Susanty, para KPM)")
    #expect(entry.body.matter.parties == [])
    #expect(try newest("! kirim data", "/jadikan \(kind)").body.text == "kirim data")
  }

  @Test func `a question and a note are one kind with one number`() throws {
    let entry = try newest("@Emma kapan PMT cair", "/jadikan tanya")
    #expect(entry.body.matter == .note(Note(speaker: .person("emma"), speech: .question)))
    #expect(entry.number.description == "C-1")
    #expect(
      try newest("@Emma kapan PMT cair", "/jadikan tanya", "/jadikan catatan").body.matter
        == .note(
          Note(speaker: .person("emma"))))
  }
}
