import TestKit

extension FoundInput {
  /// Inputs that once broke a rule, each with what broke, and where only that was kept, one of the kind; `swift test` runs every one
  /// through the check of its target.
  ///
  /// What `Fuzz` finds, it prints as it stands here.
  static let all: [FoundInput] = [
    // The blank before a semicolon stayed at the end of the routine.
    .line("! pemantauan >setiap panen raya ; @KPM"),
    // An entry of such a text mended itself without end.
    .line("catatan: s/a/b/"), .line("catatan: /ganti kader jadi bidan"),
    // A comma behind a date was doubled, a quotation mark behind an escaped sign opened a quotation.
    .line("! kirim data paling lambat 30 Juni, lalu lapor"), .line(#"lihat \@"Emma" dan "kutipan"#),
    // Names in quotes kept two blanks and lost their full stop.
    .line(#"@"Tak  Dikenal, S.E." hadir"#),
    // They became notes that nobody said.
    .line("!"), .line(">besok"), .line("@-"), .line("\" \" kosong"),
    // Halves of names stayed, and votes were counted on the wrong side.
    .line("s/Emma/Eka/"), .line("= belum tercapai mufakat"), .line("= posyandu tidak setuju 6 setuju 2"),
    .line("= pasar pindah setuju 9 keberatan: @Pambakal Kiram terlalu jauh"),
    .line("= pasar pindah keberatan: tidak ada"),
    // The end of the calendar was looked for without end.
    .line("! lapor >minggu ke-5 Desember 2199"), .line("! lapor >31 Desember 9999"),
    .line("! lapor >setiap 31 Februari"),
    // The work on a key grew with the third power of its words.
    .line("$ jamban desa:" + String(repeating: "kata ", count: 800)),
    // Marks sat on blanks, amounts were kept twice, counts overflowed.
    .line("catatan \u{301}a \u{301}"), .line("$ jamban Rp5jt Rp5jt"),
    .line("$ jamban vol:9999999999999999999999 unit Rp1jt/unit"),
    .line("@\"peserta KPM\" kader"), .line("= satu suara setuju 9223372036854775807 tolak 9"),
    // A number in the column of a village was told in a warning, and stored where nothing deletes it.
    .table("Nama;Jabatan;Desa\nContoh;KPM;081234567890\n"),
    // A section whose name does not begin as names do ended the program.
    .template("nama = \"x\"\n[é]\n"), .theme("[é]\n"), .template("[rapat.é]\n"),
    // The decoder of what a terminal sends has not been broken yet; these are the hard ones.
    .terminal(["\u{1B}[200~gizi"]), .terminal(["\u{1B}", "", "[", "A"]), .terminal([[0xC3], "", "a"]),
    .terminal([[0x9B], "31m", [0xC2], [0x9B]]), .terminal(["\u{1B}]52;c;", "", "\u{7}"]),
    .terminal(["\u{1B}P\u{1B}[201~"]),
  ]

  /// Holds the input to what its target promises.
  func check() throws(Violation) {
    switch self {
    case .line(let line): try LineFuzz().check(line)
    case .table(let table): try TableFuzz().check(table.bytes)
    case .template(let template): try TOMLFuzz.check(template.bytes, isTheme: false)
    case .theme(let theme): try TOMLFuzz.check(theme.bytes, isTheme: true)
    case .terminal(let pieces): try DecoderFuzz.check(pieces.map(\.bytes))
    case .keys(let seed, let events):
      var fuzz = KeyFuzz()
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<events { try fuzz.run(&generator) }
    case .storing(let seed):
      var fuzz = StoringFuzz()
      var generator = SeededGenerator(seed: seed)
      try fuzz.run(&generator)
    case .file(let seed):
      var generator = SeededGenerator(seed: seed)
      try FileFuzz().run(&generator)
    }
  }
}
