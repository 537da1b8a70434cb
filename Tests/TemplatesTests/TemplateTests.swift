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
        [[tanggal]]
        nama = "Musrenbang Kecamatan"
        tanggal = "2027-02-04"
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
    #expect(setup.namedDates.map(\.name) == ["Musrenbang Kecamatan"])
  }
}
