import Capture
import Meeting

/// The words of taking in a list of proposals.
package protocol ProposalImportWords {
  var importTitle: String { get }
  var importHint: String { get }
  /// Where nothing is left to take in.
  var importDoneHint: String { get }
  var pathTitle: String { get }
  var pathLabel: String { get }
  var pathHint: String { get }
  var listIsBeingRead: String { get }
  /// Said where no row names the columns.
  var headingMissing: String { get }
  /// "40 baru, 3 sudah ada, 2 tidak diambil".
  func summary(adds: Int, stays: Int, fails: Int) -> String
  func name(of verdict: ProposalImport.Verdict, in session: Session) -> String
  func reason(_ reason: ProposalImport.Reason, in session: Session) -> String
  func name(of column: ProposalColumn) -> String
  func noVillageSaid(_ village: String) -> String
  func unlisted(_ column: ProposalColumn, _ value: String) -> String
  func sumDiffers(written: Rupiah, reckoned: Rupiah) -> String
  /// A sum on the list against what its rows come to.
  func sum(_ sum: ProposalImport.Sum) -> String
  var gridTitle: String { get }
  var gridHint: String { get }
  var paperTotalLabel: String { get }
  /// What was typed so far, against the sum on the paper where it is known.
  func gridTotal(_ total: ProposalTotal, paper: Rupiah?) -> String
  func gridRecorded(_ count: Int) -> String
}

extension ProposalImportWords where Self: ProposalWords {
  package func remark(_ remark: ProposalImport.Remark, in session: Session) -> String {
    switch remark {
    case .noVillage: noVillageSaid(session.wording.village)
    case .unlisted(let column, let value): unlisted(column, value)
    case .sumDiffers(let written, let reckoned): sumDiffers(written: written, reckoned: reckoned)
    case .office(let doubt): officeDoubt(doubt)
    }
  }
}

extension Indonesian: ProposalImportWords {
  package var importTitle: String { "Impor usulan" }
  package var importHint: String { "Enter masukkan yang baru   ↑↓ lihat   Esc batal" }
  package var importDoneHint: String { "Tidak ada yang baru   ↑↓ lihat   Esc kembali" }
  package var pathTitle: String { "Impor daftar usulan" }
  package var pathLabel: String { "Berkas" }
  package var pathHint: String { "Enter baca (XLSX atau CSV)   Esc batal" }
  package var listIsBeingRead: String { "Membaca daftar …" }
  package var headingMissing: String {
    "Tidak ada baris judul kolom. Beri judul Desa, Kegiatan, Masalah, Lokasi, Volume, Satuan, Harga satuan, Jumlah, Sumber dana, Perangkat daerah."
  }
  package func summary(adds: Int, stays: Int, fails: Int) -> String {
    "\(adds) baru, \(stays) sudah ada, \(fails) tidak diambil"
  }
  package func name(of verdict: ProposalImport.Verdict, in session: Session) -> String {
    switch verdict {
    case .adds: "baru"
    case .stays(let id): "sudah ada\(session.entry(id).map { " \($0.number)" } ?? "")"
    case .fails: "tidak diambil"
    }
  }
  package func reason(_ reason: ProposalImport.Reason, in session: Session) -> String {
    switch reason {
    case .noActivity: "Kegiatannya kosong. Isi kolom kegiatan."
    case .unknownVillage(let name, let nearest):
      "Desa “\(name)” tidak ada di rapat ini\(nearest.flatMap { session.village($0) }.map { "; maksudnya \($0.name)?" } ?? ".") Perbaiki di tabel."
    case .ambiguousVillage(let name, let villages):
      "“\(name)” bisa \(villages.compactMap { session.village($0)?.name }.joined(separator: " atau ")). Tulis lengkap di tabel."
    case .doubtfulAmount(let column, let text):
      "\(name(of: column)) “\(text)” tidak jelas nilainya. Tulis misalnya 36700000."
    case .tooLong(let column): "\(name(of: column)) lebih dari \(ProposalImport.longest) huruf. Ringkas di tabel."
    }
  }
  package func name(of column: ProposalColumn) -> String {
    switch column {
    case .village: "Desa"
    case .activity: "Kegiatan"
    case .problem: "Masalah"
    case .location: "Lokasi"
    case .volume: "Volume"
    case .unit: "Satuan"
    case .unitPrice: "Harga satuan"
    case .cost: "Jumlah"
    case .funds: "Sumber dana"
    case .office: "Perangkat daerah"
    case .intervention: "Jenis"
    case .beneficiaries: "Sasaran"
    case .beneficiaryCount: "Jumlah sasaran"
    }
  }
  package func noVillageSaid(_ village: String) -> String { "tanpa \(village.lowercased())" }
  package func unlisted(_ column: ProposalColumn, _ value: String) -> String {
    "\(name(of: column).lowercased()) “\(value)” tidak ada di daftar"
  }
  package func sumDiffers(written: Rupiah, reckoned: Rupiah) -> String {
    "jumlah \(written.short), padahal volume × harga \(reckoned.short); yang tertulis dipakai"
  }
  package func sum(_ sum: ProposalImport.Sum) -> String {
    sum.agrees
      ? "baris \(sum.number): jumlah \(sum.written.short) cocok"
      : "baris \(sum.number): jumlah tertulis \(sum.written.short), dihitung \(sum.reckoned.short)"
  }
  package var gridTitle: String { "Isi usulan berderet" }
  package var gridHint: String {
    "Tab sel berikut   Enter catat   → ambil tawaran   Alt-J jumlah di kertas   Esc kembali"
  }
  package var paperTotalLabel: String { "Jumlah menurut kertas" }
  package func gridTotal(_ total: ProposalTotal, paper: Rupiah?) -> String {
    let said = "\(total.count) usulan · \(total.cost.short)"
    guard let paper else { return said }
    let difference = paper.whole - total.cost.whole
    return difference == 0
      ? "\(said) · cocok dengan kertas" : "\(said) · kertas \(paper.short) · selisih \(Rupiah(difference).short)"
  }
  package func gridRecorded(_ count: Int) -> String { "\(count) tercatat" }
}

extension English: ProposalImportWords {
  package var importTitle: String { "Import of proposals" }
  package var importHint: String { "Enter takes the new ones in   ↑↓ look   Esc cancel" }
  package var importDoneHint: String { "Nothing new   ↑↓ look   Esc back" }
  package var pathTitle: String { "Import a list of proposals" }
  package var pathLabel: String { "File" }
  package var pathHint: String { "Enter reads it (XLSX or CSV)   Esc cancel" }
  package var listIsBeingRead: String { "Reading the list …" }
  package var headingMissing: String {
    "No row names the columns. Head them Desa, Kegiatan, Masalah, Lokasi, Volume, Satuan, Harga satuan, Jumlah, Sumber dana, Perangkat daerah."
  }
  package func summary(adds: Int, stays: Int, fails: Int) -> String {
    "\(adds) new, \(stays) there already, \(fails) not taken"
  }
  package func name(of verdict: ProposalImport.Verdict, in session: Session) -> String {
    switch verdict {
    case .adds: "new"
    case .stays(let id): "there already\(session.entry(id).map { ", \($0.number)" } ?? "")"
    case .fails: "not taken"
    }
  }
  package func reason(_ reason: ProposalImport.Reason, in session: Session) -> String {
    switch reason {
    case .noActivity: "The activity is empty. Fill in its column."
    case .unknownVillage(let name, let nearest):
      "There is no village “\(name)” in this meeting\(nearest.flatMap { session.village($0) }.map { "; \($0.name)?" } ?? ".") Mend the table."
    case .ambiguousVillage(let name, let villages):
      "“\(name)” may be \(villages.compactMap { session.village($0)?.name }.joined(separator: " or ")). Write it whole in the table."
    case .doubtfulAmount(let column, let text):
      "\(name(of: column)) “\(text)” is no clear amount. Write 36700000, for example."
    case .tooLong(let column):
      "\(name(of: column)) has more than \(ProposalImport.longest) letters. Shorten it in the table."
    }
  }
  package func name(of column: ProposalColumn) -> String {
    switch column {
    case .village: "Village"
    case .activity: "Activity"
    case .problem: "Problem"
    case .location: "Location"
    case .volume: "Volume"
    case .unit: "Unit"
    case .unitPrice: "Unit price"
    case .cost: "Amount"
    case .funds: "Funds"
    case .office: "Office"
    case .intervention: "Kind"
    case .beneficiaries: "For whom"
    case .beneficiaryCount: "How many"
    }
  }
  package func noVillageSaid(_ village: String) -> String { "no village" }
  package func unlisted(_ column: ProposalColumn, _ value: String) -> String {
    "\(name(of: column).lowercased()) “\(value)” is on no list"
  }
  package func sumDiffers(written: Rupiah, reckoned: Rupiah) -> String {
    "amount \(written.short), but volume × price is \(reckoned.short); what is written holds"
  }
  package func sum(_ sum: ProposalImport.Sum) -> String {
    sum.agrees
      ? "row \(sum.number): the sum \(sum.written.short) agrees"
      : "row \(sum.number): sum written \(sum.written.short), reckoned \(sum.reckoned.short)"
  }
  package var gridTitle: String { "Many proposals in a row" }
  package var gridHint: String { "Tab next cell   Enter record   → take the offer   Alt-J sum on the paper   Esc back" }
  package var paperTotalLabel: String { "Sum on the paper" }
  package func gridTotal(_ total: ProposalTotal, paper: Rupiah?) -> String {
    let said = "\(total.count) \(total.count == 1 ? "proposal" : "proposals") · \(total.cost.short)"
    guard let paper else { return said }
    let difference = paper.whole - total.cost.whole
    return difference == 0
      ? "\(said) · agrees with the paper" : "\(said) · paper \(paper.short) · difference \(Rupiah(difference).short)"
  }
  package func gridRecorded(_ count: Int) -> String { "\(count) recorded" }
}
