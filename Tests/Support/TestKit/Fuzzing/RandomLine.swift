/// Lines for the input that look like what people type and then go wrong: pieces of the grammar in any order, and whole lines with
/// letters lost, doubled, moved and strange.
///
/// The same generator gives the same line.
package enum RandomLine {
  /// Words that mean nothing in any place: whatever a line is read as, they must come out again.
  package static let markers = ["wazkq", "wuzvq", "wezxq", "Wozjq"]

  /// One line, empty in some cases, of a few hundred characters at most.
  package static func line(_ generator: inout SeededGenerator) -> String {
    if Int.random(in: 0..<2, using: &generator) == 0 { return ofPieces(&generator) }
    var line = Array(lines[Int.random(in: 0..<lines.count, using: &generator)])
    for _ in 0..<Int.random(in: 0...4, using: &generator) { mutate(&line, &generator) }
    return String(line)
  }

  /// A line with some of the markers in it, between its words or inside them, and those markers.
  package static func marked(_ generator: inout SeededGenerator) -> (line: String, markers: [String]) {
    var line = Array(line(&generator))
    let markers = Array(Self.markers.prefix(Int.random(in: 1...markers.count, using: &generator)))
    // From the right, so that no marker stands inside another.
    var end = line.count
    for marker in markers {
      let place = Int.random(in: 0...end, using: &generator)
      let isApart = Int.random(in: 0..<3, using: &generator) > 0
      line.insert(contentsOf: isApart ? " \(marker) " : marker, at: place)
      end = place
    }
    return (String(line), markers)
  }

  private static func ofPieces(_ generator: inout SeededGenerator) -> String {
    var line = ""
    for _ in 0..<Int.random(in: 0...9, using: &generator) {
      line += piece(&generator)
      if Int.random(in: 0..<4, using: &generator) > 0 { line += " " }
    }
    return line
  }

  private static func piece(_ generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: String(Int.random(in: 0...99_999_999, using: &generator))
    case 1: scalars[Int.random(in: 0..<scalars.count, using: &generator)]
    default: pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
  }

  private static func mutate(_ line: inout [Character], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0...line.count, using: &generator)
    let end = min(line.count, place + Int.random(in: 0...6, using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: line.removeSubrange(place..<end)
    case 1: line.insert(contentsOf: line[place..<end], at: place)
    case 2: line.insert(contentsOf: piece(&generator), at: place)
    case 3: line.removeSubrange(place...)
    case 4: line = Array(line.split(separator: " ").shuffled(using: &generator).joined(separator: [" "]))
    case 5: line.replaceSubrange(place..<end, with: scalars[Int.random(in: 0..<scalars.count, using: &generator)])
    default: line.append(contentsOf: " " + lines[Int.random(in: 0..<lines.count, using: &generator)])
    }
  }

  /// Lines as they are typed, one of every rule.
  private static let lines = [
    "@Emma forum ini menyamakan persepsi lintas sektor", "@peserta \"Kami siap mendukung program ini\"",
    "@peserta KPM kader perlu dilibatkan sejak awal", "? kapan PMT tahap dua cair @Pambakal Kiram",
    "! @Bidan Desa pendampingan ibu hamil dan balita >30 Juni", "! kirim data balita paling lambat 3 hari lagi @KPM",
    "! sosialisasi gizi di posyandu", "! pemantauan tumbuh kembang setiap bulan @KPM", "+ @Mahrur >akhir Maret",
    "$ desa:Kiram PMT lokal untuk balita #spesifik vol:24 balita x 90 hari Rp36,7jt dana:DD",
    "$ jamban sehat desa:Bi'ih #sensitif vol:12 unit Rp3,5jt/unit pd:DPRKPLH sasaran:ibu hamil urgensi:mendesak",
    "= pendampingan menjadi prioritas satu mufakat",
    "= posyandu serentak setiap tanggal 10 setuju 24 tolak 6 abstain 2",
    "~ anggaran transportasi kader @Kiram", "#koreksi baduta berisiko semula:16 menjadi:7 @Bidan", "s/Kiran/Kiram/",
    "/ganti Kiran jadi Kiram", "/hadir KPM 19", "/rapat tanggal 21 Januari 2026", "\\!penting",
    "komitmen: data dikirim selambat-lambatnya Senin, 26 Januari 2026", "! laporan sebelum Musrenbang Kecamatan @KPM",
    "! evaluasi >minggu ke-3 Februari, lalu >TW 2 ukuran:24 balita di 3 desa", "[10.02] ! kirim data >25/6",
    "tanya: berapa balita a.n. yang berisiko?", "catatan: telepon 0812-3456-7890 atau 6303061101010001",
    "14:30 RT 03, kirim ke nama@surel.id s/d 30 Juni: a > b; 24 paket @Rp17.000",
    "= kesepakatan \"satu desa satu kader\" secara musyawarah mufakat s24 t6 a2", "= putusan @Emma s24, t6, a2.",
    "! @Emma; @Mahrur kirim data ukuran:24 balita paling lambat minggu ke-3 Desember 2199", "@- menunggu @Emma",
    "! @- @KPM laporan >25 Juni 27", "$ jalan desa Rp2 m vol:12 unit.",
    "#saran @\"Nama Tak Dikenal\", S.Sos. menegaskan: “Data harus benar” #gizi",
    "/waktu 2 +10 menit", "/skors sampai pukul 13.00", "/tunda acara 2", "/pimpinan @Mahrur", "/notulis Nama Satu",
    "/indikator prevalensi anak 0-23 bulan tahun 2026 18,8 persen wilayah:\"Kabupaten Banjar\" sumber:SSGI 2024",
    "/izin @Emma @Mahrur karena tugas luar", "/pulang @Emma pukul 11.05",
    "/hadir Nama Satu, S.E.; Sekretaris Desa mewakili @Pambakal Kiram 09.05",
    "/hadir @Pambakal Kiram diwakili Nama Satu, S.E., Kader",
    "/sepakat U-1-3, U-5 dan U-6", "/belum U-1 s.d. U-2 lahan belum siap", "/prioritas U-3 1 mendesak sekali",
    "/apbdesa U-1", "/ditarik U-2", "/sipd U-1 2026/77",
    "$ sumur bor jumlah:24 balita indikator:sanitasi berulang:2024 tahun:2027 program:air minum ket:lahan hibah",
    "= posyandu serentak setuju 24 tolak 1 keberatan:Pambakal Kiram lahan belum siap; Mandiangin Barat karena jauh",
    "+ keberatan:@“Nama Satu” \"belum\" dihitung", "/keberatan P-1 @KPM: honor kader belum jelas",
    "/selesai K-1-2 diserahkan", "/jadwalkan K-1 >15 Maret alat belum tiba", "/batalkan K-1 dana habis",
    "/skor U-3 urgensi 5 jumlah sasaran: 4; dampak 1.000 HPK 3 data -",
  ]

  private static let pieces = [
    "!", "$", "=", "~", "?", "+", "/", "@", "#", ">", "\"", "“", "”", "\\", ":", "s/", "[10.02]", "-", ",", ".", ";",
    "(", ")", "'", "’", "{", "|", "*", "`", "@Emma", "@Hj. Emma Susanty,", "@KPM", "@Bidan Desa", "@peserta",
    "@peserta KPM", "@Mandiangin", "@Pambakal Kiram", "@Mar", "@Nama Satu", "@\"Tak Dikenal\"", "Emma", "Kiram", "Desa",
    "Bi'ih", "pak", "Hj.", "KPM", "dan", "kepada", "tidak", ">30 Juni", ">31 Februari", ">29 Feb", ">besok", ">25",
    ">25 Mar", ">Senin depan", ">2 tahun", ">setiap bulan", ">Musrenbang Kecamatan", ">minggu ke-3", "Februari", ">TW",
    "triwulan II", "semester I", "tahun depan", "bulan depan", "minggu", "paling lambat", "sebelum", "tenggat",
    "akhir Maret", "3 hari lagi", "Senin, 21 Januari 2026", "2026-06-25", "25/6", "setiap", "tiap posyandu",
    "#spesifik", "#sensitif", "#koreksi", "#gizi", "#arahan", "#interupsi", "desa:", "desa:Kiram", "desa:Kiran",
    "desa:\"Kiram\"", "vol:12 unit", "lokasi:RT 3", "dana:DD", "dana:\"APBD Kabupaten\"", "pd:", "biaya:5jt",
    "biaya:banyak", "ukuran:24", "semula:1", "menjadi:2", "masalah:", "Rp36,7jt", "Rp3,5jt/unit", "Rp1.5jt", "Rp",
    "Rp 2 M", "Rp5 - 10 jt", "Rp1 juta 500 ribu", "Rp5jtan", "per unit", "1.500.000,-", "setuju 24", "tolak 6",
    "s24 t6 a2", "mufakat", "secara musyawarah", "/hadir", "/hadri", "/acara", "/lanjut", "/rapat", "/tamu", "/ganti",
    "jadi", "tanggal", "judul", "/coret", "/pindah", "/jadikan komitmen", "/pisah", "/gabung", "/ubah", "K-1", "U-1",
    "C-1", "/urungkan", "/bantuan", "komitmen:", "usulan:", "catatan:", "menyampaikan", "09.05",
    "9999999999999999999999", "balita a.n.", "+62 812-3456-7890", "@-", "@Emma;", "@“Emma”", "@“Mar”", "Desember",
    "2199", "1900", ">minggu terakhir", "27", "Senin tgl 9", "Rp500", "Rp5 jta", "jutaan",
    "/tunda", "/selesaiacara", "/waktu", "+5", "-5", "/skors", "cabut", "sampai 13.00", "15 menit", "/pimpinan",
    "/notulis", "/indikator", "18,8 persen", "wilayah:", "tahun:2026", "sumber:", "nilai:", "tahun 2026", "/izin",
    "sakit", "/pulang", "mewakili", "diwakili", "; Kader", "/sepakat", "/cadangan U-1", "/belum", "/belum K-1",
    "/selesai", "/proses K-1", "/jadwalkan", "keberatan:", "keberatan:Kiram", "keberatan:@Emma:", "/keberatan",
    "; @KPM",
    "/batalkan K-1", "/prioritas",
    "/skor U-1", "U-1-3", "s.d. U-2", "urgensi 5",
  ]

  /// Letters and signs that are more than one character, or none, or go the other way.
  private static let scalars = [
    "é", "\u{301}", "\u{200D}", "👩‍👩‍👧", "\u{FEFF}", "\u{1B}[31m", "\0", "\r\n", "\n", "\t", "عربي", "\u{202E}", "字",
    "\u{1F1EE}\u{1F1E9}", "\u{A0}", "\u{2028}", "½", "٢٥", "İ", "ﬁ", "\u{FE0F}", "\u{AD}", "\u{10FFFF}",
    "e\u{301}\u{323}",
    "\u{1100}\u{1161}", "\u{0D}", "\u{9B}", "ß", "＠", "！",
  ]
}
