import Meeting

/// What a column of a roster holds.
package enum Column: String, Sendable, CaseIterable {
  case name, position, institution, group, village, sex, phone, address
  /// A column of its own for men, and one for women, in which the one that holds is marked.
  case male, female
  /// "Alamat & No. Telp." in one, as the form of Permendagri 54/2010 has it.
  case addressAndPhone
}

extension Column {
  /// What a heading stands for; nil for a column that a roster does not take over, such as "No" and "Tanda tangan".
  ///
  /// Case, dots, blanks and slashes do not count, nor "no", "nomor" and what stands in brackets: "No. HP", "NO HP" and "Nomor HP/WA
  /// (aktif)" are one.
  ///
  /// - Parameter village: the word of the region for a village, such as "Kampung".
  init?(heading: String, village: String = "") {
    var depth = 0
    let text = heading.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(depth - 1, 0) } }
      return depth == 0
    }
    let words = NameKey.fold(text).filter { !Self.fillers.contains($0) }
    let joined = words.joined()
    if let column = Self.headings[joined] {
      self = column
    } else if !joined.isEmpty, joined == NameKey.fold(village).joined() {
      self = .village
    } else if let contact = Self.contact(words) {
      self = contact
    } else {
      return nil
    }
  }

  private static let fillers: Set<String> = ["no", "nomor", "nmr", "dan", "atau", "and", "or"]

  /// Headings made of several words for ways to be reached: "Alamat/Telp", "HP/WA".
  private static func contact(_ words: [String]) -> Column? {
    let columns = words.map { headings[$0] }
    guard columns.count > 1, columns.allSatisfy({ $0 == .phone || $0 == .address }) else { return nil }
    return columns.contains(.address) ? (columns.contains(.phone) ? .addressAndPhone : .address) : .phone
  }

  /// By the folded words of the heading, joined.
  private static let headings: [String: Column] = {
    let table: [(Column, String)] = [
      (
        .name,
        "nama namalengkap namapeserta namaundangan namapejabat namagelar namalengkapgelar namalengkapdengangelar namaterang name "
          + "fullname pesertanama namapesertarapat namaanggota"
      ),
      (
        .position,
        "jabatan kedudukan jabatandinas jabatanpekerjaan jabatandalamdinas jabataninstansi jabatanlembaga jabatandesa "
          + "pekerjaan posisi position jabatanpeserta office jabatanpokok jabatanunit"
      ),
      (
        .institution,
        "instansi lembaga instansilembaga lembagainstansi unitkerja asalinstansi asallembaga organisasi dinas kantor skpd opd "
          + "perangkatdaerah instansiunitkerja instansiorganisasi lembagaorganisasi organisasilembaga institution asal "
          + "asalinstansilembaga dinasinstansi instansidinas unitkerjainstansi instansiasal utusan"
      ),
      (
        .group,
        "unsur kelompok kategori unsurpeserta perwakilan unsurkelompok kelompokunsur group unsurlembaga golongan"
      ),
      (
        .village,
        "desa kelurahan desakelurahan desakel keldesa kelurahandesa asaldesa namadesa kampung gampong nagari pekon "
          + "village desaasal desakelurahanasal"
      ),
      (
        .sex, "lp pl jk jkel jeniskelamin jnskelamin kelamin gender sex jeniskelaminlp lakilakiperempuan lakiperempuan"
      ),
      (.male, "l lakilaki laki pria male lk"), (.female, "p perempuan wanita female pr"),
      (
        .phone,
        "telepon telp tlp hp handphone ponsel wa whatsapp kontak phone telephone hpwa wahp telphp hptelp telepohp kontakhp "
          + "teleponhp hpaktif waaktif telponhp telpon selular kontakperson"
      ),
      (.address, "alamat alamatrumah alamatlengkap address domisili tempattinggal alamatdomisili alamattinggal"),
    ]
    var headings: [String: Column] = [:]
    for (column, words) in table { for word in words.split(separator: " ") { headings[String(word)] = column } }
    return headings
  }()
}
