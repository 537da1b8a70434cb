import Meeting

/// What a table would make of the roster of a meeting, row by row: a preview that changes nothing.
///
/// Whoever is on the roster already is found again by name, or by office where the roster has no name yet, so that the same table
/// taken over twice changes nothing the second time. Cells that are empty never take away what the roster says.
package struct RosterImport: Equatable, Sendable {
  /// Why nothing of a row is taken.
  package enum Reason: Error, Equatable, Sendable {
    /// Neither a name nor an office.
    case nobody
    /// Something without a letter stands where the name should.
    case notAName
    /// A spreadsheet would calculate it, or could not.
    case formula(Column)
    /// A number as long as that of a telephone or an identity card: the columns have moved, and what the roster says is not secret.
    case number(Column)
    /// Longer than any cell of a roster.
    case cellTooLong(Column)
    /// Signs that no encoding reads.
    case notText(Column)
    /// Several on the roster are named so, and neither village nor office tells which is meant; never fewer than two.
    case ambiguous([Attendee.ID])
  }

  /// What is to be looked at in a row that is taken. What a phone number or an address says is never in it.
  package enum Remark: Equatable, Sendable {
    /// No group of the meeting is called so; the word is kept as the institution where none is given.
    case unknownGroup(String)
    /// No village of the meeting is called so; the nearest in spelling, if any is near. The word is kept as the institution where none
    /// is given.
    case unknownVillage(String, nearest: Village.ID?)
    case unreadableSex
    case unreadablePhone
    /// May be the same person as this one of the roster: spelt much alike, or of the same office and village.
    case resembles(Attendee.ID)
    /// May be the same person as the one of this earlier row.
    case resemblesRow(Int)
  }

  package enum Verdict: Equatable, Sendable {
    /// Is added behind those who are there.
    case adds
    /// Is on the roster, which says something else of them from then on.
    case amends(Attendee.ID)
    /// Is on the roster, which says all of it already; a phone number or address may still be new.
    case stays(Attendee.ID)
    /// Says of the same person the same as this earlier row.
    case repeats(row: Int)
    case fails(Reason)
  }

  package struct Row: Equatable, Sendable {
    /// As the spreadsheet counts, from 1.
    package let number: Int
    package var verdict: Verdict
    /// What the roster is to say of them; of a row that fails what could be read of name and office, which may be empty.
    package var particulars: Attendee.Particulars
    package var contact = Contact()
    package var remarks: [Remark] = []
  }

  /// In the table's order; titles, headings and blank rows are none.
  package private(set) var rows: [Row] = []
  /// The columns that were found.
  package let columns: Set<Column>

  /// Reads `table` against `session`.
  ///
  /// - Throws: `noHeader`.
  package init(_ table: Table, into session: Session) throws(HeaderMissing) {
    guard let header = Header(in: table, village: session.wording.village) else { throw HeaderMissing() }
    columns = Set(header.columns.keys)
    var matching = RosterMatching(session)
    var heading: Group.ID?
    for row in table.rows[header.end...] {
      if let group = matching.places.heading(row) {
        heading = group
        continue
      }
      guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
      rows.append(Self.row(row, header, under: heading, &matching))
    }
  }

  private static func row(
    _ row: Table.Row, _ header: Header, under heading: Group.ID?, _ matching: inout RosterMatching
  ) -> Row {
    do throws(Reason) {
      return try matching.take(RosterRow(row, header.columns), under: heading)
    } catch {
      return Row(number: row.number, verdict: .fails(error), particulars: Attendee.Particulars(position: ""))
    }
  }
}

/// None of the first rows names the columns: at least "Nama" or "Jabatan" must be there.
package struct HeaderMissing: Error, Equatable, Sendable {
  package init() {}
}

// MARK: - Taking it over

extension RosterImport {
  /// What is to be stored: at most one change, and with it what is kept outside of the changes.
  package struct Result: Equatable, Sendable {
    /// nil where the roster says all of it already.
    package let change: Change?
    /// Only what is new or other than nothing; to be put over what is known of the same people.
    package let contacts: [Attendee.ID: Contact]
  }

  /// What taking it over changes.
  ///
  /// - Parameters:
  ///   - same: numbers of rows with the remark `resembles` whose person is the one of the roster after all: that one is amended, and
  ///     nobody is added.
  ///   - generator: makes the identifiers of those who are added.
  package func result(
    takingAsSame same: Set<Int> = [], using generator: inout some RandomNumberGenerator
  ) -> Result {
    var newcomers: [Attendee] = []
    var amendments: [Attendee.Amendment] = []
    var contacts: [Attendee.ID: Contact] = [:]
    for row in rows {
      let id: Attendee.ID
      switch row.verdict {
      case .adds:
        if same.contains(row.number), let resembled = row.resembled {
          id = resembled
          amendments.append(Attendee.Amendment(id, row.particulars))
        } else {
          id = Identifier(using: &generator)
          newcomers.append(Attendee(id: id, row.particulars))
        }
      case .amends(let known):
        id = known
        amendments.append(Attendee.Amendment(known, row.particulars))
      case .stays(let known): id = known
      case .repeats, .fails: continue
      }
      if !row.contact.isEmpty { contacts[id] = (contacts[id] ?? Contact()).updated(by: row.contact) }
    }
    let isChanged = !newcomers.isEmpty || !amendments.isEmpty
    return Result(change: isChanged ? .importRoster(adding: newcomers, amending: amendments) : nil, contacts: contacts)
  }

  /// How many rows have a verdict of each kind.
  package struct Count: Equatable, Sendable {
    package var added = 0
    package var amended = 0
    package var same = 0
    package var repeated = 0
    package var failed = 0

    package init(added: Int = 0, amended: Int = 0, same: Int = 0, repeated: Int = 0, failed: Int = 0) {
      self.added = added
      self.amended = amended
      self.same = same
      self.repeated = repeated
      self.failed = failed
    }
  }

  package var count: Count {
    rows.reduce(into: Count()) { count, row in
      switch row.verdict {
      case .adds: count.added += 1
      case .amends: count.amended += 1
      case .stays: count.same += 1
      case .repeats: count.repeated += 1
      case .fails: count.failed += 1
      }
    }
  }
}

extension RosterImport.Row {
  /// The first of the roster who may be the same person; nil where nobody is.
  package var resembled: Attendee.ID? {
    for case .resembles(let id) in remarks { return id }
    return nil
  }
}

extension Attendee {
  fileprivate init(id: ID, _ particulars: Particulars) {
    self.init(id: id, position: particulars.position)
    self.particulars = particulars
  }
}
