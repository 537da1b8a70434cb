import Meeting

/// Who was invited and who came, one row each.
package enum AttendanceSheet {
  /// In protocol order; a deputy says for whom they came.
  ///
  /// - Parameters:
  ///   - contacts: Phone numbers and addresses, written only because somebody asked for them; empty leaves the columns out.
  ///   - verificationCode: the first twelve hexadecimal digits of the seal; kept only once the meeting is legalised.
  package static func sheet(
    of session: Session, contacts: [Attendee.ID: Contact] = [:], verificationCode: String? = nil
  ) -> Sheet {
    var columns = [
      ("No", 5.0), ("Nama", 30), ("Jabatan/Instansi", 36), ("L/P", 6), ("Unsur", 20), ("Desa", 18), ("Status", 13),
    ]
    if !contacts.isEmpty { columns += [("Telepon", 18), ("Alamat", 36)] }
    let represented = Set(session.attendees.compactMap { session.principal(of: $0)?.id })
    let rows = DaftarHadir.Group.all(of: session).flatMap(\.attendees).enumerated().map { index, attendee in
      var row: [Sheet.Cell] = [
        .count(index + 1), .optional(attendee.name), .text(DaftarHadir.position(of: attendee, in: session)),
        .optional(attendee.sex?.letter), .optional(attendee.group.flatMap { session.group($0)?.name }),
        .optional(attendee.village.flatMap { session.village($0)?.name }),
        .text(status(of: attendee, isRepresented: represented.contains(attendee.id))),
      ]
      if !contacts.isEmpty {
        row += [.optional(contacts[attendee.id]?.phone), .optional(contacts[attendee.id]?.address)]
      }
      return row
    }
    return Sheet(
      DaftarHadir.name, called: "Daftar Hadir", of: session, columns: columns.map { Sheet.Column($0.0, width: $0.1) },
      rows: rows, verificationCode: verificationCode)
  }

  /// The same people before the meeting, with cells to sign in and spare rows for those who come unannounced.
  ///
  /// - Parameter contacts: Phone numbers and addresses, written only because somebody asked for them; empty leaves the cells to write in.
  package static func blank(of session: Session, contacts: [Attendee.ID: Contact] = [:]) -> Sheet {
    let columns = [
      ("No", 5.0), ("Nama", 30), ("Jabatan/Instansi", 36), ("Unsur", 20), ("Alamat & No. Telp.", 30),
      ("Tanda Tangan", 24),
    ]
    var rows: [[Sheet.Cell]] = []
    func add(_ name: String?, _ position: String?, _ group: String?, _ reach: String?) {
      let cells = [name, position, group, reach].map { Sheet.Cell.optional($0?.isEmpty == true ? nil : $0) }
      rows.append([.count(rows.count + 1)] + cells + [.blank])
    }
    for group in DaftarHadir.Group.all(of: session) {
      for attendee in group.attendees {
        let contact = contacts[attendee.id]
        add(
          attendee.name, DaftarHadir.position(of: attendee, in: session), group.name,
          [contact?.address, contact?.phone].compactMap { $0 }.joined(separator: ", "))
      }
      for _ in 0..<min(group.unnamed(isBlank: true), 200) { add(nil, nil, group.name, nil) }
    }
    for _ in 0..<DaftarHadir.spareRows { add(nil, nil, nil, nil) }
    var sheet = Sheet(
      "\(DaftarHadir.name)-kosong", called: "Daftar Hadir", of: session,
      columns: columns.map { Sheet.Column($0.0, width: $0.1) }, rows: rows, verificationCode: nil)
    sheet.rowHeight = DaftarHadir.rowHeight
    // A sheet to sign is no draft of anything.
    if !session.isSample { sheet.mark = nil }
    return sheet
  }

  private static func status(of attendee: Attendee, isRepresented: Bool) -> String {
    switch attendee.presence {
    case .present, .left: "hadir"
    case .awaited, .excused: isRepresented ? "diwakili" : attendee.presence == .awaited ? "tidak hadir" : "izin"
    }
  }
}
