import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct BeritaAcaraConsiderationsTests {
  private func lines(_ changes: [Change]) throws -> [String] {
    Array(DocumentDump(of: BeritaAcara.considerations(Record(of: try Fixture.session(changes)))).lines[1...3])
  }

  @Test func eachSpeakerIsNamedOnce() throws {
    let lines = try lines([
      Fixture.note("a", by: .person("emma"), .address, in: "buka"),
      Fixture.note("b", by: .person("emma"), .direction, in: "tutup"),
      Fixture.note("c", by: .institution("dinkes"), .presentation),
      Fixture.note("d", by: .person("kpm-kiram"), .presentation), Fixture.note("e", .presentation),
    ])
    #expect(lines[0] == "1. sambutan dan laporan dari Hj. Emma Susanty (Sekretaris Kecamatan);")
    #expect(lines[1] == "2. pemaparan materi oleh Dinas Kesehatan dan KPM Desa Kiram; dan")
    #expect(lines[2] == "3. tanggapan dan saran dari ………,")
  }

  @Test(
    arguments: [
      (nil, nil), (Quorum.people(2), "Kuorum: 2 orang, terpenuhi"), (.people(3), "Kuorum: 3 orang, tidak terpenuhi"),
      (.share(2, of: 3), "Kuorum: 4 orang (2/3 dari 5 yang diundang), tidak terpenuhi"),
      (.moreThan(1, of: 2), "Kuorum: 3 orang (lebih dari 1/2 dari 5 yang diundang), tidak terpenuhi"),
    ] as [(Quorum?, String?)])
  func theQuorumStandsBesideTheAttendance(quorum: Quorum?, line: String?) throws {
    var setup = Fixture.setup
    setup.quorum = quorum
    let session = try Fixture.session([.setPresence(["emma", "eka"], .present(at: nil))], setup: setup)
    let lines = DocumentDump(of: BeritaAcara.considerations(Record(of: session))).lines.joined(separator: "\n")
    if let line { #expect(lines.contains(line), "\(lines)") } else { #expect(!lines.contains("Kuorum")) }
  }

  @Test func whatThoseWhoCameSaidIsCounted() throws {
    let inputs = (1...21).map { Fixture.note("masukan \($0)", by: .participant(of: nil), .input) }
    let others = [
      Fixture.note("saran", by: .group("kpm"), .suggestion), Fixture.note("tanya", by: .group("kpm"), .question),
      Fixture.note("jawab", by: .person("mahrur"), .response), Fixture.note("tanpa pembicara", .input),
      Fixture.note("potong", by: .group("kpm"), .interruption),
    ]
    #expect(
      try lines(inputs + others)[2]
        == "3. 22 masukan, satu pertanyaan, dan satu tanggapan dari peserta rapat sebagaimana dimuat dalam notula,")
  }
}
