import Facilitator
import Meeting
import Minutes

/// A recap as `rembuk rekap` gives it: lines for people, or JSON in which what is absent is null and never missing.
struct RecapListing {
  let recap: Recap
  /// The day by which a promise is late.
  let today: CivilDate

  private let words = Indonesian()

  init(recap: Recap, today: CivilDate) {
    self.recap = recap
    self.today = today
  }

  // MARK: - Text

  /// The counts, then every promise, those that are late first, then every proposal; parts apart by tabs.
  var lines: [String] {
    let counts = Recap.Standing.allCases.map { standing in
      "\(standing.word) \(recap.commitments.count { $0.standing == standing })"
    }
    let heads = [
      ["rekap", today.longDate, "\(recap.meetings.count) rapat"], ["komitmen", "\(recap.commitments.count)"] + counts,
      ["usulan", "\(recap.proposals.count)"] + proposalCounts,
    ]
    return (heads + ordered.map(commitment) + recap.proposals.map(proposal)).map { $0.joined(separator: "\t") }
  }

  /// The promises, those that are late first.
  private var ordered: [Recap.Item] {
    let order: [Recap.Standing] = [.late, .open, .kept, .cancelled]
    return order.flatMap { standing in recap.commitments.filter { $0.standing == standing } }
  }

  /// How many proposals have each status, in the order in which the statuses come up.
  private var proposalCounts: [String] {
    var counts: [(word: String, count: Int)] = []
    for item in recap.proposals {
      let word = item.entry.standing.status.word
      if let index = counts.firstIndex(where: { $0.word == word }) {
        counts[index].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    return counts.map { "\($0.word) \($0.count)" }
  }

  private func commitment(_ item: Recap.Item) -> [String] {
    let owners = owners(of: item)
    return [
      item.standing?.word ?? "", "\(item.entry.number)", item.entry.body.text,
      owners.isEmpty ? words.noOwner : owners.joined(separator: ", "),
      item.entry.due.map { words.due($0) } ?? words.noDue, progress(of: item.entry), source(of: item),
    ]
  }

  /// "selesai: diserahkan (dilaporkan Jumat, 30 Januari 2026)", with what was said last and, where it was after the meeting, when.
  private func progress(of entry: Entry) -> String {
    entry.progress.word + (entry.lastReport?.note.map { ": \($0)" } ?? "")
      + (entry.lastReport?.date.map { " (\(words.reported(on: $0)))" } ?? "")
  }

  private func proposal(_ item: Recap.Item) -> [String] {
    [
      item.entry.standing.status.word, "\(item.entry.number)", item.entry.body.text, village(of: item) ?? Session.dots,
      source(of: item),
    ]
  }

  private func source(of item: Recap.Item) -> String {
    let origin = [item.first.title, item.first.date?.plainDate].compactMap { $0 }.joined(separator: ", ")
    return item.meetingCount == 1 ? origin : "\(origin) (melalui \(item.meetingCount) rapat)"
  }

  // MARK: - Spreadsheet

  /// All of it as a table to filter and to send on: every promise, those that are late first, then every proposal.
  var sheet: Sheet {
    let rows = (ordered + recap.proposals).enumerated().map { index, item in
      [Sheet.Cell.count(index + 1)] + cells(of: item)
    }
    return Sheet(
      name: "rekap", title: "Rekap Komitmen dan Usulan per \(today.longDate)", columns: Self.columns, rows: rows)
  }

  private static let columns = [
    ("No", 5.0), ("Jenis", 11), ("Keadaan", 16), ("Nomor", 8), ("Isi", 44), ("Penanggung Jawab", 28), ("Desa", 18),
    ("Batas Waktu", 13), ("Waktu Rutin", 18), ("Pelaksanaan", 20), ("Dilaporkan", 13), ("Keterangan", 30),
    ("Anggaran", 18), ("Rapat Asal", 36), ("Tanggal Rapat", 13), ("Melalui Rapat", 9),
  ].map { Sheet.Column($0.0, width: $0.1) }

  private func cells(of item: Recap.Item) -> [Sheet.Cell] {
    let details = EntryDetails(item.entry.body.matter)
    let isCommitment = item.standing != nil
    let owners = owners(of: item)
    return [
      .text(isCommitment ? "komitmen" : "usulan"), .text(item.standing?.word ?? item.entry.standing.status.word),
      .text("\(item.entry.number)"), .text(item.entry.body.text),
      owners.isEmpty ? .blank : .text(owners.joined(separator: "; ")), .optional(village(of: item)),
      details.due.map { .date($0) } ?? .blank, .optional(details.routine),
      .optional(isCommitment ? item.entry.progress.word : nil), reported(item).map { .date($0) } ?? .blank,
      .optional(isCommitment ? item.entry.lastReport?.note : item.entry.standing.status.reason),
      details.proposal.cost.map { .amount($0) } ?? .blank, .optional(item.first.title),
      item.first.date.map { .date($0) } ?? .blank, .count(item.meetingCount),
    ]
  }

  // MARK: - JSON

  var json: JSONValue {
    .object([
      ("versi", .number(1)), ("tanggal", .text(today.iso)),
      (
        "rapat",
        .list(
          recap.meetings.map { meeting in
            .object([
              ("judul", .optional(meeting.session.details.title)),
              ("tanggal", .optional(meeting.session.details.date?.iso)),
              ("status", .text(meeting.session.status.word)), ("kode", .text(meeting.code)),
            ])
          })
      ),
      (
        "jumlah",
        .object(
          Recap.Standing.allCases.map { standing in
            (standing.word, .number(Int64(recap.commitments.count { $0.standing == standing })))
          })
      ),
      ("komitmen", .list(recap.commitments.map(listed))), ("usulan", .list(recap.proposals.map(listed))),
    ])
  }

  private func listed(_ item: Recap.Item) -> JSONValue {
    let entry = item.entry
    let details = EntryDetails(entry.body.matter)
    return .object([
      ("nomor", .text(entry.number.description)), ("teks", .text(entry.body.text)),
      ("keadaan", .text(item.standing?.word ?? entry.standing.status.word)),
      ("pelaksanaan", .optional(item.standing == nil ? nil : entry.progress.word)),
      ("keterangan", .optional(entry.lastReport?.note)), ("dilaporkan", .optional(reported(item)?.iso)),
      ("penanggung_jawab", .list(owners(of: item).map { .text($0) })),
      ("batas_waktu", .optional(details.due?.iso)), ("rutin", .optional(details.routine)),
      ("desa", .optional(village(of: item))), ("rapat", .number(Int64(item.meeting + 1))),
      (
        "asal",
        .object([
          ("rapat", .optional(item.first.title)), ("tanggal", .optional(item.first.date?.iso)),
          ("kode", .text(item.first.code)), ("nomor", .text(item.first.number.description)),
        ])
      ), ("jumlah_rapat", .number(Int64(item.meetingCount))),
    ])
  }

  /// The day on which its progress was reported last: that of the meeting which heard it, or the real one after it; nil where nothing was.
  private func reported(_ item: Recap.Item) -> CivilDate? {
    guard let report = item.entry.lastReport else { return nil }
    let meeting = item.entry.reports.isEmpty ? item.entry.origin?.last.date : session(of: item).details.date
    return report.date ?? meeting
  }

  private func session(of item: Recap.Item) -> Session { recap.meetings[item.meeting].session }

  private func owners(of item: Recap.Item) -> [String] {
    EntryDetails(item.entry.body.matter).owners.map { session(of: item).name(of: $0) }
  }

  private func village(of item: Recap.Item) -> String? {
    guard case .proposal(let proposal) = item.entry.body.matter else { return nil }
    return proposal.village.flatMap { session(of: item).village($0)?.name }
  }
}

extension Recap.Standing {
  /// As the recap says it.
  fileprivate var word: String {
    switch self {
    case .open: "terbuka"
    case .late: "terlambat"
    case .kept: "ditepati"
    case .cancelled: "dibatalkan"
    }
  }
}
