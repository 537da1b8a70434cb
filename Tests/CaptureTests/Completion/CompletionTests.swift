import Meeting
import Testing

@testable import Capture

@Suite struct CompletionTests {
  private func replacements(_ line: String, in context: CaptureContext = KarangIntan.context) -> [String] {
    context.completions(for: line, cursor: line.count).map(\.replacement)
  }

  @Test(arguments: [
    ("@em", ["@Hj. Emma Susanty"]), ("! @ema", []), ("! kirim @bu emm", ["@Hj. Emma Susanty"]),
    ("@sus", ["@Hj. Emma Susanty"]),
    ("@pamb kir", ["@Pambakal Desa Kiram"]), ("!@mahr", ["@Mahrur Ruyani"]),
    ("@biih", ["@Bi'ih", "@Pambakal Desa Bi'ih", "@KPM Desa Bi'ih", "@Bidan Desa Bi'ih"]),
    ("@zzz", []), ("@", [] as [String]), ("a@em", []), ("@Hj. Emma Susanty ", []), ("@Emma forum", []), ("@ em", []),
    ("@pak mahr", ["@Mahrur Ruyani"]), ("@bapak mahr", ["@Mahrur Ruyani"]), ("@ibu emma", ["@Hj. Emma Susanty"]),
    ("@h. mahr", ["@Mahrur Ruyani"]), ("@hj emma", ["@Hj. Emma Susanty"]), ("@Dr. mahr", ["@Mahrur Ruyani"]),
    ("@drg. mahr", ["@Mahrur Ruyani"]), ("@Ir. mahr", ["@Mahrur Ruyani"]), ("@Ust. mahr", ["@Mahrur Ruyani"]),
    ("@KH. mahr", ["@Mahrur Ruyani"]), ("@Guru mahr", ["@Mahrur Ruyani"]), ("@MAHR", ["@Mahrur Ruyani"]),
    ("@Emma Susanty, S.Sos", ["@Hj. Emma Susanty"]), ("@Emma, S.Sos., M.M.", ["@Hj. Emma Susanty"]),
    ("@Emma, saya", []), ("@Emma, ", ["@Hj. Emma Susanty"]), ("@m\u{E1}hrur", ["@Mahrur Ruyani"]),
    ("@bi’i", ["@Pambakal Desa Bi'ih", "@KPM Desa Bi'ih", "@Bidan Desa Bi'ih", "@Bi'ih"]),
    ("@yusn", ["@Eka Yusnitawati"]), ("@pemb masy", ["@Eka Yusnitawati"]),
    (
      "@kiram",
      [
        "@Kiram", "@Pambakal Desa Kiram",
        "@KPM Desa Kiram", "@Bidan Desa Kiram",
      ]
    ),
    ("/hadir @mahr", ["@Mahrur Ruyani"]), ("@pes", ["@peserta"]), ("@peserta kp", ["@peserta KPM"]),
  ])
  func `names`(line: String, candidates: [String]) {
    guard line != "@" else {
      #expect(replacements(line).count == 50)
      return
    }
    let found = replacements(line)
    #expect(found.sorted() == candidates.sorted())
    #expect(found.first == candidates.first)
  }

  @Test func `what Enter would take comes first, then those present`() {
    #expect(replacements("! @kpm").first == "@KPM")
    #expect(replacements("! @bid").first == "@Bidan Desa")
    let context = KarangIntan.context([.setPresence(["kpm-Lihung"], .present(at: nil))])
    #expect(Array(replacements("! @kpm", in: context).prefix(2)) == ["@KPM", "@KPM Desa Lihung"])
  }

  @Test func `the roster stands before groups, villages and institutions`() {
    let subjects = KarangIntan.context.completions(for: "@k", cursor: 2, limit: 1000).compactMap { candidate in
      if case .party(let party) = candidate.subject { party } else { nil }
    }
    let kinds = subjects.map { party in
      switch party {
      case .person: 0
      case .group: 1
      case .village: 2
      default: 3
      }
    }
    #expect(kinds == kinds.sorted())
    #expect(Set(kinds) == [0, 1, 2, 3])
  }

  @Test func `those named lately come before the others`() {
    let context = KarangIntan.context(typed: ["! x @KPM Lihung", "@KPM Balau y"])
    #expect(replacements("! @kpm", in: context).prefix(3) == ["@KPM", "@KPM Desa Balau", "@KPM Desa Lihung"])
  }

  @Test(arguments: [
    ("@em", [true]), ("@pamb kir", [false]), ("@pambakal kiram", [true]), ("@mandi kapau barat", [true]),
    ("@puskesmas kar", [false]),
  ])
  func `a candidate says whether the line names it already`(line: String, isNamed: [Bool]) {
    #expect(KarangIntan.context.completions(for: line, cursor: line.count).map(\.isNamed) == isNamed)
  }

  @Test func `a candidate tells like names apart and is found again`() {
    let twins = ["Kiram", "Lihung"].map { village in
      Change.addAttendee(
        Attendee(
          id: Identifier(village), name: "Contoh Nama, S.E.", position: "Kader", group: "kpm",
          village: Identifier(village)))
    }
    let context = KarangIntan.context(twins)
    let candidates = context.completions(for: "! @cont", cursor: 7)
    #expect(candidates.map(\.subject) == [.party(.person("Kiram")), .party(.person("Lihung"))])
    #expect(candidates.map(\.village) == ["Kiram", "Lihung"])
    #expect(candidates.map(\.group) == ["kpm", "kpm"])
    for candidate in candidates {
      #expect(candidate.range == 2..<7)
      guard case .party(let party) = candidate.subject else { continue }
      #expect(context.read("! \(candidate.replacement) kirim data").commitment?.owners == [party])
    }
  }

  @Test(arguments: KarangIntan.context.completions(for: "@", cursor: 1, limit: 1000))
  func `every candidate names whom it shows`(
    candidate: Candidate
  ) {
    guard case .party(let party) = candidate.subject else { return }
    #expect(KarangIntan.context.read("! \(candidate.replacement) kirim data").commitment?.owners == [party])
  }

  @Test(arguments: [
    (
      "/",
      [
        "/acara", "/lanjut", "/hadir", "/tamu", "/bicara", "/batalbicara", "/persilakan", "/selesaibicara", "/rapat",
        "/ganti", "/ubah", "/coret", "/pindah", "/jadikan", "/pisah", "/gabung", "/rapikan", "/urungkan", "/ulangi",
        "/tutup", "/sahkan", "/ralat", "/bantuan", "/desa", "/cari", "/riwayat", "/tunda", "/selesaiacara", "/waktu",
        "/skors",
        "/pimpinan", "/notulis", "/indikator", "/izin", "/pulang", "/sepakat", "/cadangan", "/belum", "/apbdesa",
        "/ditarik", "/prioritas", "/skor", "/sipd", "/selesai", "/proses", "/jadwalkan", "/batalkan", "/tampilan",
        "/bacakan", "/tindaklanjut", "/pratinjau", "/tayang", "/cetak", "/jam", "/perhatian", "/keberatan",
        "/penandatangan",
      ]
    ),
    ("/ha", ["/hadir"]), ("/ta", ["/tamu", "/tampilan", "/tayang", "/tanya", "/tampung"]), ("/undo", ["/undo"]),
    ("/u", ["/ubah", "/urungkan", "/ulangi", "/usulan", "/underway"]),
    ("/zz", []), ("/5", []), ("x /ha", []), ("/acara dis", ["4"]), ("/acara ", ["1", "2", "3", "4", "5", "6"]),
    ("/acara 3", ["3"]),
    ("/desa biih", ["Bi'ih"]), ("/desa mandia", ["Mandiangin Barat", "Mandiangin Timur"]), ("/desa zzz", []),
    ("/rapat ju", ["judul"]), ("/rapat judul x", []), ("/rapat sel", ["selesai"]),
    ("/rapat t", ["tema", "tempat", "tanggal", "tahun", "title"]),
    ("/rapat s", ["selesai", "sekretaris", "start", "speakers"]),
    ("/acara tanya ja", ["4"]),
  ])
  func `commands and what they take`(line: String, candidates: [String]) {
    #expect(replacements(line) == candidates)
  }

  @Test(arguments: [
    ("/", CommandName.allCases.map { "/\($0.englishWords[0])" }), ("/ha", ["/hadir"]),
    ("/pr", ["/present", "/priority", "/preview", "/print", "/proposal", "/proses"]),
    ("/meeting t", ["title", "theme", "tempat", "tanggal", "tahun"]),
  ])
  func `on the English screen the English words are offered first`(line: String, candidates: [String]) {
    let session = KarangIntan.context.session
    let context = CaptureContext(session: session, today: KarangIntan.context.today, offersEnglish: true)
    #expect(context.completions(for: line, cursor: line.count).map(\.replacement) == candidates)
    #expect(KarangIntan.context.read("/meeting title Rapat").command == .set(.title("Rapat")))
  }

  @Test(arguments: [
    ("x #mas", ["#masukan"]), ("$ x #spe", ["#spesifik"]), ("! x #spe", []), ("! x #gi", ["#gizi"]),
    (
      "$ x desa:man",
      ["desa:Mandiangin Barat", "desa:Mandikapau Timur", "desa:Mandiangin Timur", "desa:Mandikapau Barat"]
    ),
    ("$ x dana:ap", ["dana:APBD Kabupaten", "dana:APBD Provinsi"]), ("x dana:ap", []), ("$ x vol:1", []),
    ("$ x urgensi:ting", ["urgensi:tinggi"]),
    ("$ x pd:pusk", ["pd:Puskesmas Karang Intan 1"]),
  ])
  func `labels and values`(line: String, candidates: [String]) {
    #expect(replacements(line, in: KarangIntan.context(typed: ["! y #gizi"])) == candidates)
  }

  @Test func `an item is listed with its title, alone too`() {
    for line in ["/acara dis", "/acara 4", "/pindah K-1 dis"] {
      let candidates = KarangIntan.context(typed: ["! x"]).completions(for: line, cursor: line.count)
      #expect(candidates.map(\.subject) == [.item("a4")] && candidates.map(\.isNamed) == [false], "\(line)")
    }
  }

  @Test func `at the beginning kinds of speech come first, then the words of bots, and no labels`() {
    let context = KarangIntan.context(typed: ["! y #gizi"])
    let first = replacements("#", in: context)
    #expect(first.prefix(Speech.allCases.count) == Speech.allCases.map { "#\($0.word)" }[...])
    #expect(first.contains("#topic") && !first.contains("#gizi"))
    let later = replacements("x #", in: context)
    #expect(later.prefix(Speech.allCases.count) == first.prefix(Speech.allCases.count))
    #expect(later.contains("#gizi") && !later.contains("#topic"))
  }

  @Test func `only what stands before the cursor counts`() {
    let candidates = KarangIntan.context.completions(for: "@em forum ini", cursor: 3)
    #expect(candidates.map(\.range) == [0..<3])
    #expect(KarangIntan.context.completions(for: "@em", cursor: 99).count == 1)
    #expect(KarangIntan.context.completions(for: "@em", cursor: -1).isEmpty)
    #expect(KarangIntan.context.completions(for: "", cursor: 0).isEmpty)
    #expect(KarangIntan.context.completions(for: "@em", cursor: 3, limit: 0).isEmpty)
  }
}
