import GRDB
import Glibc
import Meeting
import Synchronization

/// The file of one meeting: an append-only list of steps in one SQLite database, kept by its owner alone (mode 0600).
///
/// Every call waits for the disk and may be made from any thread; calls are carried out one after the other. The program makes them
/// from one background queue, never from the key loop. Several programs may have the same file open.
package final class SessionFile: Sendable {
  /// What may be done with an open file.
  package enum Access: Equatable, Sendable {
    case full
    /// The meeting is legalised.
    case sealed
    /// A newer program wrote it, with this schema version.
    case newerVersion(Int)
    /// The file, its folder or its medium is read-only.
    case readOnlyMedium
  }

  struct State: Sendable {
    var history = History()
    var log = Log()
    /// Something was applied that did not get stored: the next call reads the file anew.
    var isStale = false
    /// Whether the write-ahead log is in use; going over to it costs as much as several commits, which opening does not have to wait for.
    var hasLog = false
    /// Whether the file is known to have this program's schema version, which its first change here gives it.
    var isRaised = false
  }

  /// Whether the file that was opened is still the one at `path`; false where it was deleted, moved, or another put in its place.
  package var isInPlace: Bool { FileSystem.identity(of: path) == identity }

  /// The newest schema version that this program writes and knows.
  package static var schemaVersion: Int { Schema.version }

  package let path: String
  let queue: DatabaseQueue
  /// What the file allows apart from the meeting's own state.
  private let permitted: Access
  private let identity: FileSystem.Identity?
  private let state: Mutex<State>

  /// Opens the meeting at `path` and reads all of it: for writing where that is possible, else for reading (`access` says why).
  ///
  /// Opening changes nothing: a file of an older version keeps it until something is committed.
  ///
  /// - Throws: `missing`, `permission`, `notASession`, `newerVersion` where this program cannot even read it, `damaged`, `busy`,
  ///   `inputOutput`.
  package convenience init(opening path: String) throws(SessionFileError) {
    try FileSystem.requireReadableFile(path)
    if FileSystem.isWritable(path) {
      try self.init(path: path, queue: Connection.open(path, isReadOnly: false), isReadOnly: false)
    } else {
      try self.init(path: path, queue: ReadOnlyMedium.open(path), isReadOnly: true)
    }
  }

  private init(path: String, queue: DatabaseQueue, isReadOnly: Bool) throws(SessionFileError) {
    self.path = path
    self.queue = queue
    identity = FileSystem.identity(of: path)
    var state = State()
    do {
      permitted = try queue.writeWithoutTransaction { database in
        let found = try Schema.version(of: database)
        try Self.catchUp(&state, from: database)
        if found > Schema.version { return .newerVersion(found) }
        return isReadOnly ? .readOnlyMedium : .full
      }
    } catch {
      throw SessionFileError(error)
    }
    self.state = Mutex(state)
  }

  /// Makes the new file `path` with `steps`, of which the first begins the meeting, and opens it.
  ///
  /// - Throws: `nameTooLong`, `exists`, `folderMissing`, `permission`, `readOnly`, `diskFull`, `refused`, `inputOutput`; there is no file then, or
  ///   the one that was there is untouched.
  package static func create(
    at path: String, steps: [Step], at now: Instant
  ) throws(SessionFileError) -> SessionFile {
    try FileSystem.makeFile(at: path) { temporary throws(SessionFileError) in
      let queue = try Connection.open(temporary, isReadOnly: false)
      do {
        try queue.writeWithoutTransaction { database in
          try database.inTransaction(.immediate) {
            try Schema.install(in: database)
            var state = State()
            try Self.append(steps, to: &state, at: now, in: database)
            return .commit
          }
        }
        try queue.close()
      } catch {
        throw SessionFileError(error)
      }
    }
    return try SessionFile(opening: path)
  }

  /// The meeting with all its steps, as far as this object has read it.
  package var history: History { state.withLock { $0.history } }

  package var access: Access {
    permitted == .full && history.session.status == .legalised ? .sealed : permitted
  }

  /// Twelve hexadecimal digits of all that the file holds as far as this object has read it; of a legalised meeting its `sealCode`.
  package var code: String { sealCode ?? state.withLock { Chain.code($0.log.hash) } }

  /// The codes of all that was sealed, in order: the legalised papers, then those of each erratum.
  package var seals: [String] { state.withLock { $0.log.seals } }

  /// The twelve hexadecimal digits that stand on the legalised papers; nil until the meeting is legalised.
  package var sealCode: String? {
    state.withLock { $0.history.session.status == .legalised ? $0.log.seals.last : nil }
  }

  /// Stores `steps` durably, all or none, behind whatever other programs stored meanwhile.
  ///
  /// A step that is stored already, with the same identifier and content, is not stored again: after a failure the same call can
  /// be repeated. `draft` replaces the draft line of the steps' seat in the same stroke; nil leaves it. `contacts` are put over what is
  /// known of the same people, in the same stroke too.
  ///
  /// - Parameter known: how many steps the caller has.
  /// - Returns: every step behind those, in the file's order: those of others first, then `steps`.
  /// - Throws: `refused`, `readOnly`, `newerVersion`, `vanished`, `diskFull`, `busy`, `damaged`, `inputOutput`. What others stored
  ///   is then to be had from `steps(after:)`.
  package func commit(
    _ steps: [Step], at now: Instant, after known: Int, draft: String? = nil,
    contacts: [Attendee.ID: Contact] = [:]
  ) throws(SessionFileError) -> [Step] {
    try requireWritable()
    return try withState { state, database in
      try Self.prepareForWriting(&state, database)
      try database.inTransaction(.immediate) {
        if !state.isRaised, !steps.isEmpty { try Schema.raise(database) }
        try Self.catchUp(&state, from: database)
        if !contacts.isEmpty, state.history.session.status == .legalised { throw SessionFileError.refused(.sealed) }
        try Self.append(steps, to: &state, at: now, in: database)
        try Contacts.save(contacts, in: database)
        if let draft, let seat = steps.first?.seat { try Draft.save(draft, seat: seat, in: database) }
        // Until the commit returns nothing is sure, and a failed one takes back what `state` has by now.
        state.isStale = true
        return .commit
      }
      state.isStale = false
      if !steps.isEmpty { state.isRaised = true }
      // Others are woken by the first byte of a commit and may look before its last: the touch wakes them when it is all there.
      utimensat(AT_FDCWD, path, nil, 0)
      if state.history.session.status == .legalised { Connection.foldIntoOneFile(database) }
      return try Self.steps(of: state, after: known)
    }
  }

  /// Reads what other programs stored.
  ///
  /// - Parameter known: how many steps the caller has.
  /// - Returns: every step behind those, in the file's order.
  /// - Throws: `damaged`, `busy`, `inputOutput`.
  package func steps(after known: Int) throws(SessionFileError) -> [Step] {
    try withState { state, database in
      try Self.catchUp(&state, from: database)
      return try Self.steps(of: state, after: known)
    }
  }

  /// Closes the file. It is one plain file afterwards, unless another program still has it open.
  package func close() {
    if permitted == .full { queue.writeWithoutTransaction { Connection.foldIntoOneFile($0) } }
    try? queue.close()
  }

  // MARK: - Inside

  /// Refuses to write to what may not be written to, or what is no longer there: SQLite would write on into a deleted file.
  func requireWritable() throws(SessionFileError) {
    switch permitted {
    case .newerVersion(let found): throw .newerVersion(found: found, known: Schema.version)
    case .readOnlyMedium: throw .readOnly
    case .full, .sealed: break
    }
    guard isInPlace else { throw .vanished }
  }

  /// Goes over to the write-ahead log, in which others read while one writes.
  static func prepareForWriting(_ state: inout State, _ database: Database) throws {
    guard !state.hasLog, state.history.session.status != .legalised else { return }
    try Connection.useWriteAheadLog(database)
    state.hasLog = true
  }

  func withState<Result: Sendable>(
    _ body: (inout State, Database) throws -> Result
  ) throws(SessionFileError) -> Result {
    try state.withLock { state throws(SessionFileError) in
      do {
        return try queue.writeWithoutTransaction { database in
          if state.isStale {
            var fresh = State()
            try Self.catchUp(&fresh, from: database)
            fresh.hasLog = state.hasLog
            fresh.isRaised = state.isRaised
            state = fresh
          }
          return try body(&state, database)
        }
      } catch {
        throw SessionFileError(error)
      }
    }
  }

  private static func steps(of state: State, after known: Int) throws -> [Step] {
    // Fewer than the caller has: the file was put back to an earlier state under our hands.
    guard known <= state.history.steps.count else {
      throw SessionFileError.damaged(.gap(expected: known, found: state.history.steps.count))
    }
    return Array(state.history.steps[known...])
  }

  private static func catchUp(_ state: inout State, from database: Database) throws {
    do {
      try takeNewer(&state, from: database)
    } catch {
      // What a newer program wrote, perhaps while this one had the file open, is no damage.
      if let found = try? Schema.version(of: database), found > Schema.version {
        throw SessionFileError.newerVersion(found: found, known: Schema.version)
      }
      throw error
    }
  }

  private static func takeNewer(_ state: inout State, from database: Database) throws {
    for step in try state.log.readNewer(from: database) {
      do {
        try state.history.commit(step)
      } catch {
        let sequence = state.history.steps.count + 1
        state.isStale = true
        throw SessionFileError.damaged(.refused(sequence: sequence, error))
      }
    }
  }

  private static func append(
    _ steps: [Step], to state: inout State, at now: Instant, in database: Database
  ) throws {
    for var step in steps where state.history.step(step.id) != step {
      step.recordedAt = now
      do {
        try state.history.commit(step)
      } catch {
        throw SessionFileError.refused(error)
      }
      state.isStale = true
      try state.log.append(step, at: now, zone: state.history.session.details.zone, to: database)
    }
  }
}
