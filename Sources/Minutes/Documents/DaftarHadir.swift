import Meeting

/// The attendance list (daftar hadir): blank before the meeting, to be signed at the door, and filled after it.
package enum DaftarHadir {
  package static let name = "daftar-hadir"

  /// What is asked of a list.
  package struct Form: Equatable, Sendable {
    /// Everybody invited, to sign, with spare rows; false for those who came.
    package var isBlank: Bool
    /// Whether each group has a sheet of its own.
    package var isByGroup: Bool
    /// Phone numbers and addresses to print, only because somebody asked for them; empty leaves the cells to write in.
    package var contacts: [Attendee.ID: Contact]

    package init(isBlank: Bool = false, isByGroup: Bool = false, contacts: [Attendee.ID: Contact] = [:]) {
      self.isBlank = isBlank
      self.isByGroup = isByGroup
      self.contacts = contacts
    }
  }

  /// Makes the list of `session`, in protocol order: the groups as the template names them, in each the order of the roster.
  ///
  /// Times of arrival are not printed: they shame the late. The column L/P is there once the roster says it of anybody.
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; printed only once the meeting is legalised, and never
  ///   on a blank one.
  package static func document(
    of session: Session, _ form: Form = Form(), verificationCode: String? = nil
  ) -> Document {
    let groups = groups(of: session, form)
    let sheets = form.isByGroup && !groups.isEmpty ? groups.map { [$0] } : [groups]
    let parts = sheets.map { groups in
      let title = form.isByGroup ? groups.map { "UNSUR \($0.name.uppercased())" } : []
      return Document.Part(
        blocks: [
          .title(["DAFTAR HADIR"] + title), .fields(fields(of: session, form)),
          .table(table(of: groups, form, session)),
          .signatures(session.signatures(of: [session.acknowledging])),
        ])
    }
    var document = Document(
      form.isBlank ? "\(name)-kosong" : name, called: "Daftar Hadir", of: session, parts: parts,
      verificationCode: form.isBlank ? nil : verificationCode)
    // A sheet to sign is no draft of anything.
    if form.isBlank, !session.isSample { document.mark = nil }
    return document
  }

  /// Those who came, as the list of the meeting and the annex of its berita acara have them.
  static func attended(_ session: Session) -> Document.Table {
    table(of: groups(of: session, Form()), Form(), session)
  }

  private static func groups(of session: Session, _ form: Form) -> [Group] {
    Group.all(of: session).map { group in
      var group = group
      if !form.isBlank { group.attendees.removeAll { !$0.hasAttended } }
      return group
    }.filter { group in
      !group.attendees.isEmpty || group.unnamed(isBlank: form.isBlank) > 0 || (!form.isBlank && group.isUncounted)
    }
  }

  private static func table(of groups: [Group], _ form: Form, _ session: Session) -> Document.Table {
    let hasSexes = session.attendees.contains { $0.sex != nil }
    let rows = rows(of: groups, form, hasSexes: hasSexes, session)
    return Document.Table(
      columns: columns(hasSexes: hasSexes), rows: rows.isEmpty ? [.heading("Nihil")] : rows, rowHeight: Self.rowHeight)
  }

  /// The height of a row to sign in, in millimetres.
  static let rowHeight = 10.0

  /// How many rows are left for those who come unannounced, on each sheet.
  static let spareRows = 5

  private static func fields(of session: Session, _ form: Form) -> [Document.Field] {
    let details = session.details
    return [
      Document.Field("Acara", [details.title ?? Session.dots]),
      Document.Field("Hari/Tanggal", [details.date?.longDate ?? Session.dots]),
      Document.Field("Waktu", [form.isBlank || details.start == nil ? plannedHours(of: details) : details.hours]),
      Document.Field("Tempat", [details.place ?? Session.dots]),
    ]
  }

  /// "pukul 09.00 WITA s.d. selesai", before the meeting has real hours.
  private static func plannedHours(of details: Details) -> String {
    let start = details.plannedStart?.dotted ?? Session.dots
    let zone = details.zone.rawValue
    return details.plannedEnd.map { "pukul \(start) s.d. \($0.dotted) \(zone)" }
      ?? "pukul \(start) \(zone) s.d. selesai"
  }

  private static func columns(hasSexes: Bool) -> [Document.Column] {
    [Document.Column("No", share: 0.6, alignment: .centre), Document.Column("Nama", share: 3)]
      + [Document.Column("Jabatan / Lembaga / Instansi", share: 3)]
      + (hasSexes ? [Document.Column("L/P", share: 0.5, alignment: .centre)] : [])
      + [Document.Column("Alamat & No. Telp.", share: 2.4)]
      + [Document.Column("Tanda Tangan", share: 2.6, alignment: .staggered)]
  }

  private static func rows(
    of groups: [Group], _ form: Form, hasSexes: Bool, _ session: Session
  ) -> [Document.Row] {
    var rows: [Document.Row] = []
    var number = 0
    func add(_ name: String, _ position: String, _ sex: Sex? = nil, _ contact: Contact? = nil) {
      number += 1
      let reach = [contact?.address, contact?.phone].compactMap { $0 }.joined(separator: ", ")
      let sexes = hasSexes ? [sex?.letter ?? ""] : []
      rows.append(.cells(["\(number)", name, position] + sexes + [reach, "\(number)."]))
    }
    for (index, group) in groups.enumerated() {
      if !form.isByGroup, groups.count > 1 { rows.append(.heading("\(letters(index)). \(group.name)")) }
      for attendee in group.attendees {
        add(attendee.name ?? "", position(of: attendee, in: session), attendee.sex, form.contacts[attendee.id])
      }
      let unnamed = group.unnamed(isBlank: form.isBlank)
      if form.isBlank {
        for _ in 0..<min(unnamed, 200) { add("", "") }
      } else if unnamed > 0 || group.isUncounted {
        let others = group.attendees.isEmpty ? "orang" : "orang lainnya"
        let count = group.isUncounted ? Session.dots : unnamed.grouped
        rows.append(.heading("\(count) \(others) hadir tanpa tercatat namanya"))
      }
    }
    if form.isBlank { for _ in 0..<spareRows { add("", "") } }
    return rows
  }

  /// "A" to "Z", then "AA", "AB" …
  private static func letters(_ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26))))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }

  /// The office of an attendee with whom they came for: "Sekretaris Desa Kiram, mewakili Pambakal Desa Kiram".
  static func position(of attendee: Attendee, in session: Session) -> String {
    let institution = attendee.institution.flatMap { attendee.position.contains($0) ? nil : $0 }
    let principal = session.principal(of: attendee).map { principal in
      "mewakili \(principal.position.isEmpty ? principal.displayName : principal.position)"
    }
    return [attendee.position, institution, principal].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension DaftarHadir {
  /// Those of one group, as the list has them.
  struct Group {
    let name: String
    /// In the order of the roster.
    var attendees: [Attendee]
    /// How many are invited and how many came, with or without a name; nil where nobody said.
    let invited: Int?
    let headCount: Int?
    /// Whether it was noted as here and nobody counted it.
    let isUncounted: Bool

    /// How many rows are for people whose names nobody knows.
    func unnamed(isBlank: Bool) -> Int { max(0, ((isBlank ? invited : headCount) ?? 0) - attendees.count) }

    /// All groups in the order of the template, then those who belong to none.
    static func all(of session: Session) -> [Group] {
      let members = Dictionary(grouping: session.attendees, by: \.group)
      let groups = session.groups.map { group in
        Group(
          name: group.name, attendees: members[group.id] ?? [], invited: group.invited, headCount: group.headCount,
          isUncounted: group.isPresent && group.headCount == nil)
      }
      return groups + [
        Group(name: "Lainnya", attendees: members[nil] ?? [], invited: nil, headCount: nil, isUncounted: false)
      ]
    }
  }
}

extension Session {
  /// Who signs below a list that others filled: whoever led the meeting.
  var acknowledging: Signatory {
    signatories.first ?? Signatory(role: wording.chairRole, name: signatureName(of: details.chair))
  }
}
