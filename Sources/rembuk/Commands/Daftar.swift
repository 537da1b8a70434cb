import ArgumentParser
import Facilitator
import Meeting
import SessionFile

/// `rembuk daftar`: what a meeting holds, for people or for scripts.
struct Daftar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: "Mendaftar isi rapat: kepala, agenda, dan butir-butirnya.", aliases: ["list"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Flag(name: .customLong("json"), help: "Sebagai JSON untuk program lain.")
  var isJSON = false

  @Flag(name: .customLong("dengan-kontak"), help: "Dengan telepon dan alamat peserta; tanpa ini tidak pernah ditulis.")
  var withContacts = false

  func run() throws {
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      let session = meeting.history.session
      let contacts = withContacts ? try contacts(of: meeting) : nil
      if isJSON {
        let listing = MeetingListing(session: session, sealCode: meeting.sealCode, contacts: contacts)
        Console.result(listing.json.serialized)
      } else {
        for line in Self.lines(session) + Self.lines(session, contacts ?? [:]) { Console.result(line) }
      }
    }
  }

  private func contacts(of meeting: SessionFile) throws(ErrorMessage) -> [Attendee.ID: Contact] {
    do {
      return try meeting.contacts()
    } catch {
      throw ErrorMessage(error, path: file)
    }
  }

  /// Those of the roster who can be reached, one line each.
  private static func lines(_ session: Session, _ contacts: [Attendee.ID: Contact]) -> [String] {
    session.attendees.compactMap { attendee in
      guard let contact = contacts[attendee.id], !contact.isEmpty else { return nil }
      return ["kontak", attendee.displayName, contact.phone ?? Session.dots, contact.address ?? Session.dots]
        .joined(separator: "\t")
    }
  }

  /// Head, agenda and record, one line each, parts apart by tabs.
  private static func lines(_ session: Session) -> [String] {
    let words = Indonesian()
    let details = session.details
    let head = ["rapat", details.title ?? Session.dots, details.date?.longDate ?? Session.dots, session.status.word]
    let agenda = session.agenda.enumerated().map { index, item in ["acara \(index + 1)", item.title] }
    let entries = session.entries.map { entry in
      let target = entry.joinedTo.flatMap { session.entry($0)?.number }
      let struck = entry.isStruck ? [target.map { words.joined(to: $0) } ?? words.struck] : []
      return ["\(entry.number)", entry.time?.dotted ?? Session.dots] + struck + [words.recorded(entry, in: session)]
    }
    return ([head] + agenda + entries).map { $0.joined(separator: "\t") }
  }
}
