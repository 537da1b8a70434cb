/// The words of the tour.
package protocol TourWords {
  func tourTitle(_ number: Int, of count: Int, _ title: String) -> String
  func title(ofTask task: Tour.Task) -> String
  /// What to type or press, in a few lines.
  func explanation(ofTask task: Tour.Task) -> String
  func tourHint(_ skip: String) -> String
  var tourEndHint: String { get }
  var tourOver: String { get }
  var tourIsOver: String { get }
  var tourLeaveQuestion: String { get }
  /// The row of the start screen that leads there.
  var tourRow: String { get }
}

extension Indonesian: TourWords {
  package func tourTitle(_ number: Int, of count: Int, _ title: String) -> String {
    "belajar \(number)/\(count) · \(title)"
  }
  package func title(ofTask task: Tour.Task) -> String {
    switch task {
    case .commitment: "mencatat komitmen"
    case .mending: "membetulkan"
    case .attendance: "mencatat kehadiran"
    case .nextItem: "acara berikut"
    case .finding: "mencari lagi"
    case .closing: "menutup rapat"
    }
  }
  package func explanation(ofTask task: Tour.Task) -> String {
    switch task {
    case .commitment:
      "Ketik, lalu Enter:\n! @KPM Kiram data balita dikirim >30 Juni\n@ menyebut siapa, > menyebut kapan; yang terbaca tampak di atas baris."
    case .mending:
      "Salah ketik? Ketik, lalu Enter:\ns/balita/anak balita/\nAtau \(way(to: .undo)) mengurungkan dan \(way(to: .redo)) mengulangi, berapa pun banyaknya."
    case .attendance:
      "\(way(to: .attendance)) membuka daftar hadir. Ketik sebagian nama atau desa, Enter mencatat hadir, Esc kembali ke sini."
    case .nextItem:
      "\(way(to: .nextItem)) menyelesaikan acara yang berjalan dan memulai yang berikut. \(way(to: .agenda)) menampilkan semua acara."
    case .finding:
      "\(way(to: .search)) mencari: ketik gizi, lalu Enter; Esc kembali. Atau \(way(to: .commitments)): semua komitmen dengan batas waktunya."
    case .closing:
      "\(way(to: .close)) menutup rapat: yang masih kurang, waktu dan penanda tangan, lalu naskah. Enter, \(way(to: .close)), Enter. Naskahnya bertanda KONSEP dan masih dapat diperbaiki."
    }
  }
  package func tourHint(_ skip: String) -> String { "\(skip) lewati   Esc keluar" }
  package var tourEndHint: String { "Esc keluar" }
  package var tourOver: String { "belajar selesai" }
  package var tourIsOver: String {
    "Selesai; rapat latihan ini dihapus saat Anda keluar. \(way(to: .help)) bantuan, \(way(to: .menu)) semua tindakan; rembuk tombol --pdf kartu.pdf membuat kartu tombol."
  }
  package var tourLeaveQuestion: String {
    "Keluar dari belajar? Rapat latihan ini dihapus; rapat Anda sendiri tidak disentuh."
  }
  package var tourRow: String { "Belajar dalam enam langkah, dengan rapat contoh" }
}

extension English: TourWords {
  package func tourTitle(_ number: Int, of count: Int, _ title: String) -> String {
    "learn \(number)/\(count) · \(title)"
  }
  package func title(ofTask task: Tour.Task) -> String {
    switch task {
    case .commitment: "a commitment"
    case .mending: "putting right"
    case .attendance: "noting attendance"
    case .nextItem: "the next item"
    case .finding: "finding again"
    case .closing: "closing the meeting"
    }
  }
  package func explanation(ofTask task: Tour.Task) -> String {
    switch task {
    case .commitment:
      "Type, then Enter:\n! @KPM Kiram data balita dikirim >30 Juni\n@ says who, > says by when; what was understood stands above the line."
    case .mending:
      "A slip? Type, then Enter:\ns/balita/anak balita/\nOr \(way(to: .undo)) takes back and \(way(to: .redo)) does again, as often as you like."
    case .attendance:
      "\(way(to: .attendance)) opens the attendance list. Type part of a name or village, Enter notes presence, Esc comes back here."
    case .nextItem:
      "\(way(to: .nextItem)) ends the running item and starts the next. \(way(to: .agenda)) shows all items."
    case .finding:
      "\(way(to: .search)) finds: type gizi, then Enter; Esc comes back. Or \(way(to: .commitments)): every commitment with its date."
    case .closing:
      "\(way(to: .close)) closes the meeting: what is missing, the end and who signs, then the papers. Enter, \(way(to: .close)), Enter. The papers are marked KONSEP and can still be put right."
    }
  }
  package func tourHint(_ skip: String) -> String { "\(skip) skips   Esc leaves" }
  package var tourEndHint: String { "Esc leaves" }
  package var tourOver: String { "learned" }
  package var tourIsOver: String {
    "Done; this practice meeting is removed when you leave. \(way(to: .help)) help, \(way(to: .menu)) every action; rembuk keys --pdf card.pdf makes a card of keys."
  }
  package var tourLeaveQuestion: String {
    "Leave the tour? This practice meeting is removed; no meeting of yours was touched."
  }
  package var tourRow: String { "Learn in six steps, on the sample meeting" }
}
