import Capture
import Meeting

/// The words of the register of proposals.
package protocol RegisterWords {
  func name(of view: ProposalView) -> String
  /// Reminds of the key that goes through the views.
  var viewHint: String { get }
  func markedCount(_ count: Int) -> String
  /// "12 usulan · Rp36.700.000", and how many of them have no cost.
  func figure(of total: ProposalTotal) -> String
  func name(of list: ProposalRanking.List) -> String
  /// What stands where a proposal does not say what its group shares.
  func unsaid(_ key: ProposalGroups.Key) -> String
  /// SEMENTARA: so many villages have not proposed anything.
  func provisional(_ villages: Int, _ village: String) -> String
  func silentVillages(_ count: Int, _ village: String) -> String
  func sipdProgress(_ done: Int, of count: Int) -> String
  var sipdDone: String { get }
  func title(of field: ProposalField) -> String
  var noProposals: String { get }
  var nothingFiltered: String { get }
  /// What an act is called in the hints and where something is asked for it.
  func label(of act: ProposalAct) -> String
  /// One sentence for the help page.
  func help(of act: ProposalAct) -> String
  var otherViewsLabel: String { get }
  var openLabel: String { get }
  var markLabel: String { get }
  var tickLabel: String { get }
  var nothingChosen: String { get }
  var joinNeedsTwo: String { get }
  var onlyOne: String { get }
  /// What stands on the line of a ceiling.
  func ceiling(_ budget: BudgetLine) -> String
  var ceilingIsAsked: String { get }
  var noAmount: String { get }
  /// "250 dari 500 = 50", how a total comes about.
  func sum(of total: Scoring.Total) -> String
  var noScoreYet: String { get }
  /// Said of a rank that the meeting itself gave, with its reason where it has one.
  func byHand(_ reason: String?) -> String
  var unranked: String { get }
  /// Said of a proposal that was made in an earlier year already.
  func recurring(since year: Int) -> String
  func scoreTitle(_ number: Entry.Number) -> String
  func scoreHint(_ highest: Int) -> String
}

extension RegisterWords where Self: EntryWords & ProposalWords & ActionWords & HistoryWords {
  func name(of subject: ProposalGroups.Subject, in session: Session) -> String {
    switch subject {
    case .village(let id):
      id.flatMap { session.village($0) }.map { "\(session.wording.village) \($0.name)" } ?? unsaid(.village)
    case .intervention(let kind): kind.map { name(of: $0) } ?? unsaid(.intervention)
    case .office(let office): office ?? unsaid(.office)
    case .funds(let funds): funds ?? unsaid(.funds)
    case .status(let status): word(for: status)
    }
  }

  /// Why a proposal stands where it stands: the meeting's word, or its points by each criterion with the weights.
  func explanation(of entry: Entry, _ ranking: ProposalRanking, in session: Session) -> String {
    let standing = entry.standing
    var parts: [String] = []
    if let place = ranking.place(of: entry.id) {
      parts.append(rank(place.rank, in: place.list))
      if place.isByHand { parts.append(byHand(standing.handRank?.reason)) }
      if !place.tied.isEmpty { parts.append(tied(with: place.tied.compactMap { session.entry($0)?.number })) }
    } else if standing.status.list != nil {
      parts.append(unranked)
    }
    if let total = session.scoring.total(of: standing.points) {
      let sums = session.scoring.parts(of: standing.points).filter { $0.points != nil }
        .map { "\($0.criterion.phrase) \($0.points ?? 0)×\($0.criterion.weight)" }
      parts.append(sums.joined(separator: " + ") + " = " + sum(of: total))
    }
    return parts.joined(separator: " · ")
  }

  /// "12 unit × Rp3.500.000 = Rp42.000.000", as far as it is said; nil where nothing is.
  func reckoning(_ proposal: Proposal) -> String? {
    let price = proposal.unitPrice.map { "\($0.amount.short)/\($0.unit)" }
    let factors = [proposal.volume, price].compactMap { $0 }.joined(separator: " × ")
    guard let cost = proposal.cost?.short else { return factors.isEmpty ? nil : factors }
    return factors.isEmpty ? cost : price == nil ? "\(factors) · \(cost)" : "\(factors) = \(cost)"
  }

  /// The details that a proposal has, each with its name.
  func names(ofDetails proposal: Proposal) -> [String] {
    proposal.furtherDetails.map { "\(name(of: Field($0.detail))): \($0.text)" }
  }

  /// The keys of the register and what they do, the most used first.
  func proposalHints(_ view: ProposalView) -> [(key: String, label: String)] {
    let acts = ProposalAct.allCases.map { ($0.key.name, label(of: $0)) }
    let tick = view == .sipd ? [("Space", tickLabel)] : []
    let mark = view == .sipd ? [] : [("Space", markLabel)]
    return tick + [("Tab", otherViewsLabel), ("Enter", openLabel)] + mark + acts + [("Esc", title(of: .back))]
  }
}

extension Indonesian: RegisterWords {
  package func name(of view: ProposalView) -> String {
    switch view {
    case .village: "menurut desa"
    case .intervention: "menurut jenis"
    case .office: "menurut perangkat daerah"
    case .funds: "menurut sumber dana"
    case .status: "menurut status"
    case .ranked: "menurut prioritas"
    case .sipd: "input SIPD"
    }
  }
  package var viewHint: String { "Tab tampilan lain" }
  package func markedCount(_ count: Int) -> String { "\(count) ditandai" }
  package func figure(of total: ProposalTotal) -> String {
    if total.count == 0 { return "belum ada usulan" }
    return "\(total.count) usulan · \(total.cost.short)"
      + (total.withoutCost > 0 ? " · \(total.withoutCost) tanpa biaya" : "")
  }
  package func name(of list: ProposalRanking.List) -> String {
    switch list {
    case .priorities: "prioritas"
    case .reserves: "cadangan"
    }
  }
  package func unsaid(_ key: ProposalGroups.Key) -> String {
    switch key {
    case .village: "tanpa desa"
    case .intervention: "jenis belum ditentukan"
    case .office: "perangkat daerah belum ditentukan"
    case .funds: "sumber dana belum ditentukan"
    case .status: "tanpa status"
    }
  }
  package func provisional(_ villages: Int, _ village: String) -> String {
    "SEMENTARA, \(villages) \(village.lowercased()) belum"
  }
  package func silentVillages(_ count: Int, _ village: String) -> String {
    "\(count) \(village.lowercased()) belum mengusulkan"
  }
  package func sipdProgress(_ done: Int, of count: Int) -> String { "\(done)/\(count) sudah diinput" }
  package var sipdDone: String { "sudah" }
  package func title(of field: ProposalField) -> String {
    switch field {
    case .number: "No"
    case .text: "Kegiatan"
    case .village: "Desa"
    case .intervention: "Jenis"
    case .funds: "Dana"
    case .office: "Perangkat"
    case .cost: "Biaya"
    case .status: "Status"
    case .rank: "Pri"
    case .sipd: "SIPD"
    }
  }
  package var noProposals: String {
    "Belum ada usulan. Alt-E mengisi berderet, Alt-I mengimpor tabel; di baris ketik: $ desa:Kiram PMT Rp36,7jt"
  }
  package var nothingFiltered: String { "Tidak ada usulan dengan kata itu. Esc mengosongkan saringan." }
  package func label(of act: ProposalAct) -> String {
    switch act {
    case .agree: "sepakat"
    case .reserve: "cadangan"
    case .villageAuthority: "kewenangan desa"
    case .notYet: "belum"
    case .join: "gabung"
    case .withdraw: "ditarik"
    case .reconsider: "diusulkan lagi"
    case .rank: "prioritas"
    case .score: "skor"
    case .ceiling: "pagu"
    case .sipdNumber: "nomor SIPD"
    case .grid: "isi berderet"
    case .importTable: "impor tabel"
    }
  }
  package func help(of act: ProposalAct) -> String {
    switch act {
    case .agree: "disepakati"
    case .reserve: "menjadi cadangan"
    case .villageAuthority: "menjadi kewenangan desa (APB Desa)"
    case .notYet: "belum disepakati; alasannya ditanyakan dan dicetak"
    case .join: "menggabung dua usulan yang ditandai; yang pertama menyimpan nomornya, semua pengusul tetap tercatat"
    case .withdraw: "ditarik pengusulnya"
    case .reconsider: "menarik keputusan: diusulkan lagi"
    case .rank: "menetapkan urutan dengan tangan: urutan, lalu alasannya; - menurut skor lagi"
    case .score: "memberi skor tiap kriteria dengan tombol angka"
    case .ceiling: "seandainya pagunya sekian: garis ditarik di tempat yang tidak lagi muat"
    case .sipdNumber: "mencatat nomor usulan di SIPD"
    case .grid: "mengisi banyak usulan berderet, satu baris satu usulan"
    case .importTable: "mengimpor daftar dari XLSX atau CSV; tabel dapat juga ditempel langsung di layar ini"
    }
  }
  package var otherViewsLabel: String { "tampilan" }
  package var openLabel: String { "buka" }
  package var markLabel: String { "tandai" }
  package var tickLabel: String { "sudah diinput" }
  package var nothingChosen: String { "Pilih satu usulan dahulu; kursor ada di judul kelompok." }
  package var joinNeedsTwo: String { "Tandai tepat dua usulan dengan Space, lalu Alt-G." }
  package var onlyOne: String { "Ini untuk satu usulan saja; lepaskan tandanya dengan Space." }
  package func ceiling(_ budget: BudgetLine) -> String {
    "pagu \(budget.ceiling.short): \(budget.count) usulan muat, terpakai \(budget.spent.short), sisa \(budget.left.short)"
      + (budget.withoutCost > 0 ? ", \(budget.withoutCost) tanpa biaya" : "")
      + (budget.stillFitting.isEmpty ? "" : "; sisanya cukup untuk \(budget.stillFitting.count) usulan di bawah")
  }
  package var ceilingIsAsked: String { "Pagu berapa? Misalnya 200 juta atau Rp1,5 M; kosong menghapus garisnya." }
  package var noAmount: String { "Tulis nilainya, misalnya 200 juta atau Rp1.500.000.000." }
  package func sum(of total: Scoring.Total) -> String {
    "\(total.weighted) dari \(total.possible) = skor \(total.text)"
      + (total.scored < total.criteria ? " (\(total.scored) dari \(total.criteria) kriteria)" : "")
  }
  package var noScoreYet: String { "belum ada skor" }
  package func byHand(_ reason: String?) -> String {
    "ditetapkan rapat" + (reason.map { ": “\($0)”" } ?? ", tanpa alasan")
  }
  package var unranked: String { "belum berperingkat: belum ada skor dan belum ditetapkan" }
  package func recurring(since year: Int) -> String { "usulan berulang, pernah diusulkan \(year)" }
  package func scoreTitle(_ number: Entry.Number) -> String { "Skor \(number)" }
  package func scoreHint(_ highest: Int) -> String {
    "1–\(highest) skor   Delete kosong   ↑↓ kriteria   Enter simpan   Esc batal"
  }
}

extension English: RegisterWords {
  package func name(of view: ProposalView) -> String {
    switch view {
    case .village: "by village"
    case .intervention: "by kind"
    case .office: "by office"
    case .funds: "by source of funds"
    case .status: "by status"
    case .ranked: "by priority"
    case .sipd: "typing into SIPD"
    }
  }
  package var viewHint: String { "Tab other views" }
  package func markedCount(_ count: Int) -> String { "\(count) marked" }
  package func figure(of total: ProposalTotal) -> String {
    if total.count == 0 { return "no proposals yet" }
    return "\(total.count) \(total.count == 1 ? "proposal" : "proposals") · \(total.cost.short)"
      + (total.withoutCost > 0 ? " · \(total.withoutCost) without cost" : "")
  }
  package func name(of list: ProposalRanking.List) -> String {
    switch list {
    case .priorities: "priorities"
    case .reserves: "reserves"
    }
  }
  package func unsaid(_ key: ProposalGroups.Key) -> String {
    switch key {
    case .village: "no village"
    case .intervention: "kind not said"
    case .office: "office not said"
    case .funds: "source of funds not said"
    case .status: "no status"
    }
  }
  package func provisional(_ villages: Int, _ village: String) -> String {
    "PROVISIONAL, \(villages) \(villages == 1 ? "village" : "villages") missing"
  }
  package func silentVillages(_ count: Int, _ village: String) -> String {
    "\(count) \(count == 1 ? "village has" : "villages have") not proposed"
  }
  package func sipdProgress(_ done: Int, of count: Int) -> String { "\(done)/\(count) typed in" }
  package var sipdDone: String { "done" }
  package func title(of field: ProposalField) -> String {
    switch field {
    case .number: "No"
    case .text: "Activity"
    case .village: "Village"
    case .intervention: "Kind"
    case .funds: "Funds"
    case .office: "Office"
    case .cost: "Cost"
    case .status: "Status"
    case .rank: "Pri"
    case .sipd: "SIPD"
    }
  }
  package var noProposals: String {
    "No proposals yet. Alt-E types many in a row, Alt-I imports a table; on the line: $ desa:Kiram PMT Rp36,7jt"
  }
  package var nothingFiltered: String { "No proposal has these words. Esc empties the filter." }
  package func label(of act: ProposalAct) -> String {
    switch act {
    case .agree: "agreed"
    case .reserve: "reserve"
    case .villageAuthority: "village's own"
    case .notYet: "not yet"
    case .join: "join"
    case .withdraw: "withdrawn"
    case .reconsider: "proposed again"
    case .rank: "priority"
    case .score: "score"
    case .ceiling: "ceiling"
    case .sipdNumber: "SIPD number"
    case .grid: "type many"
    case .importTable: "import"
    }
  }
  package func help(of act: ProposalAct) -> String {
    switch act {
    case .agree: "agreed on"
    case .reserve: "into reserve"
    case .villageAuthority: "the village's own business, from its budget (APB Desa)"
    case .notYet: "not yet agreed; the reason is asked for and printed"
    case .join: "joins the two that are marked; the first keeps its number, everybody who proposed stays named"
    case .withdraw: "taken back by who proposed it"
    case .reconsider: "takes the decision back: proposed again"
    case .rank: "the rank by hand: the place, then the reason; - by score again"
    case .score: "points by each criterion, with the digits"
    case .ceiling: "what if there were only so much: a line is drawn where it no longer fits"
    case .sipdNumber: "notes the number that it has in SIPD"
    case .grid: "types many proposals, one row each"
    case .importTable: "imports a list from XLSX or CSV; a table can be pasted here as well"
    }
  }
  package var otherViewsLabel: String { "views" }
  package var openLabel: String { "open" }
  package var markLabel: String { "mark" }
  package var tickLabel: String { "typed in" }
  package var nothingChosen: String { "Choose a proposal first; the cursor is on the heading of a group." }
  package var joinNeedsTwo: String { "Mark exactly two proposals with Space, then Alt-G." }
  package var onlyOne: String { "This is for one proposal; take the marks off with Space." }
  package func ceiling(_ budget: BudgetLine) -> String {
    "ceiling \(budget.ceiling.short): \(budget.count) fit, \(budget.spent.short) used, \(budget.left.short) left"
      + (budget.withoutCost > 0 ? ", \(budget.withoutCost) without cost" : "")
      + (budget.stillFitting.isEmpty ? "" : "; what is left would pay \(budget.stillFitting.count) below")
  }
  package var ceilingIsAsked: String {
    "How much is there? 200 juta or Rp1,5 M, for example; nothing takes the line away."
  }
  package var noAmount: String { "Type an amount, such as 200 juta or Rp1.500.000.000." }
  package func sum(of total: Scoring.Total) -> String {
    "\(total.weighted) of \(total.possible) = score \(total.text)"
      + (total.scored < total.criteria ? " (\(total.scored) of \(total.criteria) criteria)" : "")
  }
  package var noScoreYet: String { "no points yet" }
  package func byHand(_ reason: String?) -> String {
    "set by the meeting" + (reason.map { ": “\($0)”" } ?? ", no reason given")
  }
  package var unranked: String { "no rank: no points yet and none set by hand" }
  package func recurring(since year: Int) -> String { "proposed before, in \(year)" }
  package func scoreTitle(_ number: Entry.Number) -> String { "Score of \(number)" }
  package func scoreHint(_ highest: Int) -> String {
    "1–\(highest) points   Delete none   ↑↓ criteria   Enter save   Esc cancel"
  }
}
