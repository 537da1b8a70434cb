import Meeting
import Testing

@testable import Capture

@Suite struct EntryLineTests {
  @Test(arguments: [
    ("@Emma forum ini", "@Hj. Emma Susanty forum ini"), ("@peserta \"Kami siap\"", "@peserta \"Kami siap\""),
    ("@peserta KPM kader perlu", "@peserta KPM kader perlu"), ("? kapan cair @KPM", "? @KPM kapan cair"),
    (
      "! kirim data paling lambat 3 hari lagi @KPM @Emma #gizi", "! @KPM @Hj. Emma Susanty kirim data >2026-01-24 #gizi"
    ),
    ("! pantau setiap bulan ukuran:24 balita", "! pantau >setiap bulan ukuran:24 balita"),
    (
      "$ desa:Kiram PMT vol:24 balita Rp36,7jt dana:dd #spesifik",
      "$ PMT desa:Kiram vol:24 balita dana:DD biaya:Rp36.700.000 #spesifik"
    ),
    ("$ jamban vol:12 unit Rp3,5jt/unit", "$ jamban vol:12 unit biaya:Rp3.500.000/unit"),
    ("= satu suara mufakat", "= satu suara mufakat"), ("= x s24 t6", "= x setuju 24 tolak 6 abstain 0"),
    ("~ transportasi @Eka", "~ @Eka Yusnitawati transportasi"), ("\\!penting", "\\!penting"),
    ("#koreksi baduta semula:16 menjadi:7 @Bidan", "@Bidan Desa baduta #koreksi semula:16 menjadi:7"),
    ("@\"Hj. Emma\" Lihung itu jauh", "@Hj. Emma Susanty Lihung itu jauh"),
    ("@KPM Mali Mali siap", "@KPM Desa Mali Mali siap"),
    ("@\"KPM\" Kiram jauh", "@\"KPM\" Kiram jauh"), ("@Nama Kader siap", "@Nama Kader siap"),
    ("@\"kader nama\" siap", "@\"kader nama\" siap"), ("catatan: [10.02] x", "catatan: \\[10.02] x"),
    ("kata \\@Emma dan 5\\\" pipa", "kata \\@Emma dan 5\" pipa"),
  ])
  func `an entry is written as the line that makes it`(typed: String, line: String) throws {
    let context = KarangIntan.context(typed: [typed])
    let entry = try #require(context.newestEntry)
    let written = context.line(for: entry)
    #expect(context.read(written, replacing: entry.id).body == entry.body)
    if !line.contains("[") { #expect(written == line) }
  }

  @Test func `people of one name are written so that they are found again`() throws {
    let twins = ["Kiram", "Lihung"].map { village in
      Change.addAttendee(
        Attendee(id: Identifier(village), name: "Contoh Nama, S.E.", position: "Kader", village: Identifier(village)))
    }
    let context = KarangIntan.context(typed: ["@Contoh Nama Lihung siap"], after: twins)
    let entry = try #require(context.newestEntry)
    #expect(entry.body.matter.parties == [.person("Lihung")])
    #expect(context.line(for: entry) == "@Contoh Nama Lihung siap")
  }

  /// Entries as commands and forms leave them, and the line of the first.
  @Test(arguments: [
    (
      ["! @Emma kirim data", "! @Mahrur kirim data", "/gabung K-1 K-2"],
      "! @Hj. Emma Susanty; @Mahrur Ruyani kirim data"
    ),
    (
      ["! @Emma @Eka data", "! @Mahrur @KPM data", "/gabung K-1 K-2"],
      "! @Hj. Emma Susanty; @Mahrur Ruyani @Eka Yusnitawati @KPM data"
    ),
    (
      ["$ jamban vol:12 unit", "$ jamban vol:5 unit Rp3,5jt/unit", "/gabung U-1 U-2"],
      "$ jamban vol:12 unit biaya:Rp3.500.000/unit"
    ),
    (["$ map lokasi:RT 3 biaya:Rp500,-"], "$ map lokasi:RT 3 biaya:Rp500,-"),
    // Somebody came to the roster whose name begins so.
    (["@\"Contoh\" siap", "/tamu Contoh Satu; Kader"], "@“Contoh” siap"),
  ])
  func `whatever mending left is written as the line that makes it`(typed: [String], line: String) throws {
    let context = KarangIntan.context(typed: typed)
    let entry = try #require(context.session.entries.first)
    #expect(context.line(for: entry) == line)
    #expect(context.read(line, replacing: entry.id).body == entry.body)
  }

  @Test func `the line of a commitment that only supporters are named for gives it back`() throws {
    let context = KarangIntan.context(typed: ["! @Emma @KPM kirim data"])
    let entry = try #require(context.newestEntry)
    var body = entry.body
    body.matter = .commitment(Commitment(supporters: [.group("kpm")]))
    let line = context.line(for: body, replacing: entry.id)
    #expect(line == "! @- @KPM kirim data")
    #expect(context.read(line, replacing: entry.id).body == body)
  }
}
