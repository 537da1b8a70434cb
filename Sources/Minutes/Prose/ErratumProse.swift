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
      guard let before else { return "\(entry.number) ditambahkan: “\(entry.body.text)”." }
      if entry.isStruck { return "\(entry.number): semula “\(before.body.text)”, dihapus." }
      let facts = differences(from: before, to: entry)
      if before.body.text != entry.body.text {
        return (["\(entry.number): semula “\(before.body.text)”, menjadi “\(entry.body.text)”"] + facts)
          .joined(separator: "; ") + "."
      }
      return "\(entry.number) “\(entry.body.text)”: "
        + (facts.isEmpty ? "keterangannya" : facts.joined(separator: "; ")) + "."
    case .head: return "Kepala naskah."
    case .attendance: return "Kehadiran."
    case .agenda: return "Susunan dan waktu acara."
    case .indicators: return "Indikator."
    case .signatories: return "Penanda tangan."
    }
  }

  /// "volume semula 12 unit, menjadi 15 unit", for whatever of an entry the papers print and the correction changed.
  private func differences(from before: Entry, to after: Entry) -> [String] {
    let former = facts(of: before)
    return facts(of: after).compactMap { label, now in
      let was = former.first { $0.label == label }?.value
      guard was != now else { return nil }
      return "\(label) semula \(was ?? "tidak ada"), menjadi \(now ?? "tidak ada")"
    }
  }

  /// What an entry says besides its text, as far as it stands in the papers.
  private func facts(of entry: Entry) -> [(label: String, value: String?)] {
    func names(_ parties: [Party]) -> String? {
      parties.isEmpty ? nil : parties.map { name(of: $0) }.joined(separator: ", ")
    }
    switch entry.body.matter {
    case .note(let note): return [("pembicara", names([note.speaker].compactMap { $0 }))]
    case .commitment(let commitment):
      return [
        ("penanggung jawab", names(commitment.owners)), ("pendukung", names(commitment.supporters)),
        ("batas waktu", commitment.due == nil ? nil : commitment.deadline), ("target", commitment.target),
        ("pelaksanaan", entry.progress.word),
      ]
    case .proposal(let proposal):
      return [
        ("desa", proposal.village.flatMap { village($0)?.name }), ("lokasi", proposal.location),
        ("volume", proposal.volume), ("pagu", proposal.cost?.formatted), ("sasaran", proposal.beneficiaries),
        ("sumber dana", proposal.funds), ("perangkat daerah", proposal.office), ("permasalahan", proposal.problem),
        ("pengusul", names(proposal.proposers)), ("status", entry.standing.status.word),
        ("alasan", entry.standing.status.reason),
      ]
    case .decision(let decision):
      let dissents = decision.dissents.map { dissent in
        name(of: dissent.party) + (dissent.reason.map { " (\($0))" } ?? "")
      }
      return [
        ("cara pengambilan keputusan", decision.method?.told),
        ("keberatan", dissents.isEmpty ? nil : dissents.joined(separator: ", ")),
      ]
    case .setAside(let party): return [("disampaikan oleh", names([party].compactMap { $0 }))]
    }
  }
}
