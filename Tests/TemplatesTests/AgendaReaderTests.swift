import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct AgendaReaderTests {
  @Test func agendaOfOnesOwnReplacesThatOfTheBase() throws {
    let setup = try Template.read(text: TemplateTests.least + "\n[rapat]\nzona = \"WIB\"").setup
    #expect(setup.agenda.map(\.title) == ["Doa"])
    let built = try Template.read(
      text: "nama = \"x\"\ndasar = \"rapat-koordinasi\"\n[[acara]]\njudul = \"Doa\""
    ).setup
    #expect(built.agenda.map(\.title) == ["Doa"])
  }

  @Test func whoLeadsIsGivenQuestions() throws {
    let setup = try Template.read(text: TemplateTests.least + "pertanyaan = [\"Apa yang kurang?\", \"Siapa?\"]").setup
    #expect(setup.agenda.first?.questions == ["Apa yang kurang?", "Siapa?"])
    #expect(try Template.read(text: TemplateTests.least).setup.agenda.first?.questions == [])
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("nama = \"uji\"", "acara", nil, .missing),
    (
      TemplateTests.least + "lain = 1", "acara[1].lain", 4,
      .unknownKey(known: ["judul", "menit", "bagian", "ujaran", "petugas", "pertanyaan"])
    ),
    (TemplateTests.least + "menit = \"5\"", "acara[1].menit", 4, .wrongKind(expected: .number, found: .text)),
    (TemplateTests.least + "menit = 0", "acara[1].menit", 4, .outOfRange(0, 1...600)),
    (TemplateTests.least + "menit = 601", "acara[1].menit", 4, .outOfRange(601, 1...600)),
    (
      TemplateTests.least + "bagian = \"awal\"", "acara[1].bagian", 4,
      .unknownWord("awal", known: ["pembukaan", "pembahasan", "penutup"])
    ),
    (
      TemplateTests.least + "ujaran = \"pidato\"", "acara[1].ujaran", 4,
      .unknownWord("pidato", known: Speech.allCases.map(\.word))
    ),
    (
      TemplateTests.least + "pertanyaan = \"Apa?\"", "acara[1].pertanyaan", 4,
      .wrongKind(expected: .list, found: .text)
    ),
    (TemplateTests.least + "[[acara]]\nmenit = 5", "acara[2].judul", 4, .missing),
  ]

  @Test(arguments: refusals)
  func wrongAgendaIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
