import GRDB
import Meeting

/// Phone numbers and addresses: in a table of their own, outside of the changes and their hashes, so that they can be deleted for good.
enum Contacts {
  /// Puts what is said over what is known of the same people.
  static func save(_ contacts: [Attendee.ID: Contact], in database: Database) throws {
    guard !contacts.isEmpty else { return }
    let known = try all(in: database)
    for (id, contact) in contacts {
      let updated = (known[id] ?? Contact()).updated(by: contact)
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO contact (attendee, phone, address) VALUES (?, ?, ?)")
        .execute(arguments: [id.rawValue, updated.phone, updated.address])
    }
  }

  static func all(in database: Database) throws -> [Attendee.ID: Contact] {
    var contacts: [Attendee.ID: Contact] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT attendee, phone, address FROM contact")
    while let row = try rows.next() {
      // A damaged row may hold anything in any column.
      guard let attendee = String.fromDatabaseValue(row[0]) else { continue }
      contacts[Attendee.ID(attendee)] = Contact(
        phone: String.fromDatabaseValue(row[1]), address: String.fromDatabaseValue(row[2]))
    }
    return contacts
  }
}

extension SessionFile {
  /// How the people of the roster can be reached, as far as it is kept; of others there is nothing.
  ///
  /// It is personal data: whoever asks for it shows it masked, or to somebody who has asked for it.
  ///
  /// - Throws: `busy`, `damaged`, `inputOutput`.
  package func contacts() throws(SessionFileError) -> [Attendee.ID: Contact] {
    try withState { _, database in try Contacts.all(in: database) }
  }

  /// Deletes all phone numbers and addresses for good: from the table, from pages that are no longer used, from the log beside
  /// the file, and with its backups. The meeting, its changes and their hashes stay as they are; a legalised meeting stays sealed.
  ///
  /// Copies of the file elsewhere, and blocks of the disk that the file does not use any more, are not reached from here.
  ///
  /// - Returns: of how many people something was kept; 0 too leaves nothing behind in unused pages.
  /// - Throws: `readOnly`, `newerVersion`, `vanished`, `diskFull`, `damaged`, `inputOutput`; `busy` where another program has the file
  ///   open, since the log that they share may still hold what was deleted: then nothing was done.
  package func purgeContacts() throws(SessionFileError) -> Int {
    try requireWritable()
    let backups = Backups(of: path)
    return try withState { state, database in
      Connection.foldIntoOneFile(database)
      guard try String.fetchOne(database, sql: "PRAGMA journal_mode") == "delete" else { throw SessionFileError.busy }
      state.hasLog = false
      // Overwrites what is deleted; what was deleted before this program did so is left behind by making the file anew.
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM contact") ?? 0
      try database.execute(sql: "DELETE FROM contact")
      try database.execute(sql: "VACUUM")
      // They are earlier states, with what was to go; the next change makes a new one.
      try backups.remove()
      return count
    }
  }
}
