import Foundation
import GRDB
import Meeting

/// What could be saved of a damaged session file.
///
/// The damaged file is only read, from a copy of our own in the folder of the new file. Every change that is still readable is taken: by its number from the database,
/// else from the backups beside the file, else from the bare bytes of the file and its log. Those that the meeting takes, in their
/// order, are the new file's; its hashes are made anew.
package struct Salvage: Equatable, Sendable {
  /// A change that the new file does not have.
  package enum Loss: Equatable, Sendable {
    /// It can be read nowhere.
    case unreadable(sequence: Int)
    /// The meeting does not take it, mostly because it builds on one that is lost; nil where its number is not known.
    case refused(sequence: Int?, ChangeRefused)
  }

  /// How many changes the new file has.
  package private(set) var steps = 0
  /// How many of them only a backup had.
  package private(set) var fromBackups = 0
  /// How many of them only the bare bytes had.
  package private(set) var fromBytes = 0
  package private(set) var losses: [Loss] = []
  /// The changes that were altered outside of the program, by their numbers; they are taken as they are now.
  package private(set) var altered: [Int] = []

  /// Writes what is readable of the file at `path` to the new file `target`.
  ///
  /// A meeting whose beginning is lost begins anew, without title, agenda and roster.
  ///
  /// - Throws: `missing`, `permission`; `notASession` where no change is readable; `exists`, `nameTooLong`, `folderMissing`,
  ///   `readOnly`, `diskFull`, `inputOutput` for the new file. There is no new file then.
  package init(of path: String, to target: String) throws(SessionFileError) {
    try FileSystem.requireReadableFile(path)
    try FileSystem.requireFree(target)
    let folder = FileSystem.folder(of: target)
    var rows = try SalvagedRows(of: path, copyingInto: folder)
    let own = rows.steps
    for backup in Backups(of: path).paths { rows.fill(from: try SalvagedRows(of: backup, copyingInto: folder)) }
    let pages = LeafPages(of: FileSystem.resolved(path)).steps.filter { rows.steps[$0.key] == nil }
    let numbered = rows.steps.merging(pages) { row, _ in row }
    let carved = CarvedSteps(of: path).steps
    let known = Set(numbered.values.map(\.step.id))
    var found = numbered.sorted { $0.key < $1.key }.map { (sequence: Optional($0.key), stored: $0.value) }
    for stored in carved where !known.contains(stored.step.id) {
      // It has lost its number; its time tells where it belongs.
      let place = found.lastIndex { $0.stored.recordedAt <= stored.recordedAt }.map { $0 + 1 } ?? 0
      found.insert((nil, stored), at: place)
    }
    guard !found.isEmpty else { throw .notASession }
    if !found.contains(where: { $0.stored.step.beginsMeeting }) {
      // What was said stands for itself; the meeting has no title, agenda and roster then.
      let beginning = Step(id: "pulihan", seat: "pulihan", deed: .change(.begin(Setup(template: "pulihan"))))
      found.insert((1, StoredStep(step: beginning, recordedAt: found[0].stored.recordedAt)), at: 0)
    }
    var history = History()
    var taken: [Step] = []
    for (sequence, stored) in found {
      var step = stored.step
      step.recordedAt = stored.recordedAt
      do {
        try history.commit(step)
        taken.append(step)
        if sequence.map({ pages[$0] != nil }) ?? true {
          fromBytes += 1
        } else if sequence.map({ own[$0] == nil }) == true {
          fromBackups += 1
        }
      } catch {
        losses.append(.refused(sequence: sequence, error))
      }
    }
    // Those without a number fill some of the gaps, and nobody can say which.
    if !found.contains(where: { $0.sequence == nil }) {
      let last = numbered.keys.max() ?? 0
      losses = (1...max(1, last)).filter { numbered[$0] == nil }.map { .unreadable(sequence: $0) } + losses
    }
    altered = rows.altered
    steps = taken.count
    try SessionFile.create(at: target, salvaged: taken, drafts: rows.drafts, contacts: rows.contacts)
  }
}

extension Step {
  fileprivate var beginsMeeting: Bool {
    if case .change(.begin) = deed { true } else { false }
  }
}

extension SessionFile {
  /// Makes the new file `path` with steps that keep the times at which they were stored.
  fileprivate static func create(
    at path: String, salvaged steps: [Step], drafts: [String: String], contacts: [Attendee.ID: Contact]
  ) throws(SessionFileError) {
    try FileSystem.makeFile(at: path) { temporary throws(SessionFileError) in
      let queue = try Connection.open(temporary, isReadOnly: false)
      do {
        try queue.writeWithoutTransaction { database in
          try database.inTransaction(.immediate) {
            try Schema.install(in: database)
            var log = Log()
            let zone = steps.first.flatMap { step -> Zone? in
              if case .change(.begin(let setup)) = step.deed { setup.details.zone } else { nil }
            }
            for step in steps {
              let time = step.recordedAt ?? Instant(secondsSince1970: 0)
              try log.append(step, at: time, zone: zone ?? .wita, to: database)
            }
            for (seat, line) in drafts { try Draft.save(line, seat: seat, in: database) }
            try Contacts.save(contacts, in: database)
            return .commit
          }
        }
        try queue.close()
      } catch {
        throw SessionFileError(error)
      }
    }
  }
}
