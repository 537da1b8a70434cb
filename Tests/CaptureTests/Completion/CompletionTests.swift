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
        "/ganti", "/ubah", "/coret", "/pindah", "/jadikan", "/pisah", "/gabung", "/urungkan", "/ulangi", "/tutup",
        "/sahkan", "/bantuan",
      ]
    ),
    ("/ha", ["/hadir"]), ("/ta", ["/tamu", "/tanya", "/tampung"]), ("/undo", ["/undo"]),
    ("/u", ["/ubah", "/urungkan", "/ulangi", "/usulan"]),
    ("/zz", []), ("/5", []), ("x /ha", []), ("/acara dis", ["4"]), ("/acara ", ["1", "2", "3", "4", "5", "6"]),
    ("/acara 3", ["3"]),
    ("/rapat ju", ["judul"]), ("/rapat judul x", []), ("/rapat sel", ["selesai"]),
  ])
  func `commands and what they take`(line: String, candidates: [String]) {
    #expect(replacements(line) == candidates)
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

  @Test func `only what stands before the cursor counts`() {
    let candidates = KarangIntan.context.completions(for: "@em forum ini", cursor: 3)
    #expect(candidates.map(\.range) == [0..<3])
    #expect(KarangIntan.context.completions(for: "@em", cursor: 99).count == 1)
    #expect(KarangIntan.context.completions(for: "@em", cursor: -1).isEmpty)
    #expect(KarangIntan.context.completions(for: "", cursor: 0).isEmpty)
    #expect(KarangIntan.context.completions(for: "@em", cursor: 3, limit: 0).isEmpty)
  }
}
