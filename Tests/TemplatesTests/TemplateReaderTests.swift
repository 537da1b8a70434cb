import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct TemplateReaderTests {
  @Test func templateBuildsOnAShippedOne() throws {
    let base = try Template.read(text: try #require(ShippedTemplate.named("pra-musrenbang-stunting")).text).setup
    let setup = try Template.read(
      text: """
        nama = "punya-kami"
        dasar = "pra-musrenbang-stunting"
        [rapat]
        tempat = "Gedung Pokogonco Achmad"
        [[unsur]]
        nama = "Tokoh Masyarakat"
        [[peserta]]
        jabatan = "Sekretaris Kecamatan"
        nama = "Hj. Emma Susanty"
        alias = ["Bu Sekcam"]
        [[peserta]]
        jabatan = "Camat"
        nama = "Mahrur Ruyani"
        [[peserta]]
        jabatan = "Camat"
        nama = "Eka Yusnitawati"
        """
    ).setup
    #expect(setup.template == "punya-kami")
    #expect(setup.agenda == base.agenda)
    #expect(setup.details.title == base.details.title)
    #expect(setup.details.place == "Gedung Pokogonco Achmad")
    #expect(setup.groups.dropLast() == base.groups[...])
    #expect(setup.groups.last?.id == "tokoh-masyarakat")
    let secretary = try #require(setup.attendees.first { $0.id == "sekretaris-kecamatan" })
    #expect(secretary.name == "Hj. Emma Susanty")
    #expect(secretary.group == "perangkat-kecamatan")
    #expect(secretary.aliases == ["Sekcam", "Bu Sekcam"])
    // The second Camat found the office taken, and is one more.
    #expect(setup.attendees.count == base.attendees.count + 1)
    #expect(setup.attendees.last?.id == "camat-eka-yusnitawati")
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("", "nama", nil, .missing),
    ("nama = \"Nama Besar\"", "nama", 1, .malformed("Nama Besar")),
    ("nama = \"uji\"\ndasar = \"tiada\"", "dasar", 2, .unknownReference("tiada")),
    (TemplateTests.least + "[[indikator]]\nnama = \"A\"", "indikator[1].nilai", 4, .missing),
    ("sumber_dana = [\n\"DD\",\n\"DD\"]\n" + TemplateTests.least, "sumber_dana[2]", 3, .duplicate("DD")),
    ("warna = 1\n" + TemplateTests.least, "warna", 1, .unknownKey(known: TemplateReader.keys)),
  ]

  @Test(arguments: refusals)
  func wrongFileIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
