/// The words of the attendance screen.
package protocol AttendanceWords {
  /// What the keys do, the longest first; the first that fits is shown.
  var attendanceHints: [String] { get }
  var attendeePaneHint: String { get }
  /// Which view of the roster it is, with how many rows it has.
  func name(of view: RosterView, count: Int) -> String
  /// Said in a view without rows while nothing is typed.
  func nobodyListed(in view: RosterView) -> String
  func marked(_ count: Int) -> String
  func counted(_ count: Int) -> String
  func moreGroups(_ count: Int) -> String
  func represented(by deputy: String) -> String

  func presentOf(_ present: Int, _ invited: Int) -> String
  /// Of how many villages somebody came; the word is what the meeting calls one.
  func villages(_ count: Int, of all: Int, called word: String) -> String
  /// L/P; `unknown` are those present of whom it is not known.
  func sexes(men: Int, women: Int, unknown: Int) -> String
  func quorum(_ needed: Int, isReached: Bool) -> String
  func guests(_ count: Int) -> String
  func deputies(_ count: Int) -> String
  func leftEarly(_ count: Int) -> String
  /// Groups are here that nobody counted.
  var uncounted: String { get }

  var nobodyMatches: String { get }
  var nothingNoted: String { get }
  var noGroupChosen: String { get }
  func nobodyMissing(of group: String) -> String
  func wholeGroupQuestion(_ group: String, count: Int) -> String
  var wholeGroupYes: AnswerWords { get }
  var wholeGroupNo: AnswerWords { get }

  var excuseTitle: String { get }
  var reason: String { get }
  var reasonNote: String { get }
  func deputyTitle(_ principal: String) -> String
  var deputyNote: String { get }
  var positionMissing: String { get }
  /// A name that several bear, or that is no person's.
  var nameUnclear: String { get }
  func headCountTitle(_ group: String) -> String
  var headCount: String { get }
  var headCountNote: String { get }
  var notACount: String { get }
}

extension Indonesian: AttendanceWords {
  package var attendanceHints: [String] {
    [
      "Enter hadir  Space tandai  Alt-W wakil  Alt-I izin  Alt-P pulang  Alt-T tamu  Alt-S seunsur  Alt-R impor  Delete batal  \(way(to: .help)) lainnya",
      "Enter hadir  Alt-W wakil  Alt-I izin  Alt-P pulang  Alt-T tamu  Alt-S seunsur  Alt-R impor  \(way(to: .help)) lainnya",
      "Enter hadir  Alt-W wakil  Alt-I izin  Alt-P pulang  Alt-T tamu  \(way(to: .help)) lainnya",
      "Enter hadir  Alt-W wakil  \(way(to: .help)) lainnya", "Enter hadir  \(way(to: .help))",
    ]
  }
  package var attendeePaneHint: String { "↑↓ PgUp PgDn gulir  Enter daftar hadir" }
  package func name(of view: RosterView, count: Int) -> String {
    switch view {
    case .everybody: "semua \(count)"
    case .missing: "belum hadir \(count)"
    case .present: "hadir \(count)"
    case .groups: "unsur \(count)"
    }
  }
  package func nobodyListed(in view: RosterView) -> String {
    switch view {
    case .everybody: "Daftar masih kosong. Alt-R mengimpor daftar peserta, Alt-T menambah tamu."
    case .missing: "Tidak ada lagi yang ditunggu."
    case .present: "Belum ada yang dicatat hadir."
    case .groups: "Rapat ini tidak membagi peserta dalam unsur."
    }
  }
  package func marked(_ count: Int) -> String { "\(count) ditandai" }
  package func counted(_ count: Int) -> String { "dihitung \(count)" }
  package func moreGroups(_ count: Int) -> String { "+\(count) unsur lagi" }
  package func represented(by deputy: String) -> String { "diwakili \(deputy)" }

  package func presentOf(_ present: Int, _ invited: Int) -> String { "hadir \(present) dari \(invited)" }
  package func villages(_ count: Int, of all: Int, called word: String) -> String {
    "\(word.lowercased()) terwakili \(count)/\(all)"
  }
  package func sexes(men: Int, women: Int, unknown: Int) -> String {
    "L \(men) P \(women)" + (unknown > 0 ? " (\(unknown) tidak tercatat)" : "")
  }
  package func quorum(_ needed: Int, isReached: Bool) -> String {
    "kuorum \(needed): \(isReached ? "tercapai" : "belum tercapai")"
  }
  package func guests(_ count: Int) -> String { "tamu \(count)" }
  package func deputies(_ count: Int) -> String { "wakil \(count)" }
  package func leftEarly(_ count: Int) -> String { "pulang \(count)" }
  package var uncounted: String { "ada unsur yang tidak dihitung" }

  package var nobodyMatches: String { "Tidak ada yang cocok. Alt-T menambahnya sebagai tamu." }
  package var nothingNoted: String { "Belum ada yang dicatat di situ." }
  package var noGroupChosen: String { "Yang dipilih tidak termasuk unsur mana pun." }
  package func nobodyMissing(of group: String) -> String { "Tidak ada lagi \(group) yang belum tercatat." }
  package func wholeGroupQuestion(_ group: String, count: Int) -> String {
    "Catat hadir semua \(group) yang belum tercatat (\(count))?"
  }
  package var wholeGroupYes: AnswerWords { ("y", "ya, semua hadir") }
  package var wholeGroupNo: AnswerWords { ("t", "tidak jadi") }

  package var excuseTitle: String { "Izin" }
  package var reason: String { "Alasan" }
  package var reasonNote: String { "Misalnya sakit, tugas luar, cuti, dinas luar; boleh kosong." }
  package func deputyTitle(_ principal: String) -> String { "Mewakili \(principal)" }
  package var deputyNote: String { "Yang belum terdaftar diberi jabatannya; yang diwakili tetap di daftar." }
  package var positionMissing: String { "belum terdaftar; isi jabatannya" }
  package var nameUnclear: String { "bukan satu orang; tulis lengkap" }
  package func headCountTitle(_ group: String) -> String { "Jumlah \(group)" }
  package var headCount: String { "Jumlah hadir" }
  package var headCountNote: String { "Tanpa nama; yang lebih besar dari ini dan yang tercatat namanya yang dipakai." }
  package var notACount: String { "bukan jumlah orang" }
}

extension English: AttendanceWords {
  package var attendanceHints: [String] {
    [
      "Enter present  Space marks  Alt-W deputy  Alt-I excused  Alt-P left  Alt-T guest  Alt-S group  Alt-R import  Delete undoes  \(way(to: .help)) more",
      "Enter present  Alt-W deputy  Alt-I excused  Alt-P left  Alt-T guest  Alt-S group  Alt-R import  \(way(to: .help)) more",
      "Enter present  Alt-W deputy  Alt-I excused  Alt-P left  Alt-T guest  \(way(to: .help)) more",
      "Enter present  Alt-W deputy  \(way(to: .help)) more", "Enter present  \(way(to: .help))",
    ]
  }
  package var attendeePaneHint: String { "↑↓ PgUp PgDn scroll  Enter attendance" }
  package func name(of view: RosterView, count: Int) -> String {
    switch view {
    case .everybody: "all \(count)"
    case .missing: "missing \(count)"
    case .present: "present \(count)"
    case .groups: "groups \(count)"
    }
  }
  package func nobodyListed(in view: RosterView) -> String {
    switch view {
    case .everybody: "The list is empty. Alt-R imports a roster, Alt-T adds a guest."
    case .missing: "Nobody is awaited any more."
    case .present: "Nobody is noted as present."
    case .groups: "This meeting has no groups."
    }
  }
  package func marked(_ count: Int) -> String { "\(count) marked" }
  package func counted(_ count: Int) -> String { "\(count) counted" }
  package func moreGroups(_ count: Int) -> String { "+\(count) groups" }
  package func represented(by deputy: String) -> String { "represented by \(deputy)" }

  package func presentOf(_ present: Int, _ invited: Int) -> String { "\(present) of \(invited) present" }
  package func villages(_ count: Int, of all: Int, called word: String) -> String {
    "\(word.lowercased()) represented \(count)/\(all)"
  }
  package func sexes(men: Int, women: Int, unknown: Int) -> String {
    "M \(men) F \(women)" + (unknown > 0 ? " (\(unknown) not noted)" : "")
  }
  package func quorum(_ needed: Int, isReached: Bool) -> String {
    "quorum \(needed): \(isReached ? "reached" : "not reached")"
  }
  package func guests(_ count: Int) -> String { "\(count) guests" }
  package func deputies(_ count: Int) -> String { "\(count) deputies" }
  package func leftEarly(_ count: Int) -> String { "\(count) left" }
  package var uncounted: String { "some groups are not counted" }

  package var nobodyMatches: String { "Nobody matches. Alt-T adds them as a guest." }
  package var nothingNoted: String { "Nothing is noted there." }
  package var noGroupChosen: String { "The one chosen belongs to no group." }
  package func nobodyMissing(of group: String) -> String { "Nobody of \(group) is left to be noted." }
  package func wholeGroupQuestion(_ group: String, count: Int) -> String {
    "Note everybody of \(group) as present of whom nothing is noted (\(count))?"
  }
  package var wholeGroupYes: AnswerWords { ("y", "yes, all are here") }
  package var wholeGroupNo: AnswerWords { ("n", "not now") }

  package var excuseTitle: String { "Excused" }
  package var reason: String { "Reason" }
  package var reasonNote: String { "Such as sakit, tugas luar, cuti, dinas luar; it may be empty." }
  package func deputyTitle(_ principal: String) -> String { "In place of \(principal)" }
  package var deputyNote: String { "One who is on no list needs an office; whom they came for stays on the list." }
  package var positionMissing: String { "on no list; add the office" }
  package var nameUnclear: String { "not one person; write more of it" }
  package func headCountTitle(_ group: String) -> String { "Count of \(group)" }
  package var headCount: String { "Present" }
  package var headCountNote: String { "Without names; the larger of this and those noted by name counts." }
  package var notACount: String { "no number of people" }
}
