import Meeting
import Testing

@testable import Minutes

@Suite struct NotulaFieldsTests {
  static let fields: [([Change], String, [String])] = [
    ([.set(.organiser("Seksi"))], "Penyelenggara", ["Seksi"]),
    ([], "Hari/Tanggal", ["Rabu, 21 Januari 2026"]),
    ([.set(.place("Gedung Pokogonco Achmad"))], "Tempat", ["Gedung Pokogonco Achmad"]),
    ([], "Surat Undangan", ["Nomor ……… tanggal ………"]),
    (
      [.set(.invitation(Invitation(number: "005/12/Kec", date: CivilDate(year: 2026, month: 1, day: 15))))],
      "Surat Undangan", ["Nomor 005/12/Kec tanggal 15 Januari 2026"]
    ),
    ([], "Waktu", ["pukul ……… s.d. ……… WITA"]),
    ([.set(.plannedStart(Fixture.time(9, 0)))], "Waktu", ["pukul ……… s.d. ……… WITA"]),
    (
      [.startItem("buka", at: Fixture.time(9, 0)), .close(at: Fixture.time(11, 31), signatories: [])], "Waktu",
      ["pukul 09.00 s.d. 11.31 WITA"]
    ),
    ([.set(.zone(.wib)), .startItem("buka", at: Fixture.time(9, 5))], "Waktu", ["pukul 09.05 s.d. ……… WIB"]),
    ([], "Acara", ["1. Pembukaan", "2. Diskusi", "3. Usulan", "4. Penutup"]),
    ([], "Pimpinan Rapat", ["Ketua: ………", "Sekretaris: ………", "Pencatat: ………"]),
    (
      [
        .set(.chair(.person("emma"))), .set(.secretary(.person("eka"))), .set(.noteTaker(.named("Mahrur"))),
        .set(.moderator(.person("mahrur"))), .set(.resourcePersons([.institution("dinkes"), .person("kpm-biih")])),
      ],
      "Pimpinan Rapat",
      [
        "Ketua: Hj. Emma Susanty (Sekretaris Kecamatan)", "Sekretaris: Eka Yusnitawati", "Pencatat: Mahrur",
        "Moderator: Mahrur Ruyani (Kepala Seksi)", "Narasumber: Dinas Kesehatan; KPM Desa Bi'ih",
      ]
    ),
    ([], "Peserta", ["……… orang (daftar hadir terlampir)"]),
    (
      [.setPresence(["emma"], .present(at: nil)), .setPresence(["kpm-kiram"], .present(at: nil))], "Peserta",
      ["2 orang dari 5 yang diundang: Perangkat Kecamatan 1, KPM 1 (daftar hadir terlampir)"]
    ),
    (
      [.setPresence(["kpm-kiram"], .present(at: nil)), .countHeads("kpm", 19), .countHeads("bidan", 11)], "Peserta",
      ["30 orang dari 5 yang diundang: KPM 19, Bidan Desa 11 (daftar hadir terlampir)"]
    ),
    (
      [
        .setPresence(["emma"], .present(at: nil)), .setGroupPresence("kpm", isPresent: true),
        .setGroupPresence("bidan", isPresent: true),
      ],
      "Peserta",
      [
        "……… orang: Perangkat Kecamatan 1, KPM ………, Bidan Desa ……… (daftar hadir terlampir)"
      ]
    ),
    (
      begun + [.suspend(at: Fixture.time(10, 30), for: .minutes(15)), .resume(at: Fixture.time(10, 50))], "Waktu",
      ["pukul 09.00 s.d. ……… WITA", "Rapat diskors pukul 10.30 s.d. 10.50 WITA"]
    ),
    (
      begun + [
        .suspend(at: Fixture.time(10, 30), for: nil), .resume(at: nil), .suspend(at: nil, for: .minutes(15)),
      ], "Waktu",
      [
        "pukul 09.00 s.d. ……… WITA", "Rapat diskors pukul 10.30 s.d. ……… WITA",
        "Rapat diskors pukul ……… s.d. ……… WITA",
      ]
    ),
    (
      [.postponeItem("usulan", at: nil)], "Acara", ["1. Pembukaan", "2. Diskusi", "3. Usulan (ditunda)", "4. Penutup"]
    ),
    (
      [.set(.chair(.person("emma")))] + begun + [
        .handOver(.chair, to: .person("mahrur"), at: Fixture.time(10, 15)),
        .handOver(.noteTaker, to: .person("eka"), at: nil), .handOver(.chair, to: .named("Camat"), at: nil),
      ], "Pimpinan Rapat",
      [
        "Ketua: Hj. Emma Susanty (Sekretaris Kecamatan); sejak pukul 10.15 WITA digantikan oleh Mahrur Ruyani (Kepala Seksi); sejak pukul ……… WITA digantikan oleh Camat",
        "Sekretaris: ………", "Pencatat: ………; sejak pukul ……… WITA digantikan oleh Eka Yusnitawati",
      ]
    ),
    (
      [
        .setPresence(["emma", "kpm-biih"], .present(at: nil)), deputy("w", of: "kpm-kiram"), guest("g1", "kpm"),
        .setPresence(["emma"], .left(at: nil, since: nil)), .setPresence(["eka"], .excused("sakit")),
      ], "Peserta",
      [
        "3 orang dari 5 yang diundang, 1 di antaranya mewakili: Perangkat Kecamatan 1, KPM 2, serta 1 orang tamu (daftar hadir terlampir)"
      ]
    ),
    (
      [
        .setPresence(["emma"], .present(at: nil)), guest("g1", nil), guest("g2", "kpm"),
      ],
      "Peserta",
      ["1 orang dari 5 yang diundang: Perangkat Kecamatan 1, serta 2 orang tamu (daftar hadir terlampir)"]
    ),
  ]

  private static let begun: [Change] = [.startItem("buka", at: Fixture.time(9, 0))]

  private static func deputy(_ id: Attendee.ID, of principal: Attendee.ID) -> Change {
    .addAttendee(
      Attendee(
        id: id, name: id.rawValue, position: "Kader", group: "kpm", isGuest: true, presence: .present(at: nil),
        represents: principal))
  }

  private static func guest(_ id: Attendee.ID, _ group: Group.ID?) -> Change {
    .addAttendee(
      Attendee(id: id, name: id.rawValue, position: "", group: group, isGuest: true, presence: .present(at: nil)))
  }

  @Test(arguments: fields)
  func fieldSaysWhatIsKnown(changes: [Change], label: String, lines: [String]) throws {
    let fields = Notula.fields(of: try Fixture.session(changes))
    #expect(fields.first { $0.label == label }?.lines == lines)
  }

  @Test func fieldsStandInTheOrderOfTheForm() throws {
    #expect(
      Notula.fields(of: try Fixture.session()).map(\.label) == [
        "Rapat", "Penyelenggara", "Hari/Tanggal", "Surat Undangan", "Waktu", "Tempat", "Acara", "Pimpinan Rapat",
        "Peserta",
      ])
  }
}
