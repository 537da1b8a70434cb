import Facilitator
import Meeting
import Rosters
import SessionFile

/// A roster on its way into a meeting, told row by row.
struct Enrolment {
  private let preview: RosterImport
  private let session: Session
  /// What reasons call the roster.
  private let source: String
  private let words = Indonesian()
  private var same: Set<Int> = []
  private var contacts = 0
  private var isChanged = false

  /// Who takes rosters over without a screen.
  static let seat = "impor"

  /// - Throws: where no row names the columns.
  init(_ table: Table, into session: Session, from source: String) throws(ErrorMessage) {
    do {
      preview = try RosterImport(table, into: session)
    } catch {
      throw ErrorMessage("Daftar \(source) tidak dapat diambil. \(words.headerMissing)", .badData)
    }
    self.session = session
    self.source = source
  }

  var hasFailed: Bool { preview.count.failed > 0 }

  /// Prints each row with what becomes of it, and to standard error what there is to say of it.
  ///
  /// - Parameter same: the rows whose person is the one of the roster whom they resemble.
  /// - Throws: where one of `same` resembles nobody.
  mutating func tell(takingAsSame same: Set<Int>) throws(ErrorMessage) {
    let resembling = Set(preview.rows.filter { $0.verdict == .adds && $0.resembled != nil }.map(\.number))
    if let wrong = same.subtracting(resembling).min() {
      throw ErrorMessage(
        "Baris \(wrong) tidak mirip dengan peserta mana pun; --sama hanya untuk baris yang diperingatkan.", .usage)
    }
    self.same = same
    for row in preview.rows { tell(row) }
  }

  /// Stores what changes, in one stroke.
  mutating func store(in file: SessionFile, at now: Instant) throws(SessionFileError) {
    var random = SystemRandomNumberGenerator()
    let result = preview.result(takingAsSame: same, using: &random)
    let known = try file.contacts()
    let news = result.contacts.filter { (known[$0] ?? Contact()).updated(by: $1) != known[$0] }
    contacts = news.count
    isChanged = result.change != nil
    guard isChanged || !news.isEmpty else { return }
    let steps = result.change.map { [Step(id: Identifier(using: &random), seat: Self.seat, deed: .change($0))] } ?? []
    _ = try file.commit(steps, at: now, after: file.history.steps.count, contacts: news)
  }

  /// How many rows became what, and whether anything was stored.
  func summary(isRehearsal: Bool) -> String {
    let counted = "\(words.summary(preview.count))."
    let sentence = counted.prefix(1).uppercased() + counted.dropFirst()
    if isRehearsal { return "\(sentence) Ini percobaan; tidak ada yang disimpan." }
    let kept = contacts > 0 ? " Telepon atau alamat \(contacts) orang disimpan terpisah." : ""
    return isChanged || contacts > 0 ? "\(sentence)\(kept)" : "\(sentence) Tidak ada yang berubah."
  }

  private func tell(_ row: RosterImport.Row) {
    let isSame = same.contains(row.number)
    let remarks = row.remarks.filter { remark in
      if case .resembles = remark { !isSame } else { true }
    }
    let verdict = isSame ? row.resembled.map { .amends($0) } ?? row.verdict : row.verdict
    let status: Recorder.Result.Status =
      switch verdict {
      case .fails: .failed
      case .repeats: .warned
      case .adds, .amends, .stays: remarks.isEmpty ? .recorded : .warned
      }
    let person = row.particulars.line(in: session)
    Console.result("\(row.number)\t\(status.rawValue)\t\(words.name(of: verdict))\t\(person.isEmpty ? "-" : person)")
    if case .fails(let reason) = verdict { note(row, words.reason(reason, in: session)) }
    if case .repeats(let earlier) = verdict { note(row, "Orang yang sama sudah ada di baris \(earlier).") }
    for remark in remarks {
      let sentence = words.remark(remark, of: row, in: session)
      if case .resembles = remark {
        note(row, "\(sentence) Bila memang sama: --sama \(row.number)")
      } else {
        note(row, sentence)
      }
    }
  }

  private func note(_ row: RosterImport.Row, _ sentence: String) {
    Console.note("\(source):\(row.number): \(sentence)")
  }
}
