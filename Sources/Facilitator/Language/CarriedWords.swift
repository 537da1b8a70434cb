import Capture
import Meeting

/// What was carried over from earlier meetings.
package protocol CarriedWords {
  /// Where an entry comes from: "dari K-2 Rapat Koordinasi, 21 Januari 2026".
  func origin(_ station: Origin.Station) -> String
  /// How many meetings it went through before, where it was more than one.
  func carriedTimes(_ count: Int) -> String
  /// Said of a proposal that was made in an earlier year too.
  func repeated(since year: Int) -> String
  /// What an earlier meeting made of a proposal: "di sana disepakati, urutan 2".
  func formerStatus(_ status: String, rank: Int?) -> String
  var nothingCarried: String { get }
  var carriedHint: String { get }
  /// The letter that says what became of a promise, as the command does, and what it means.
  func carriedAnswer(_ command: CommandName) -> AnswerWords
  /// What `/jadwalkan` and `/batalkan` need, asked for.
  func carriedQuestion(_ command: CommandName) -> String
}

extension CarriedWords where Self: ProposalWords {
  /// What there is to say of where an entry comes from, in parts; empty for one that is new.
  func carried(_ entry: Entry, in session: Session) -> [String] {
    var parts: [String] = []
    if let origin = entry.origin {
      parts.append(self.origin(origin.last))
      if origin.stations.count > 1 { parts.append(carriedTimes(origin.stations.count)) }
      if let status = origin.last.status { parts.append(formerStatus(name(of: status), rank: origin.last.rank)) }
    }
    if let year = session.earlierYear(of: entry) { parts.append(repeated(since: year)) }
    return parts
  }
}

extension Indonesian: CarriedWords {
  package func origin(_ station: Origin.Station) -> String {
    "dari \(station.number)" + [station.title, station.date?.plainDate].compactMap { $0.map { ", \($0)" } }.joined()
  }
  package func carriedTimes(_ count: Int) -> String { "sudah melalui \(count) rapat" }
  package func repeated(since year: Int) -> String { "usulan berulang (\(year))" }
  package func formerStatus(_ status: String, rank: Int?) -> String {
    "di sana \(status)\(rank.map { ", urutan \($0)" } ?? "")"
  }
  package var nothingCarried: String { "Tidak ada yang dibawa dari rapat sebelumnya." }
  package var carriedHint: String { "↑↓ pilih   Enter formulir   \(way(to: .undo)) urungkan   Esc kembali" }
  package func carriedAnswer(_ command: CommandName) -> AnswerWords {
    switch command {
    case .done: ("s", "selesai")
    case .underWay: ("p", "dalam proses")
    case .reschedule: ("j", "dijadwalkan ulang")
    case .cancel: ("d", "dibatalkan")
    default: ("b", "belum dilaksanakan")
    }
  }
  package func carriedQuestion(_ command: CommandName) -> String {
    command == .cancel ? "Alasan pembatalan:" : "Tanggal baru:"
  }
}

extension English: CarriedWords {
  package func origin(_ station: Origin.Station) -> String {
    "from \(station.number)"
      + [station.title, station.date?.englishLongDate].compactMap { $0.map { ", \($0)" } }.joined()
  }
  package func carriedTimes(_ count: Int) -> String { "went through \(count) meetings" }
  package func repeated(since year: Int) -> String { "proposed again (\(year))" }
  package func formerStatus(_ status: String, rank: Int?) -> String {
    "there \(status)\(rank.map { ", place \($0)" } ?? "")"
  }
  package var nothingCarried: String { "Nothing was carried over from an earlier meeting." }
  package var carriedHint: String { "↑↓ choose   Enter form   \(way(to: .undo)) undo   Esc back" }
  package func carriedAnswer(_ command: CommandName) -> AnswerWords {
    switch command {
    case .done: ("d", "done")
    case .underWay: ("u", "under way")
    case .reschedule: ("r", "rescheduled")
    case .cancel: ("c", "cancelled")
    default: ("n", "not done yet")
    }
  }
  package func carriedQuestion(_ command: CommandName) -> String {
    command == .cancel ? "Reason for cancelling:" : "New date:"
  }
}
