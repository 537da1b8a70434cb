import Meeting

/// The words of the live screen: panes, status, tabs.
package protocol ScreenWords {
  var agendaTitle: String { get }
  var recordTitle: String { get }
  var attendeesTitle: String { get }
  /// Used minutes (nil when not known) out of the planned ones, for the head of the agenda.
  func minutesOf(used: Int?, planned: Int) -> String
  var noAgenda: String { get }
  var noAttendees: String { get }
  var otherAttendees: String { get }
  /// The heading of entries that stand under no item, behind those of one.
  var underNoItem: String { get }
  var emptyRecord: String { get }
  func secondsLeft(_ seconds: Int) -> String
  func predictedEnd(_ time: String) -> String
  /// Minutes behind plan; negative for ahead, 0 for on time.
  func delay(minutes: Int) -> String
  var saved: String { get }
  var saving: String { get }
  var notSaved: String { get }
  /// The same of a line that was refused, not of a disk that failed.
  var notTaken: String { get }
  func notTakenCount(_ count: Int) -> String
  /// That a line among several was refused, and why.
  func notTaken(_ line: String, because reason: String) -> String
  /// How many wait and were not stored.
  func notSavedCount(_ count: Int) -> String
  var readOnly: String { get }
  /// Why nothing is taken where the one who opened the meeting wanted only to read it.
  var readOnlyByChoice: String { get }
  func name(of status: Session.Status) -> String
  func name(of status: AgendaItem.Status) -> String
  func date(_ date: CivilDate) -> String
  var noDate: String { get }
  var noTitle: String { get }
  var inputPlaceholder: String { get }
  /// The village in force, with how many proposals it has: "Usulan Desa Kiram (5)".
  func proposals(of village: String, count: Int) -> String
  func mending(_ number: Entry.Number) -> String
  /// Said when mending is left; the text is where Ctrl-Z finds it.
  func mendingLeft(_ number: Entry.Number) -> String
  /// What stands before the title of a sample meeting.
  var sample: String { get }
  /// What the keys do in a pane that has the focus.
  var agendaPaneHint: String { get }
  var recordPaneHint: String { get }
  var listPaneHint: String { get }
  func tooSmall(columns: Int, rows: Int) -> String
}

extension Indonesian: ScreenWords {
  package var agendaTitle: String { "Agenda" }
  package var recordTitle: String { "Catatan" }
  package var attendeesTitle: String { "Peserta" }
  package func minutesOf(used: Int?, planned: Int) -> String {
    used.map { "\($0) dari \(planned) mnt" } ?? "\(planned) mnt"
  }
  package var noAgenda: String { "Belum ada acara." }
  package var noAttendees: String { "Belum ada peserta." }
  package var otherAttendees: String { "Lain-lain" }
  package var underNoItem: String { "di luar acara" }
  package var emptyRecord: String {
    "Belum ada catatan. Ketik di bawah, lalu Enter. Tanda ! di awal untuk komitmen, $ usulan, = kesepakatan, ~ ditampung."
  }
  package func secondsLeft(_ seconds: Int) -> String { "sisa \(seconds) dtk" }
  package func predictedEnd(_ time: String) -> String { "perkiraan selesai \(time)" }
  package func delay(minutes: Int) -> String {
    minutes > 0 ? "terlambat \(minutes) mnt" : minutes < 0 ? "lebih cepat \(-minutes) mnt" : "tepat waktu"
  }
  package var saved: String { "tersimpan" }
  package var saving: String { "menyimpan" }
  package var notSaved: String { "belum tersimpan" }
  package var notTaken: String { "tidak dicatat" }
  package func notTakenCount(_ count: Int) -> String { "\(count) tidak dicatat" }
  package func notTaken(_ line: String, because reason: String) -> String { "Tidak dicatat: “\(line)”. \(reason)" }
  package func notSavedCount(_ count: Int) -> String { "\(count) belum tersimpan" }
  package var readOnly: String { "hanya dibaca" }
  package var readOnlyByChoice: String {
    "Rapat ini dibuka hanya untuk dibaca. Untuk mencatat, buka lagi tanpa --hanya-baca."
  }
  package func name(of status: Session.Status) -> String {
    switch status {
    case .blank: "kosong"
    case .prepared: "disiapkan"
    case .running: "berlangsung"
    case .closed: "ditutup"
    case .legalised: "disahkan"
    }
  }
  package func name(of status: AgendaItem.Status) -> String {
    switch status {
    case .waiting: "belum"
    case .running: "berjalan"
    case .done: "selesai"
    case .postponed: "ditunda"
    }
  }
  package func date(_ date: CivilDate) -> String { date.longDate }
  package var noDate: String { "tanggal belum diisi" }
  package var noTitle: String { "Rapat tanpa nama" }
  package var inputPlaceholder: String { "Ketik di sini, Enter mencatat" }
  package func proposals(of village: String, count: Int) -> String { "Usulan \(village) (\(count))" }
  package func mending(_ number: Entry.Number) -> String { "Memperbaiki \(number)" }
  package func mendingLeft(_ number: Entry.Number) -> String {
    "Perbaikan \(number) ditinggalkan; \(way(to: .undo)) mengembalikannya."
  }
  package var sample: String { "CONTOH" }
  package var agendaPaneHint: String { "↑↓ pilih  Enter mulai" }
  package var recordPaneHint: String { "↑↓ PgUp PgDn gulir  Enter perbaiki  Del coret" }
  package var listPaneHint: String { "↑↓ PgUp PgDn gulir" }
  package func tooSmall(columns: Int, rows: Int) -> String {
    "Jendela terlalu kecil. Perbesar sampai \(columns)×\(rows); tidak ada yang hilang."
  }
}

extension English: ScreenWords {
  package var agendaTitle: String { "Agenda" }
  package var recordTitle: String { "Record" }
  package var attendeesTitle: String { "Attendees" }
  package func minutesOf(used: Int?, planned: Int) -> String {
    used.map { "\($0) of \(planned) min" } ?? "\(planned) min"
  }
  package var noAgenda: String { "No agenda yet." }
  package var noAttendees: String { "No attendees yet." }
  package var otherAttendees: String { "Others" }
  package var underNoItem: String { "under no item" }
  package var emptyRecord: String {
    "Nothing recorded yet. Type below, then Enter. Begin with ! for a commitment, $ proposal, = decision, ~ put aside."
  }
  package func secondsLeft(_ seconds: Int) -> String { "\(seconds) s left" }
  package func predictedEnd(_ time: String) -> String { "will end about \(time)" }
  package func delay(minutes: Int) -> String {
    minutes > 0 ? "\(minutes) min late" : minutes < 0 ? "\(-minutes) min early" : "on time"
  }
  package var saved: String { "saved" }
  package var saving: String { "saving" }
  package var notSaved: String { "not saved" }
  package var notTaken: String { "not recorded" }
  package func notTakenCount(_ count: Int) -> String { "\(count) not recorded" }
  package func notTaken(_ line: String, because reason: String) -> String { "Not recorded: “\(line)”. \(reason)" }
  package func notSavedCount(_ count: Int) -> String { "\(count) not saved" }
  package var readOnly: String { "read-only" }
  package var readOnlyByChoice: String {
    "This meeting was opened only to be read. To record, open it without --hanya-baca."
  }
  package func name(of status: Session.Status) -> String {
    switch status {
    case .blank: "blank"
    case .prepared: "prepared"
    case .running: "running"
    case .closed: "closed"
    case .legalised: "legalised"
    }
  }
  package func name(of status: AgendaItem.Status) -> String {
    switch status {
    case .waiting: "waiting"
    case .running: "running"
    case .done: "done"
    case .postponed: "put off"
    }
  }
  package func date(_ date: CivilDate) -> String { date.englishLongDate }
  package var noDate: String { "no date yet" }
  package var noTitle: String { "Untitled meeting" }
  package var inputPlaceholder: String { "Type here, Enter records" }
  package func proposals(of village: String, count: Int) -> String { "Proposals \(village) (\(count))" }
  package func mending(_ number: Entry.Number) -> String { "Mending \(number)" }
  package func mendingLeft(_ number: Entry.Number) -> String {
    "Left \(number) as it was; \(way(to: .undo)) brings the text back."
  }
  package var sample: String { "SAMPLE" }
  package var agendaPaneHint: String { "↑↓ choose  Enter starts" }
  package var recordPaneHint: String { "↑↓ PgUp PgDn scroll  Enter mends  Del strikes" }
  package var listPaneHint: String { "↑↓ PgUp PgDn scroll" }
  package func tooSmall(columns: Int, rows: Int) -> String {
    "The window is too small. Enlarge it to \(columns)×\(rows); nothing is lost."
  }
}
