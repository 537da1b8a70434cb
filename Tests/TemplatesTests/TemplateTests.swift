import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct TemplateTests {
  /// The least that a template holds.
  static let least = """
    nama = "uji"
    [[acara]]
    judul = "Doa"

    """

  @Test func leastTemplateGivesDefaults() throws {
    let template = try Template.read(text: Self.least)
    var expected = Setup(template: "uji")
    expected.agenda = [AgendaItem(id: "doa", title: "Doa")]
    #expect(template == Template(name: "uji", summary: nil, setup: expected))
  }

  @Test func everyKeyIsRead() throws {
    let setup = try Template.read(
      text: """
        nama = "uji"
        keterangan = "Untuk menguji"
        contoh = true
        sumber_dana = ["DD", "ADD"]
        [rapat]
        judul = "Judul"
        tema = "Tema"
        penyelenggara = "Seksi"
        tempat = "Gedung"
        zona = "WIT"
        mulai = "09.00"
        tahun_rapat = 2026
        tahun_rencana = 2027
        [kop]
        pemerintah = "PEMERINTAH"
        kantor = "KANTOR"
        alamat = ["Baris satu", "Baris dua"]
        [istilah]
        notula = "NOTULEN"
        kesimpulan = "KEPUTUSAN"
        desa = "Kampung"
        tempat_surat = "Kota"
        pimpinan = ["KETUA,"]
        notulis = ["PENCATAT,"]
        [[acara]]
        judul = "Doa"
        menit = 5
        bagian = "pembukaan"
        ujaran = "arahan"
        petugas = "KUA"
        [[acara]]
        judul = "Doa"
        bagian = "penutup"
        [[unsur]]
        nama = "Kader Posyandu"
        undangan = 12
        [[unsur]]
        kode = "pkk"
        nama = "TP PKK"
        sebutan = "unsur TP PKK"
        alias = ["PKK"]
        [[desa]]
        nama = "Bi'ih"
        kode = "1"
        alias = ["Bi ih"]
        [[peserta]]
        jabatan = "Bidan"
        nama = "Mahrur Ruyani"
        unsur = "pkk"
        desa = "Bi'ih"
        alias = ["Bu Bidan"]
        [[peserta_desa]]
        jabatan = "Kades {desa} sedesa {desa}"
        alias = ["Kades {desa}"]
        [[instansi]]
        nama = "Dinas Kesehatan"
        alias = ["Dinkes"]
        [[indikator]]
        nama = "Target"
        nilai = "18,8 persen"
        wilayah = "Kabupaten"
        tahun = 2026
        sumber = "rapat"
        """
    ).setup
    var details = Details(zone: .wit)
    details.title = "Judul"
    details.theme = "Tema"
    details.organiser = "Seksi"
    details.place = "Gedung"
    details.plannedStart = TimeOfDay(hour: 9, minute: 0)
    details.meetingYear = 2026
    details.planYear = 2027
    details.letterhead = Letterhead(government: "PEMERINTAH", office: "KANTOR", address: ["Baris satu", "Baris dua"])
    #expect(setup.details == details)
    var wording = Wording()
    wording.minutes = "NOTULEN"
    wording.conclusions = "KEPUTUSAN"
    wording.village = "Kampung"
    wording.signingPlace = "Kota"
    wording.chairRole = ["KETUA,"]
    wording.noteTakerRole = ["PENCATAT,"]
    #expect(setup.wording == wording)
    #expect(setup.isSample)
    #expect(setup.funds == ["DD", "ADD"])
    #expect(
      setup.agenda == [
        AgendaItem(
          id: "doa", title: "Doa", plannedMinutes: 5, part: .opening, officer: "KUA", speech: .direction),
        AgendaItem(id: "doa-2", title: "Doa", part: .closing),
      ])
    #expect(
      setup.groups == [
        Group(id: "kader-posyandu", name: "Kader Posyandu", collective: "para Kader Posyandu", invited: 12),
        Group(id: "pkk", name: "TP PKK", collective: "unsur TP PKK", aliases: ["PKK"]),
      ])
    #expect(setup.villages == [Village(id: "biih", code: "1", name: "Bi'ih", aliases: ["Bi ih"])])
    #expect(
      setup.attendees == [
        Attendee(
          id: "bidan-mahrur-ruyani", name: "Mahrur Ruyani", position: "Bidan", group: "pkk", village: "biih",
          aliases: ["Bu Bidan"]),
        Attendee(
          id: "kades-biih-sedesa-biih", position: "Kades Bi'ih sedesa Bi'ih", village: "biih",
          aliases: ["Kades Bi'ih"]),
      ])
    #expect(
      setup.institutions == [Institution(id: "dinas-kesehatan", name: "Dinas Kesehatan", aliases: ["Dinkes"])])
    #expect(
      setup.indicators == [
        Indicator(name: "Target", value: "18,8 persen", area: "Kabupaten", year: 2026, source: "rapat")
      ])
  }

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

  @Test func agendaOfOnesOwnReplacesThatOfTheBase() throws {
    let setup = try Template.read(text: Self.least + "\n[rapat]\nzona = \"WIB\"").setup
    #expect(setup.agenda.map(\.title) == ["Doa"])
    let built = try Template.read(
      text: "nama = \"x\"\ndasar = \"rapat-koordinasi\"\n[[acara]]\njudul = \"Doa\""
    ).setup
    #expect(built.agenda.map(\.title) == ["Doa"])
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("", "nama", nil, .missing),
    ("nama = \"Nama Besar\"", "nama", 1, .malformed("Nama Besar")),
    ("nama = \"uji\"", "acara", nil, .missing),
    ("nama = \"uji\"\ndasar = \"tiada\"", "dasar", 2, .unknownReference("tiada")),
    (least + "lain = 1", "acara[1].lain", 4, .unknownKey(known: ["judul", "menit", "bagian", "ujaran", "petugas"])),
    (least + "menit = \"5\"", "acara[1].menit", 4, .wrongKind(expected: .number, found: .text)),
    (least + "menit = 0", "acara[1].menit", 4, .outOfRange(0, 1...600)),
    (least + "menit = 601", "acara[1].menit", 4, .outOfRange(601, 1...600)),
    (
      least + "bagian = \"awal\"", "acara[1].bagian", 4,
      .unknownWord("awal", known: ["pembukaan", "pembahasan", "penutup"])
    ),
    (
      least + "ujaran = \"pidato\"", "acara[1].ujaran", 4,
      .unknownWord("pidato", known: Speech.allCases.map(\.word))
    ),
    (least + "[[acara]]\nmenit = 5", "acara[2].judul", 4, .missing),
    (least + "[rapat]\nzona = \"GMT\"", "rapat.zona", 5, .unknownWord("GMT", known: ["WIB", "WITA", "WIT"])),
    (least + "[rapat]\nmulai = \"25.00\"", "rapat.mulai", 5, .malformed("25.00")),
    (least + "[rapat]\ntahun_rapat = 26", "rapat.tahun_rapat", 5, .outOfRange(26, 1900...2199)),
    (
      least + "[rapat]\njenis = \"x\"", "rapat.jenis", 5,
      .unknownKey(
        known: ["judul", "tema", "penyelenggara", "tempat", "zona", "mulai", "tahun_rapat", "tahun_rencana"])
    ),
    (least + "[kop]\nkantor = \"x\"", "kop.pemerintah", 4, .missing),
    (least + "[[unsur]]\nnama = \"A\"\n[[unsur]]\nnama = \"a\"", "unsur[2].kode", 6, .duplicate("a")),
    (least + "[[unsur]]\nnama = \"A\"\nkode = \"B C\"", "unsur[1].kode", 6, .malformed("B C")),
    (least + "[[unsur]]\nnama = \"…\"", "unsur[1].kode", 4, .malformed("")),
    (least + "[[desa]]\nnama = \"Bi'ih\"\n[[desa]]\nnama = \"Biih\"", "desa[2].nama", 7, .duplicate("Biih")),
    (
      least + "[[desa]]\nnama = \"A\"\nkode = \"1\"\n[[desa]]\nnama = \"B\"\nkode = \"1\"", "desa[2].kode", 9,
      .duplicate("1")
    ),
    (least + "[[peserta]]\nnama = \"A\"", "peserta[1].jabatan", 4, .missing),
    (
      least + "[[peserta]]\njabatan = \"A\"\n[[peserta]]\njabatan = \"A\"", "peserta[2].jabatan", 7,
      .duplicate("A")
    ),
    (
      least + "[[peserta]]\njabatan = \"A\"\nunsur = \"x\"", "peserta[1].unsur", 6, .unknownReference("x")
    ),
    (least + "[[peserta]]\njabatan = \"A\"\ndesa = \"x\"", "peserta[1].desa", 6, .unknownReference("x")),
    (
      least + "[[peserta]]\njabatan = \"A\"\nnama = \"\\u001b[2J\"", "peserta[1].nama", 6, .controlCharacter(0x1B)
    ),
    (least + "[[peserta_desa]]\njabatan = \"Kades\"", "peserta_desa[1].jabatan", 5, .malformed("Kades")),
    (
      least + "[[instansi]]\nnama = \"A\"\n[[instansi]]\nnama = \"A\"", "instansi[2].nama", 7, .duplicate("A")
    ),
    (least + "[[indikator]]\nnama = \"A\"", "indikator[1].nilai", 4, .missing),
    ("sumber_dana = [\n\"DD\",\n\"DD\"]\n" + least, "sumber_dana[2]", 3, .duplicate("DD")),
    ("warna = 1\n" + least, "warna", 1, .unknownKey(known: TemplateReader.keys)),
  ]

  @Test(arguments: refusals)
  func wrongTemplateIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
