/// The words of the start screen.
package protocol StartWords {
  var startHeading: String { get }
  var startExplanation: String { get }
  var startHint: String { get }
  func newMeeting(template: String) -> String
  var newMeetingHint: String { get }
  /// The row that leads to a meeting that goes on from an earlier one, and what is asked there.
  var followUpMeeting: String { get }
  var chooseEarlier: String { get }
  var sampleMeeting: String { get }
  var meetingTitle: String { get }
}

extension Indonesian: StartWords {
  package var startHeading: String { "Rembuk" }
  package var startExplanation: String { "Pilih rapat yang akan dibuka, atau mulai yang baru." }
  package var startHint: String { "↑↓ pilih   Enter buka   \(way(to: .leave)) keluar   \(way(to: .help)) bantuan" }
  package func newMeeting(template: String) -> String { "Rapat baru: \(template)" }
  package var newMeetingHint: String { "Enter mulai   Esc kembali" }
  package var followUpMeeting: String { "Lanjutan dari rapat sebelumnya …" }
  package var chooseEarlier: String {
    "Pilih rapat yang dilanjutkan: yang belum selesai di sana menjadi acara pertama. Esc kembali"
  }
  package var sampleMeeting: String { "Rapat contoh: Pra Musrenbang Tematik Stunting" }
  package var meetingTitle: String { "Nama rapat" }
}

extension English: StartWords {
  package var startHeading: String { "Rembuk" }
  package var startExplanation: String { "Choose a meeting to open, or begin a new one." }
  package var startHint: String { "↑↓ choose   Enter open   \(way(to: .leave)) leave   \(way(to: .help)) help" }
  package func newMeeting(template: String) -> String { "New meeting: \(template)" }
  package var newMeetingHint: String { "Enter begins   Esc back" }
  package var followUpMeeting: String { "Go on from an earlier meeting …" }
  package var chooseEarlier: String {
    "Choose the meeting to go on from: what is open there becomes the first item. Esc back"
  }
  package var sampleMeeting: String { "Sample meeting: Pra Musrenbang Tematik Stunting" }
  package var meetingTitle: String { "Name of the meeting" }
}
