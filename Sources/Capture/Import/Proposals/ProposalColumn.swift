import Meeting

/// What a column of a list of proposals holds.
package enum ProposalColumn: String, CaseIterable, Sendable {
  case village, activity, problem, location, volume, unit, unitPrice, cost, funds, office, intervention, beneficiaries,
    beneficiaryCount

  /// The column whose heading `text` is, in any case and with any signs around its words; nil where it is none.
  init?(heading text: String) {
    let heading = NameKey.fold(text).joined(separator: " ")
    guard let column = Self.allCases.first(where: { $0.headings.contains(heading) }) else { return nil }
    self = column
  }

  /// The words of a heading, folded.
  private var headings: Set<String> {
    switch self {
    case .village: ["desa", "desa kelurahan", "nama desa", "desa pengusul", "kelurahan", "pengusul"]
    case .activity:
      [
        "kegiatan", "usulan", "nama kegiatan", "uraian kegiatan", "usulan kegiatan", "uraian", "program kegiatan",
        "pekerjaan",
      ]
    case .problem: ["masalah", "permasalahan", "alasan", "masalah alasan", "latar belakang"]
    case .location: ["lokasi", "alamat", "lokasi kegiatan", "lokasi rt", "rt rw"]
    case .volume: ["volume", "vol", "koefisien", "banyaknya"]
    case .unit: ["satuan", "sat"]
    case .unitPrice: ["harga satuan", "harga", "harga satuan rp"]
    case .cost:
      [
        "jumlah", "jumlah rp", "jumlah harga", "biaya", "anggaran", "pagu", "perkiraan biaya", "total", "rencana biaya",
        "anggaran rp", "biaya rp",
      ]
    case .funds: ["sumber dana", "dana", "sumber pembiayaan", "sumber anggaran"]
    case .office:
      ["perangkat daerah", "opd", "skpd", "dinas", "pd", "perangkat daerah tujuan", "opd tujuan", "skpd tujuan"]
    case .intervention: ["jenis", "intervensi", "jenis intervensi", "spesifik sensitif"]
    case .beneficiaries: ["sasaran", "penerima manfaat", "kelompok sasaran"]
    case .beneficiaryCount: ["jumlah sasaran", "jumlah penerima", "jumlah penerima manfaat"]
    }
  }
}
