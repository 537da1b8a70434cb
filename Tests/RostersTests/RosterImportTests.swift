import Meeting
import TestKit
import Testing

@testable import Rosters

@Suite struct RosterImportTests {
  private static func preview(_ text: String, _ changes: [Change] = []) throws -> RosterImport {
    var session = MeetingFixture.history().session
    for change in changes { try session.apply(change) }
    return try RosterImport(TableReader.read(Array(text.utf8)), into: session)
  }

  /// What a row of these columns becomes: no name is invented, offices of the template and officials are.
  static let rows: [(String, RosterImport.Verdict, [RosterImport.Remark])] = [
    // The template knows the office and not who holds it, however the file writes it.
    ("Contoh A;Pambakal;Kiram;", .amends("pambakal-kiram"), []),
    ("Contoh A;Pambakal Desa Kiram;;", .amends("pambakal-kiram"), []),
    ("CONTOH A, S.Sos.;pambakal ds. kiram;DESA KIRAM;Unsur Pambakal", .amends("pambakal-kiram"), []),
    (";KPM;Kiram;", .stays("kpm-kiram"), []), ("Contoh A;KPM Kiram;;para KPM", .amends("kpm-kiram"), []),
    // Who is on the roster is found by name, whatever the titles.
    ("Emma Susanty;;;", .amends("emma"), []), ("HJ. EMMA SUSANTY, S.Sos;Sekcam;;", .amends("emma"), []),
    ("Hj. Emma Susanty;Sekretaris Kecamatan;;", .stays("emma"), []),
    ("Hj. Emma Susanty;-;...;", .stays("emma"), []),
    // A namesake from a village is somebody else only where the roster says another village.
    ("Mahrur Ruyani;Kasi Kesejahteraan Sosial;;kecamatan", .stays("mahrur"), []),
    ("Contoh B;Kader;Mandiangin Timur;", .adds, []), ("Contoh B;;;", .adds, []), (";Danramil;;Forkopimcam", .adds, []),
    ("Contoh C;Kader;Mandiangin;", .adds, [.unknownVillage("Mandiangin", nearest: nil)]),
    ("Contoh C;Kader;Kirom;", .adds, [.unknownVillage("Kirom", nearest: "kiram")]),
    ("Contoh C;Kader;Biih;", .adds, []), ("Contoh C;Kader;Bi’ih;", .adds, []),
    ("Contoh C;Ketua;;LSM", .adds, [.unknownGroup("LSM")]),
    // Spelt much alike, and nothing tells them apart.
    ("Mahrur Ruyany;;;", .adds, [.resembles("mahrur")]), ("Mahrur Ruyany;;;Pambakal", .adds, []),
    (";;Kiram;KPM", .fails(.nobody), []), ("123;Kader;;", .fails(.notAName), []),
    ("=1+1;Kader;;", .fails(.formula(.name)), []), ("Contoh;=HYPERLINK(1);;", .fails(.formula(.position)), []),
    ("#REF!;Kader;;", .fails(.formula(.name)), []), ("@SUM(A1);;;", .fails(.formula(.name)), []),
    ("Err:510;;;", .fails(.formula(.name)), []),
    // Where the columns have moved, a number is neither taken nor repeated.
    ("Contoh;Kader;081234567890;", .fails(.number(.village)), []),
    ("Contoh;0812-3456-7890;;", .fails(.number(.position)), []),
    ("Contoh;Kader;;6303011234560001", .fails(.number(.group)), []),
    ("Contoh 08123456789;;;", .fails(.number(.name)), []), ("Contoh;Kader 2025-2029;;", .adds, []),
    ("Contoh;Kader;63.03.06.2001;", .adds, [.unknownVillage("63.03.06.2001", nearest: nil)]),
    ("Hj. Emma Susanty NIP. 19700101 199003 2 001;;;", .stays("emma"), []),
  ]

  @Test(arguments: rows) func `a row becomes what a secretary expects`(
    row: String, verdict: RosterImport.Verdict, remarks: [RosterImport.Remark]
  ) throws {
    let preview = try Self.preview("Nama;Jabatan;Desa;Unsur\n\(row)\n")
    #expect(preview.rows.map(\.verdict) == [verdict])
    #expect(preview.rows.map(\.remarks) == [remarks])
    #expect(preview.rows.map(\.number) == [2])
  }

  @Test func `the group is that of the column, of the heading above, or of the office`() throws {
    let preview = try Self.preview(
      "No;Nama;Jabatan;Unsur\nA.;UNSUR FORKOPIMCAM\n1;Contoh A;Danramil\n2;Contoh B;Kader;KPM\n;II. Bidan Desa\n1;Contoh C;Bidan\n"
    )
    #expect(preview.rows.map(\.particulars.group) == ["forkopimcam", "kpm", "bidan"])
    #expect(preview.rows.map(\.number) == [3, 4, 6])
    let offices = try Self.preview("Nama,Jabatan\nContoh A,Bidan Desa Kiram\nContoh B,Guru\n").rows.map(\.particulars)
    #expect(offices.map(\.group) == ["bidan", nil] && offices.map(\.village) == ["kiram", nil])
  }

  @Test func `what the meeting does not know is kept as the institution`() throws {
    let rows = try Self.preview(
      "Nama,Unsur,Desa,Instansi\nContoh A,LSM,,\nContoh B,LSM,Sungai Ulin,\nContoh C,LSM,,Yayasan\n"
    ).rows
    #expect(rows.map(\.particulars.institution) == ["LSM", "LSM, Sungai Ulin", "Yayasan"])
  }

  @Test func `an empty cell takes nothing away, and a guest on the list is one no more`() throws {
    let guest = Attendee(
      id: "g", name: "Contoh Tamu", position: "Kader Posyandu", group: "kpm", village: "kiram", institution: "Posyandu",
      sex: .female, isGuest: true, aliases: ["Tamu"], presence: .present(at: nil))
    let row = try #require(
      try Self.preview("Nama,Jabatan,Unsur,L/P\nCONTOH TAMU,,,\n", [.addAttendee(guest)]).rows.first)
    var expected = guest.particulars
    expected.name = "CONTOH TAMU"
    expected.isGuest = false
    #expect(row.verdict == .amends("g") && row.particulars == expected)
  }

  @Test func `the same person twice in one file is one, and is told`() throws {
    let rows = try Self.preview(
      """
      Nama,Jabatan,Desa
      Contoh A,Pambakal,Kiram
      "CONTOH A, S.E.",Pambakal,Kiram
      Contoh B,Kader,Bi'ih
      Contoh B,Kader,
      Contoh B,Kader,Kiram
      ,Danramil,
      ,Danramil,
      Hj. Emma Susanty,,
      Emma Susanty,,
      """
    ).rows
    #expect(
      rows.map(\.verdict) == [
        .amends("pambakal-kiram"), .repeats(row: 2), .adds, .repeats(row: 4), .adds, .adds, .repeats(row: 7),
        .stays("emma"), .repeats(row: 9),
      ])
  }

  @Test func `of two of one name village and office tell who is meant, and nobody is guessed`() throws {
    let namesakes: [Change] = [
      .addAttendee(Attendee(id: "a", name: "Contoh Sama", position: "KPM", village: "kiram")),
      .addAttendee(Attendee(id: "b", name: "Contoh Sama", position: "Bidan Desa", village: "biih")),
    ]
    func verdict(_ row: String) throws -> RosterImport.Verdict? {
      try Self.preview("Nama,Jabatan,Desa\n\(row)\n", namesakes).rows.first?.verdict
    }
    #expect(try verdict("Contoh Sama,,Kiram") == .stays("a"))
    #expect(try verdict("Contoh Sama,Bidan Desa,") == .amends("b"))
    #expect(try verdict("Contoh Sama,,") == .fails(.ambiguous(["a", "b"])))
    #expect(try verdict("Contoh Sama,,Mandiangin Barat") == .adds)
  }

  @Test func `who holds an office of a village in the file beside another on the roster is shown beside them`() throws {
    let holder = Change.amendAttendee(
      "pambakal-kiram",
      .init(name: "Contoh Lama", position: "Pambakal Desa Kiram", group: "pambakal", village: "kiram"))
    let preview = try Self.preview("Nama,Jabatan,Desa\nContoh Baru,Pambakal,Kiram\n", [holder])
    #expect(preview.rows.map(\.verdict) == [.adds])
    #expect(preview.rows.first?.resembled == "pambakal-kiram")
    var generator = SeededGenerator(seed: 1)
    let apart = preview.result(using: &generator)
    let same = preview.result(takingAsSame: [2], using: &generator)
    guard case .importRoster(let added, []) = apart.change, case .importRoster([], let amended) = same.change else {
      Issue.record("\(apart) \(same)")
      return
    }
    #expect(added.map(\.name) == ["Contoh Baru"])
    #expect(amended.map(\.attendee) == ["pambakal-kiram"] && amended.first?.particulars.name == "Contoh Baru")
  }

  @Test func `L and P are read in every way they are written`() throws {
    let rows = try Self.preview(
      "Nama,L/P\nContoh A,l\nContoh B,Perempuan\nContoh C,Laki-laki\nContoh D,x\nContoh E,\n"
    ).rows
    #expect(rows.map(\.particulars.sex) == [.male, .female, .male, nil, nil])
    #expect(rows.map(\.remarks) == [[], [], [], [.unreadableSex], []])
    let ticked = try Self.preview("No,Nama,Jenis Kelamin,\n,,L,P\n1,Contoh A,√,\n2,Contoh B,,v\n3,Contoh C,v,v\n").rows
    #expect(ticked.map(\.particulars.sex) == [.male, .female, nil])
    #expect(ticked.last?.remarks == [.unreadableSex])
  }

  @Test func `numbers and addresses go beside the change, and never into it or into a remark`() throws {
    let preview = try Self.preview(
      "Nama,Jabatan,No. HP,Alamat\nHj. Emma Susanty,,0812 3456 7890,Jalan Satu\nContoh A,,rusak 081299998888,\nContoh B,,,\n"
    )
    #expect(preview.rows.map(\.remarks) == [[], [.unreadablePhone], []])
    var generator = SeededGenerator(seed: 1)
    let result = preview.result(using: &generator)
    #expect(result.contacts == ["emma": Contact(phone: "0812 3456 7890", address: "Jalan Satu")])
    #expect(!"\(result.change as Any) \(preview.rows.map(\.remarks))".contains("0812"))
    #expect(!"\(result.change as Any)".contains("Jalan"))
  }

  @Test func `taking it over is one change, and the second time there is none`() throws {
    let text =
      "Nama;Jabatan;Desa;Unsur\nContoh A;Pambakal;Kiram;\nContoh B;Kader;Bi'ih;LSM\n;Danramil;;\nContoh C;;Kirom;\n"
    var session = MeetingFixture.history().session
    let table = try TableReader.read(Array(text.utf8))
    let first = try RosterImport(table, into: session)
    var generator = SeededGenerator(seed: 1)
    try session.apply(try #require(first.result(using: &generator).change))
    #expect(session.attendees.count == 8)
    #expect(session.attendee("pambakal-kiram")?.displayName == "Contoh A")
    let second = try RosterImport(table, into: session)
    #expect(second.result(using: &generator).change == nil)
    #expect(second.count == RosterImport.Count(added: 0, amended: 0, same: 4, repeated: 0, failed: 0))
  }

  @Test(arguments: [", S.E.", "H.", "Dr. H.", "Ж", "李"])
  func `a name that is all degrees, titles or other letters is found again`(
    name: String
  ) throws {
    let table = try TableReader.read(pasted: "Nama\tJabatan\n\(name)\tKader\n")
    var session = MeetingFixture.history().session
    var generator = SeededGenerator(seed: 1)
    try session.apply(try #require(try RosterImport(table, into: session).result(using: &generator).change))
    #expect(try RosterImport(table, into: session).count.same == 1)
  }

  @Test func `a table without headings is none`() throws {
    #expect(throws: HeaderMissing()) { try Self.preview("Contoh A,Kader\nContoh B,Kader\n") }
  }

  @Test(arguments: [5, 5000]) func `rosters of a hamlet and of a regency are taken and found again`(count: Int) throws {
    var lines = ["No;Nama;Jabatan;Desa;Unsur;L/P;No HP"]
    let villages = ["Kiram", "Mandiangin Barat", "Mandiangin Timur", "Bi'ih"]
    for number in 1...count {
      lines.append(
        "\(number);Contoh Peserta \(number);Kader \(number);\(villages[number % 4]);KPM;P;08123\(100_000 + number)")
    }
    let table = try TableReader.read(Array(lines.joined(separator: "\r\n").utf8))
    var session = MeetingFixture.history().session
    let preview = try RosterImport(table, into: session)
    #expect(preview.count.added == count && preview.rows.allSatisfy { $0.remarks.isEmpty })
    var generator = SeededGenerator(seed: 1)
    let result = preview.result(using: &generator)
    #expect(result.contacts.count == count)
    try session.apply(try #require(result.change))
    #expect(try RosterImport(table, into: session).count.same == count)
  }
}
