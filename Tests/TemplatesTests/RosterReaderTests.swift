import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct RosterReaderTests {
  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    (TemplateTests.least + "[[unsur]]\nnama = \"A\"\n[[unsur]]\nnama = \"a\"", "unsur[2].kode", 6, .duplicate("a")),
    (TemplateTests.least + "[[unsur]]\nnama = \"A\"\nkode = \"B C\"", "unsur[1].kode", 6, .malformed("B C")),
    (TemplateTests.least + "[[unsur]]\nnama = \"…\"", "unsur[1].kode", 4, .malformed("")),
    (
      TemplateTests.least + "[[desa]]\nnama = \"Bi'ih\"\n[[desa]]\nnama = \"Biih\"", "desa[2].nama", 7,
      .duplicate("Biih")
    ),
    (
      TemplateTests.least + "[[desa]]\nnama = \"A\"\nkode = \"1\"\n[[desa]]\nnama = \"B\"\nkode = \"1\"",
      "desa[2].kode", 9,
      .duplicate("1")
    ),
    (TemplateTests.least + "[[peserta]]\nalias = [\"A\"]", "peserta[1].jabatan", 4, .missing),
    (
      TemplateTests.least + "[[peserta]]\njabatan = \"A\"\n[[peserta]]\njabatan = \"A\"", "peserta[2].jabatan", 7,
      .duplicate("A")
    ),
    (
      TemplateTests.least + "[[peserta]]\njabatan = \"A\"\nunsur = \"x\"", "peserta[1].unsur", 6, .unknownReference("x")
    ),
    (TemplateTests.least + "[[peserta]]\njabatan = \"A\"\ndesa = \"x\"", "peserta[1].desa", 6, .unknownReference("x")),
    (
      TemplateTests.least + "[[peserta]]\njabatan = \"A\"\nnama = \"\\u001b[2J\"", "peserta[1].nama", 6,
      .controlCharacter(0x1B)
    ),
    (TemplateTests.least + "[[peserta_desa]]\njabatan = \"Kades\"", "peserta_desa[1].jabatan", 5, .malformed("Kades")),
    (
      TemplateTests.least + "[[instansi]]\nnama = \"A\"\n[[instansi]]\nnama = \"A\"", "instansi[2].nama", 7,
      .duplicate("A")
    ),
  ]

  @Test(arguments: refusals)
  func wrongRosterIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
