import Minutes

/// The papers that tests run over, by name, so that a failing test tells which and not all its text.
enum SamplePaper: CaseIterable {
  case sample, forms, hostile, long, empty

  var document: Document {
    switch self {
    case .sample: sampleDocument
    case .forms: formsDocument
    case .hostile: hostileDocument
    case .long: .longMinutes(entries: 100)
    case .empty: Document(name: "", title: "")
    }
  }
}

/// A small paper that has every kind of block, as the tests of all formats read it.
let sampleDocument = Document(
  name: "notula", title: "Notula Rapat Pra Musrenbang Tematik Stunting Tahun 2026", author: "Kecamatan Karang Intan",
  mark: "KONSEP",
  letterhead: .init(
    government: "PEMERINTAH KABUPATEN BANJAR", office: "KECAMATAN KARANG INTAN",
    address: ["Jalan ………, Karang Intan, Kabupaten Banjar", "Telepon ……… Pos-el ………"]),
  blocks: [
    .title(["NOTULA"]),
    .fields([
      .init("Rapat", ["Rapat Pra Musrenbang Tematik Stunting Tahun 2026"]),
      .init("Hari/Tanggal", ["Rabu, 21 Januari 2026"]),
      .init("Waktu", ["pukul 09.00 s.d. 11.31 WITA"]),
      .init("Pimpinan Rapat", ["Ketua: Hj. Emma Susanty", "Notulis: ………"]),
    ]),
    .heading(level: 1, number: "I.", text: "PEMBAHASAN"),
    .heading(level: 2, number: "1.", text: "Target penurunan stunting"),
    .paragraph([
      .init("Hj. Emma Susanty", bold: true),
      .init(" (Sekretaris Kecamatan) menyampaikan bahwa target prevalensi "),
      .init("stunting", italic: true),
      .init(" Kabupaten Banjar adalah 18,8 persen, sebagaimana disampaikan dalam rapat."),
    ]),
    .list([
      .init(
        marker: "1.", runs: [.init("Desa menyampaikan usulan intervensi spesifik dan sensitif.")],
        items: [.init(marker: "a.", runs: [.init("Usulan disertai volume dan lokasi.")])]),
      .init(marker: "2.", runs: [.init("Kader mendampingi ibu hamil dan balita.")]),
    ]),
    .heading(level: 1, number: "II.", text: "KOMITMEN DAN TINDAK LANJUT"),
    .table(
      .init(
        columns: [
          .init("No", share: 1, alignment: .centre), .init("Kegiatan", share: 6),
          .init("Pagu (Rp)", share: 4, alignment: .right),
        ],
        rows: [
          ["1", "Pendampingan ibu hamil dan balita di seluruh desa", "36.700.000,00"],
          ["2", "Kelas gizi", "4.000.000,00"],
        ],
        total: ["", "Jumlah", "40.700.000,00"])),
    .paragraph([.init("Demikian notula ini dibuat untuk digunakan sebagaimana mestinya.")]),
    .signatures(
      .init(
        placeAndDate: "Karang Intan, 21 Januari 2026",
        signers: [
          .init(role: ["Mengetahui,", "Pimpinan Rapat,"], name: "Hj. Emma Susanty", details: ["NIP ………"]),
          .init(role: ["Notulis,"], name: "………………………"),
        ])),
  ])

/// Sheets to fill in by hand: an upright part and one that lies, with the blocks that minutes have not.
let formsDocument = Document(
  name: "formulir", title: "Formulir", paper: .a4,
  parts: [
    .init(blocks: [
      .lines(["LAMPIRAN I", "NOMOR : ………"], at: .rightHalf), .title(["DAFTAR HADIR"]),
      .table(
        .init(
          columns: [
            .init("No", share: 1, alignment: .centre), .init("Nama", share: 5), .init("Jabatan/Instansi", share: 5),
            .init("Tanda Tangan", share: 4, alignment: .staggered),
          ],
          rows: [
            .heading("A. Pambakal"), ["1", "", "Pambakal Desa Kiram", "1."], ["2", "", "Pambakal Desa Lihung", "2."],
            .heading("B. KPM"), ["3", "", "KPM Desa Kiram", "3."],
          ], rowHeight: 9)),
      .frames(["Pembukaan rapat", "Pembacaan kesepakatan", "Foto bersama"], height: 55),
    ]),
    .init(
      .landscape,
      blocks: [
        .lines(["RENCANA TINDAK LANJUT"], at: .centre),
        .table(
          .init(
            columns: [.init("No", share: 1, alignment: .centre), .init("Kegiatan", share: 6)]
              + [.init("Bulan", share: 2, under: ["Waktu Pelaksanaan"])]
              + (1...4).map { .init("\($0)", share: 0.6, under: ["Waktu Pelaksanaan", "Minggu ke-"]) }
              + [.init("Batas Waktu", share: 3, under: ["Waktu Pelaksanaan"]), .init("Keterangan", share: 3)],
            rows: [["1", "Kelas gizi", "Januari", "", "", "x", "", "30 Januari 2026", ""]], isNumbered: true)),
        .signatures(
          .init(
            placeAndDate: "Karang Intan, 21 Januari 2026",
            signers: [
              .init(role: ["a.n. CAMAT KARANG INTAN", "SEKRETARIS,", "u.b.", "Kepala Seksi,"], name: "………………………")
            ])),
      ]),
    .init(blocks: [
      .cards(
        (1...5).map { number in
          [
            .title(["KARTU KOMITMEN"]), .fields([.init("Pihak", ["KPM Desa \(number)"])]),
            .list([.init(marker: "1.", runs: [.init("Data balita diserahkan, paling lambat 30 Januari 2026.")])]),
          ]
        })
    ]),
  ])

extension Document {
  /// Minutes as a real meeting gives them: `entries` notes over nine agenda items, a long table, four signers.
  static func longMinutes(entries: Int) -> Document {
    var document = sampleDocument
    let words =
      "Pambakal Desa Kiram menyampaikan usulan pemberian makanan tambahan bagi ibu hamil dan balita serta "
      + "penambahan alat ukur di posyandu, dengan catatan bahwa kader memerlukan pelatihan lebih dahulu"
    let sections =
      (1...9).flatMap { item in
        [.heading(level: 2, number: "\(item).", text: "Acara ke-\(item)")]
          + stride(from: item, through: entries, by: 9).map { .paragraph([.init("\(words) (catatan ke-\($0)).")]) }
      } as [Block]
    let table = Table(
      columns: [
        .init("No", share: 1, alignment: .centre), .init("Kegiatan", share: 5), .init("Penanggung Jawab", share: 3),
        .init("Batas Waktu", share: 2), .init("Target", share: 3),
      ],
      rows: (1...max(1, entries / 4)).map {
        ["\($0)", "Pendampingan ibu hamil berisiko", "Kader dan Bidan Desa Kiram", "25 Juni 2026", "Semua ibu hamil"]
      })
    document.parts[0].blocks.replaceSubrange(3...5, with: sections + [.table(table)])
    return document
  }
}
