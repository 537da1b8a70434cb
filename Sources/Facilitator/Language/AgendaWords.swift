/// The words of the agenda as a list and of its forms.
package protocol AgendaWords {
  var agendaColumns: String { get }
  /// What the keys do, the longest first; the first that fits is shown.
  var agendaHints: [String] { get }
  /// How long the running item has taken beyond its plan, in a column of ten.
  func over(minutes: Int) -> String
  var guidingQuestions: String { get }
  var addItem: String { get }
  var renameItem: String { get }
  var itemTitle: String { get }
  var itemMinutes: String { get }
  /// Behind which item a new one will stand.
  func stands(behind title: String) -> String
  var titleOfItemMissing: String { get }
  var notMinutesShort: String { get }
  var minutesNote: String { get }
}

extension Indonesian: AgendaWords {
  package var agendaColumns: String { "Acara, terpakai / rencana (menit)" }
  package var agendaHints: [String] {
    [
      "Enter mulai  N berikut  T tunda  B buka lagi  A tambah  +/- menit  \(way(to: .help)) lainnya",
      "Enter mulai  N berikut  T tunda  A tambah  \(way(to: .help)) lainnya",
      "Enter mulai  N berikut  \(way(to: .help)) lainnya",
    ]
  }
  package func over(minutes: Int) -> String { "lewat \(minutes) mnt" }
  package var guidingQuestions: String { "Pertanyaan pemandu" }
  package var addItem: String { "Acara baru" }
  package var renameItem: String { "Ganti nama acara" }
  package var itemTitle: String { "Nama acara" }
  package var itemMinutes: String { "Menit" }
  package func stands(behind title: String) -> String {
    "Ditaruh sesudah “\(title)”; Alt-Up dan Alt-Down menggesernya."
  }
  package var titleOfItemMissing: String { "nama belum diisi" }
  package var notMinutesShort: String { "bukan jumlah menit" }
  package var minutesNote: String { "20 menetapkan, +5 menambah, -5 mengurangi; yang kosong tanpa rencana." }
}

extension English: AgendaWords {
  package var agendaColumns: String { "Item, used / planned (minutes)" }
  package var agendaHints: [String] {
    [
      "Enter starts  N next  T puts off  B reopens  A adds  +/- minutes  \(way(to: .help)) more",
      "Enter starts  N next  T puts off  A adds  \(way(to: .help)) more",
      "Enter starts  N next  \(way(to: .help)) more",
    ]
  }
  package func over(minutes: Int) -> String { "\(minutes) min over" }
  package var guidingQuestions: String { "Guiding questions" }
  package var addItem: String { "New item" }
  package var renameItem: String { "Rename the item" }
  package var itemTitle: String { "Name" }
  package var itemMinutes: String { "Minutes" }
  package func stands(behind title: String) -> String { "Stands behind “\(title)”; Alt-Up and Alt-Down move it." }
  package var titleOfItemMissing: String { "the name is missing" }
  package var notMinutesShort: String { "no number of minutes" }
  package var minutesNote: String { "20 sets it, +5 adds, -5 takes away; empty is no plan." }
}
