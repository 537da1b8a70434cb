import Meeting

/// What a paper says of the corrections since the meeting was legalised.
extension Session {
  /// "RALAT KE-1" on every page of a corrected paper; nil where nothing was corrected.
  var erratumMark: String? { errata.isEmpty ? nil : "RALAT KE-\(errata.count)" }

  /// Each correction with its reason and what it changed; empty where nothing was corrected.
  var erratumBlocks: [Document.Block] {
    errata.enumerated().flatMap { index, erratum -> [Document.Block] in
      let changed = erratum.subjects.map { sentence($0) }
      let items = (changed.isEmpty ? ["Tidak ada yang diubah."] : changed).enumerated().map { place, text in
        Document.Item(marker: "\(place + 1).", runs: [Document.Run(text)])
      }
      return [
        .heading(level: 2, number: "", text: "RALAT KE-\(index + 1)"),
        .plain("\(Sentence.make(of: "alasan: \(erratum.reason)")) Yang diubah:"), .list(items),
      ]
    }
  }

  private func sentence(_ subject: Erratum.Subject) -> String {
    switch subject {
    case .entry(let id, let before):
      guard let entry = entry(id) else { return "Satu butir." }
      let now = entry.isStruck ? "dihapus" : "menjadi “\(entry.body.text)”"
      guard let before else { return "\(entry.number) ditambahkan: “\(entry.body.text)”." }
      return !entry.isStruck && before == entry.body.text
        ? "\(entry.number) “\(before)”: keterangannya." : "\(entry.number): semula “\(before)”, \(now)."
    case .head: return "Kepala naskah."
    case .attendance: return "Kehadiran."
    case .agenda: return "Susunan dan waktu acara."
    case .indicators: return "Indikator."
    case .signatories: return "Penanda tangan."
    }
  }
}
