import Capture
import Meeting

/// How the record names what it holds.
package protocol EntryWords {
  func name(of kind: Entry.Kind) -> String
  func name(of speech: Speech) -> String
  func name(of intervention: Proposal.Intervention) -> String
  /// Who it is, without changing a name.
  func name(of party: Party, in session: Session) -> String
  func due(_ due: Commitment.Due) -> String
  func method(_ method: Decision.Method) -> String
  func correction(_ correction: Correction) -> String
  /// Who objects to a decision, and why where that was said.
  func dissent(_ party: Party, reason: String?, in session: Session) -> String
  var noOwner: String { get }
  var noDue: String { get }
  var struck: String { get }
  /// A decision was made while fewer were here than the quorum.
  var belowQuorum: String { get }
  /// What became of an entry that went into another.
  func joined(to number: Entry.Number) -> String
  /// The label of a field in a form.
  func name(of part: EntryPart) -> String
}

extension EntryWords {
  /// Several parties side by side.
  func names(of parties: [Party], in session: Session) -> String {
    parties.map { name(of: $0, in: session) }.joined(separator: ", ")
  }
}

extension Indonesian: EntryWords {
  package func name(of kind: Entry.Kind) -> String {
    switch kind {
    case .note: "catatan"
    case .commitment: "komitmen"
    case .proposal: "usulan"
    case .decision: "kesepakatan"
    case .setAside: "ditampung"
    }
  }
  package func name(of speech: Speech) -> String { speech.word }
  package func name(of intervention: Proposal.Intervention) -> String { intervention.word }
  package func name(of party: Party, in session: Session) -> String { session.name(of: party) }
  package func due(_ due: Commitment.Due) -> String {
    switch due {
    case .date(let date): date.longDate
    case .routine(let words): "rutin, \(words)"
    }
  }
  package func method(_ method: Decision.Method) -> String {
    switch method {
    case .consensus: "musyawarah mufakat"
    case .vote(let inFavour, let against, let abstained):
      // What nobody counted is not said to have been none.
      (["setuju \(inFavour)"] + (against > 0 ? ["tolak \(against)"] : [])
        + (abstained > 0 ? ["abstain \(abstained)"] : [])).joined(separator: ", ")
    }
  }
  package func dissent(_ party: Party, reason: String?, in session: Session) -> String {
    "keberatan \(name(of: party, in: session))" + (reason.map { ": \($0)" } ?? "")
  }
  package func correction(_ correction: Correction) -> String {
    "(semula \(correction.before) dikoreksi menjadi \(correction.after))"
  }
  package var noOwner: String { "belum ada penanggung jawab" }
  package var noDue: String { "belum ada batas waktu" }
  package var struck: String { "dicoret" }
  package var belowQuorum: String { "! belum kuorum" }
  package func joined(to number: Entry.Number) -> String { "digabung ke \(number)" }
  package func name(of part: EntryPart) -> String {
    switch part {
    case .text: "Isi"
    case .speaker: "Pembicara"
    case .speech: "Jenis ujaran"
    case .before: "Semula"
    case .after: "Menjadi"
    case .owners: "Penanggung jawab"
    case .supporters: "Pendukung"
    case .due: "Batas waktu"
    case .target: "Ukuran"
    case .village: "Desa"
    case .proposers: "Pengusul"
    case .intervention: "Intervensi"
    case .location: "Lokasi"
    case .volume: "Volume"
    case .cost: "Biaya"
    case .beneficiaries: "Sasaran"
    case .funds: "Sumber dana"
    case .office: "Perangkat daerah"
    case .problem: "Masalah"
    case .authority: "Kewenangan"
    case .urgency: "Urgensi"
    case .indicator: "Indikator"
    case .beneficiaryCount: "Jumlah sasaran"
    case .programme: "Program"
    case .planYear: "Tahun rencana"
    case .recurring: "Usulan berulang"
    case .remark: "Keterangan"
    case .method: "Cara"
    case .dissents: "Keberatan"
    case .raisedBy: "Dari"
    case .labels: "Label"
    case .item: "Acara"
    case .status: "Status"
    case .rank: "Prioritas"
    case .scores: "Skor"
    case .sipd: "SIPD"
    }
  }
}

extension English: EntryWords {
  package func name(of kind: Entry.Kind) -> String {
    switch kind {
    case .note: "note"
    case .commitment: "commitment"
    case .proposal: "proposal"
    case .decision: "decision"
    case .setAside: "put aside"
    }
  }
  package func name(of speech: Speech) -> String {
    switch speech {
    case .direction: "direction"
    case .suggestion: "suggestion"
    case .input: "input"
    case .question: "question"
    case .response: "response"
    case .explanation: "explanation"
    case .address: "address"
    case .report: "report"
    case .presentation: "presentation"
    case .correction: "correction"
    case .interruption: "interruption"
    }
  }
  package func name(of intervention: Proposal.Intervention) -> String {
    switch intervention {
    case .specific: "specific"
    case .sensitive: "sensitive"
    case .supporting: "supporting"
    }
  }
  package func name(of party: Party, in session: Session) -> String {
    switch party {
    case .participant(of: nil): "one of those present"
    case .participant(of: .some(let id)): "one of those present (\(session.group(id)?.name ?? Session.dots))"
    case .group(let id): "\(session.group(id)?.name ?? Session.dots) (all)"
    default: session.name(of: party)
    }
  }
  package func due(_ due: Commitment.Due) -> String {
    switch due {
    case .date(let date): date.englishLongDate
    case .routine(let words): "routine, \(words)"
    }
  }
  package func method(_ method: Decision.Method) -> String {
    switch method {
    case .consensus: "by consensus"
    case .vote(let inFavour, let against, let abstained):
      (["\(inFavour) in favour"] + (against > 0 ? ["\(against) against"] : [])
        + (abstained > 0 ? ["\(abstained) abstained"] : [])).joined(separator: ", ")
    }
  }
  package func dissent(_ party: Party, reason: String?, in session: Session) -> String {
    "objection of \(name(of: party, in: session))" + (reason.map { ": \($0)" } ?? "")
  }
  package func correction(_ correction: Correction) -> String {
    "(first \(correction.before), corrected to \(correction.after))"
  }
  package var noOwner: String { "nobody answers for it yet" }
  package var noDue: String { "no date yet" }
  package var struck: String { "struck" }
  package var belowQuorum: String { "! below the quorum" }
  package func joined(to number: Entry.Number) -> String { "joined to \(number)" }
  package func name(of part: EntryPart) -> String {
    switch part {
    case .text: "Text"
    case .speaker: "Speaker"
    case .speech: "Kind of speech"
    case .before: "First"
    case .after: "Corrected to"
    case .owners: "Answers for it"
    case .supporters: "Helps"
    case .due: "Due"
    case .target: "Target"
    case .village: "Village"
    case .proposers: "Proposed by"
    case .intervention: "Intervention"
    case .location: "Place"
    case .volume: "Volume"
    case .cost: "Cost"
    case .beneficiaries: "For whom"
    case .funds: "Funds"
    case .office: "Office"
    case .problem: "Problem"
    case .authority: "Authority"
    case .urgency: "Urgency"
    case .indicator: "Indicator"
    case .beneficiaryCount: "How many"
    case .programme: "Programme"
    case .planYear: "Year planned"
    case .recurring: "Proposed before"
    case .remark: "Remark"
    case .method: "Method"
    case .dissents: "Objections"
    case .raisedBy: "From"
    case .labels: "Labels"
    case .item: "Agenda item"
    case .status: "Status"
    case .rank: "Rank"
    case .scores: "Scores"
    case .sipd: "SIPD"
    }
  }
}
