import Meeting
import Rosters

/// The words of a roster that is taken over. None of them says a phone number or an address.
package protocol RosterWords {
  /// What becomes of a row, in a word or two.
  func name(of verdict: RosterImport.Verdict) -> String
  /// Why nothing of a row is taken, and what to do; a sentence.
  func reason(_ reason: RosterImport.Reason, in session: Session) -> String
  /// What is to be looked at in a row that is taken; a sentence.
  func remark(_ remark: RosterImport.Remark, of row: RosterImport.Row, in session: Session) -> String
  func name(of column: Column) -> String
  /// How many rows became what.
  func summary(_ count: RosterImport.Count) -> String
  /// Why there is no table, and what to do; sentences.
  func failure(_ failure: TableFailure) -> String
  /// That no row names the columns, and how they are named; sentences.
  var headerMissing: String { get }
}

extension Attendee.Particulars {
  /// What a roster says of somebody in one line: name, office, institution, group, village, L or P, as far as it says them.
  package func line(in session: Session) -> String {
    let village = village.flatMap { session.village($0)?.name }.map { "\(session.wording.village) \($0)" }
    let parts = [
      name, position, institution, group.flatMap { session.group($0)?.name },
      village.flatMap { position.hasSuffix($0) ? nil : $0 }, sex?.letter,
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Session {
  /// What the roster says of one who is on it; dots for one who is not.
  fileprivate func line(of id: Attendee.ID) -> String { attendee(id)?.particulars.line(in: self) ?? Self.dots }
}

extension Indonesian: RosterWords {
  package func name(of verdict: RosterImport.Verdict) -> String {
    switch verdict {
    case .adds: "baru"
    case .amends: "diperbarui"
    case .stays: "sama"
    case .repeats(let row): "ganda baris \(row)"
    case .fails: "tidak diambil"
    }
  }

  package func reason(_ reason: RosterImport.Reason, in session: Session) -> String {
    switch reason {
    case .nobody: "Nama dan jabatannya kosong."
    case .notAName: "Kolom nama berisi bukan nama. Periksa apakah kolomnya bergeser."
    case .formula(let column): "Kolom \(name(of: column)) berisi rumus atau galat rumus. Tulis isinya, lalu impor lagi."
    case .number(let column):
      "Kolom \(name(of: column)) berisi nomor yang panjang. Periksa apakah kolomnya bergeser."
    case .cellTooLong(let column): "Isi kolom \(name(of: column)) terlalu panjang."
    case .notText(let column):
      "Kolom \(name(of: column)) berisi huruf yang rusak. Simpan ulang berkasnya sebagai UTF-8 atau .xlsx."
    case .ambiguous(let ids):
      "Ada \(ids.count) peserta bernama sama: \(ids.map { session.line(of: $0) }.joined(separator: "; ")). Tambahkan desa atau jabatannya."
    }
  }

  package func remark(_ remark: RosterImport.Remark, of row: RosterImport.Row, in session: Session) -> String {
    switch remark {
    case .unknownGroup(let word):
      "Unsur “\(word)” tidak ada di rapat ini\(kept(word, in: row)). Unsurnya: \(session.groups.map(\.name).joined(separator: ", "))."
    case .unknownVillage(let word, let nearest):
      "\(session.wording.village) “\(word)” tidak ada di rapat ini\(kept(word, in: row)).\(nearest.flatMap { session.village($0)?.name }.map { " Maksudnya \($0)?" } ?? "")"
    case .unreadableSex: "Kolom L/P tidak dapat dibaca; tulis L atau P."
    case .unreadablePhone:
      "Kolom telepon bukan nomor telepon dan tidak disimpan. Di Excel, format kolomnya sebagai Teks."
    case .resembles(let id):
      "Mungkin orang yang sama: “\(row.particulars.line(in: session))” (daftar ini) dan “\(session.line(of: id))” (rapat)."
    case .resemblesRow(let number):
      "Mungkin orang yang sama dengan baris \(number): “\(row.particulars.line(in: session))”."
    }
  }

  private func kept(_ word: String, in row: RosterImport.Row) -> String {
    row.particulars.institution?.contains(word) == true ? "; dicatat sebagai instansi" : ""
  }

  package func name(of column: Column) -> String {
    switch column {
    case .name: "nama"
    case .position: "jabatan"
    case .institution: "instansi"
    case .group: "unsur"
    case .village: "desa"
    case .sex, .male, .female: "L/P"
    case .phone: "telepon"
    case .address: "alamat"
    case .addressAndPhone: "alamat dan telepon"
    }
  }

  package func summary(_ count: RosterImport.Count) -> String {
    let parts = [
      (count.added, "baru"), (count.amended, "diperbarui"), (count.same, "sama"), (count.repeated, "ganda"),
      (count.failed, "tidak diambil"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return said.isEmpty ? "tidak ada peserta di daftar ini" : said.joined(separator: ", ")
  }

  package func failure(_ failure: TableFailure) -> String {
    switch failure {
    case .empty: "Tidak ada isinya."
    case .tooLarge: "Isinya terlalu besar untuk daftar peserta. Hapus lembar dan gambar yang tidak perlu, lalu ulangi."
    case .oldWorkbook:
      "Ini buku kerja lama (.xls) atau bersandi. Simpan sebagai .xlsx tanpa sandi atau sebagai CSV, lalu ulangi."
    case .notAWorkbook: "Ini bukan buku kerja Excel (.xlsx). Simpan sebagai .xlsx atau CSV, lalu ulangi."
    case .damagedWorkbook:
      "Buku kerja ini rusak atau bersandi. Buka dan simpan ulang sebagai .xlsx atau CSV, lalu ulangi."
    case .missingLibrary(let name):
      "Pembaca Excel tidak ada di komputer ini (\(name)). Pasang libzip4 dan libexpat1, atau simpan daftarnya sebagai CSV."
    }
  }

  package var headerMissing: String {
    "Baris judul kolom tidak ditemukan. Judul yang dikenal: Nama, Jabatan, Instansi, Unsur, Desa, L/P, Telepon, Alamat; paling sedikit Nama atau Jabatan."
  }
}

extension English: RosterWords {
  package func name(of verdict: RosterImport.Verdict) -> String {
    switch verdict {
    case .adds: "new"
    case .amends: "changed"
    case .stays: "same"
    case .repeats(let row): "as row \(row)"
    case .fails: "not taken"
    }
  }

  package func reason(_ reason: RosterImport.Reason, in session: Session) -> String {
    switch reason {
    case .nobody: "It has neither a name nor an office."
    case .notAName: "What stands in the name column is no name. Check whether the columns have moved."
    case .formula(let column):
      "The \(name(of: column)) column holds a formula or its error. Write what it shows, then import again."
    case .number(let column):
      "The \(name(of: column)) column holds a long number. Check whether the columns have moved."
    case .cellTooLong(let column): "What stands in the \(name(of: column)) column is too long."
    case .notText(let column):
      "The \(name(of: column)) column holds broken letters. Save the file again as UTF-8 or .xlsx."
    case .ambiguous(let ids):
      "There are \(ids.count) attendees of this name: \(ids.map { session.line(of: $0) }.joined(separator: "; ")). Add the village or the office."
    }
  }

  package func remark(_ remark: RosterImport.Remark, of row: RosterImport.Row, in session: Session) -> String {
    switch remark {
    case .unknownGroup(let word):
      "This meeting has no group “\(word)”\(kept(word, in: row)). Its groups: \(session.groups.map(\.name).joined(separator: ", "))."
    case .unknownVillage(let word, let nearest):
      "This meeting has no village “\(word)”\(kept(word, in: row)).\(nearest.flatMap { session.village($0)?.name }.map { " Is \($0) meant?" } ?? "")"
    case .unreadableSex: "The L/P column cannot be read; write L or P."
    case .unreadablePhone:
      "The phone column holds no phone number and is not kept. In Excel, format the column as text."
    case .resembles(let id):
      "Perhaps the same person: “\(row.particulars.line(in: session))” (this roster) and “\(session.line(of: id))” (the meeting)."
    case .resemblesRow(let number):
      "Perhaps the same person as in row \(number): “\(row.particulars.line(in: session))”."
    }
  }

  private func kept(_ word: String, in row: RosterImport.Row) -> String {
    row.particulars.institution?.contains(word) == true ? "; it is kept as the institution" : ""
  }

  package func name(of column: Column) -> String {
    switch column {
    case .name: "name"
    case .position: "office"
    case .institution: "institution"
    case .group: "group"
    case .village: "village"
    case .sex, .male, .female: "L/P"
    case .phone: "phone"
    case .address: "address"
    case .addressAndPhone: "address and phone"
    }
  }

  package func summary(_ count: RosterImport.Count) -> String {
    let parts = [
      (count.added, "new"), (count.amended, "changed"), (count.same, "same"), (count.repeated, "twice"),
      (count.failed, "not taken"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return said.isEmpty ? "nobody is on this roster" : said.joined(separator: ", ")
  }

  package func failure(_ failure: TableFailure) -> String {
    switch failure {
    case .empty: "There is nothing in it."
    case .tooLarge: "It is too large for a roster. Take out sheets and pictures that are not needed, then try again."
    case .oldWorkbook:
      "This is an old workbook (.xls) or one with a password. Save it as .xlsx without one or as CSV, then try again."
    case .notAWorkbook: "This is no Excel workbook (.xlsx). Save it as .xlsx or CSV, then try again."
    case .damagedWorkbook:
      "This workbook is damaged or has a password. Open it and save it again as .xlsx or CSV, then try again."
    case .missingLibrary(let name):
      "What reads Excel files is not on this computer (\(name)). Install libzip4 and libexpat1, or save the roster as CSV."
    }
  }

  package var headerMissing: String {
    "No row names the columns. Known headings: Nama, Jabatan, Instansi, Unsur, Desa, L/P, Telepon, Alamat; at least Nama or Jabatan."
  }
}
