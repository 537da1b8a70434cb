import Foundation
import Meeting

/// A whole meeting and its history for other programs and later times: what `rembuk daftar --json` gives, and every step that led to it.
///
/// The schema is `arsip.schema.json` beside the tests. Phone numbers and addresses are no part of a meeting's history, nor of this.
struct MeetingArchive {
  /// The file-name part of the archive.
  static let name = "arsip"

  let json: JSONValue

  init(of history: History, sealCode: String?) {
    let listing = MeetingListing(session: history.session, sealCode: sealCode).json
    guard case .object(let members) = listing else {
      json = listing
      return
    }
    let steps = history.steps.enumerated().map { index, step in Self.step(index + 1, step, history) }
    json = .object(members + [("riwayat", .list(steps))])
  }

  private static func step(_ number: Int, _ step: Step, _ history: History) -> JSONValue {
    var (change, takenBack) = (JSONValue.null, JSONValue.null)
    switch step.deed {
    case .change(let made): change = encoded(made)
    case .takeBack(let id): takenBack = .text(id.rawValue)
    }
    return .object([
      ("nomor", .number(Int64(number))), ("langkah", .text(step.id.rawValue)), ("kursi", .text(step.seat)),
      ("detik_unix", step.recordedAt.map { .number($0.secondsSince1970) } ?? .null), ("perubahan", change),
      ("menarik_kembali", takenBack), ("ditarik_kembali", .flag(history.isTakenBack(step.id))),
    ])
  }

  /// The change as the file stores it.
  private static func encoded(_ change: Change) -> JSONValue {
    let encoder = JSONEncoder()
    // In a fixed order, so that the same meeting gives the same bytes.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(change) else { return .null }
    return .raw(String(decoding: bytes, as: UTF8.self))
  }
}
