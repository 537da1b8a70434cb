import Meeting

/// The annex of the letter that calls the meeting (lampiran undangan): to whom it goes.
package enum LampiranUndangan {
  package static let name = "lampiran-undangan"

  /// Makes the list of those whom `session` invites, in protocol order; guests were not invited.
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; printed only once the meeting is legalised.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    var blocks: [Document.Block] = [
      .fields([
        Document.Field("LAMPIRAN", ["SURAT UNDANGAN"]),
        Document.Field("NOMOR", [session.details.invitation?.number ?? Session.dots]),
        Document.Field("TANGGAL", [session.details.invitation?.date?.plainDate ?? Session.dots]),
      ]),
      .title(["DAFTAR UNDANGAN"]), .lines(["Yth."], at: .left),
    ]
    let addressees = DaftarHadir.Group.all(of: session).flatMap(addressees)
    blocks += addressees.isEmpty ? [Document.nothing] : [.list(items(addressees))]
    blocks.append(.signatures(session.signatures(of: [session.acknowledging])))
    return Document(
      name, called: "Lampiran Undangan", of: session, parts: [Document.Part(blocks: blocks)],
      verificationCode: verificationCode)
  }

  /// Those of a group by name or office; where more are invited than are known, how many of what.
  private static func addressees(of group: DaftarHadir.Group) -> [String] {
    let invited = group.attendees.filter { !$0.isGuest }
    let names = invited.map { attendee in
      let position = [attendee.position, attendee.institution ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      return attendee.name.map { position.isEmpty ? $0 : "\($0) (\(position))" } ?? position
    }
    let others = (group.invited ?? 0) - invited.count
    guard others > 0 else { return names }
    return names + ["\(group.name) (\(others.grouped) orang\(names.isEmpty ? "" : " lainnya"))"]
  }

  private static func items(_ addressees: [String]) -> [Document.Item] {
    addressees.enumerated().map { Document.Item(marker: "\($0 + 1).", runs: [Document.Run($1)]) }
  }
}
