import Meeting

/// What a command line asks for, with everything it names found.
package enum Command: Equatable, Sendable {
  /// `/acara`, and `/lanjut` while there is a next item.
  case startItem(AgendaItem.ID)
  /// `/acara` alone.
  case showAgenda
  /// `/acara tambah`: the minutes are nil where none are planned, and `after` is nil where it stands first.
  case addItem(title: String, minutes: Int?, after: AgendaItem.ID?)
  /// `/acara ganti`.
  case renameItem(AgendaItem.ID, String)
  /// `/acara geser`: right behind another; nil puts it first.
  case moveItem(AgendaItem.ID, after: AgendaItem.ID?)
  /// `/acara hapus`.
  case removeItem(AgendaItem.ID)
  /// `/acara buka`.
  case reopenItem(AgendaItem.ID)
  /// `#topic` with a title that is not on the agenda: puts it there, behind `after` (nil: first), and starts it.
  case startNewItem(title: String, after: AgendaItem.ID?)
  /// `#startmeeting` and `#endmeeting`: the line's time is that of the beginning, or of the end.
  case noteStart, noteEnd
  /// `/lanjut` while no item waits behind the one that runs.
  case finishItem(AgendaItem.ID)
  /// `/hadir` alone.
  case showAttendance
  /// `/hadir @x`: at least one; the time is nil when none was typed.
  case present([Attendee.ID], at: TimeOfDay?)
  /// `/hadir KPM 19`: how many are here without names.
  case headCount(Group.ID, Int)
  /// `/hadir KPM ?`: some are here and nobody counted them.
  case uncounted(Group.ID)
  /// `/hadir Nama; jabatan` and `/tamu Nama; jabatan; unsur`: one more on the roster, who is here.
  case add(Newcomer)
  /// `/bicara @x`: at least one.
  case joinQueue([Party])
  /// `/batalbicara @x`.
  case leaveQueue(Party)
  /// `/persilakan @x`, and `/persilakan` while somebody waits.
  case giveFloor(Party)
  /// `/selesaibicara`.
  case endFloor
  /// `/bicara` alone.
  case showSpeakers
  /// `/rapat KEY value`.
  case set(Detail)
  /// `/coret`.
  case strike(Entry.ID)
  /// `/pindah`: under another item of the agenda; nil is under none.
  case move(Entry.ID, to: AgendaItem.ID?)
  /// `/jadikan`: the entry as one of another kind.
  case turn(Reading.Revision)
  /// `/pisah`: what stays, and what becomes an entry of its own.
  case split(Reading.Revision, rest: Entry.Body)
  /// `/gabung`: what both say as one, and the entry that goes into it.
  case join(Reading.Revision, with: Entry.ID, otherRevision: Int)
  /// `/ubah K-2` with nothing behind it: the application opens the entry.
  case edit(Entry.ID)
  case undo, redo
  /// `/rapikan`: writes out what was abbreviated.
  case tidy
  case close, legalise
  /// `/ralat`: opens a correction of a legalised meeting.
  case openErratum(reason: String)
  /// `/desa`: the village of the proposals that follow and name none; nil ends that. It belongs to the seat that typed it and
  /// changes nothing in the meeting.
  case villageInForce(Village.ID?)
  /// The topic is nil when none was typed.
  case help(String?)
  /// `/cari`: what is looked for, nil when nothing was typed.
  case find(String?)
  /// `/riwayat`: of this entry, or of the meeting where it is nil.
  case history(Entry.ID?)
  /// `/tunda`.
  case postponeItem(AgendaItem.ID)
  /// `/waktu`.
  case planItem(AgendaItem.ID, AgendaItem.Allotment)
  /// `/skors`; nil where nobody says how long.
  case suspend(Suspension.Length?)
  /// `/skors cabut`.
  case resume
  /// `/pimpinan` and `/notulis` while the meeting runs and somebody holds the office.
  case handOver(Handover.Office, to: Party)
  /// `/indikator`, and with `-` for its value.
  case noteIndicator(Indicator)
  case removeIndicator(Indicator)
  /// `/izin`: at least one; the reason is nil where none was given.
  case excuse([Attendee.ID], reason: String?)
  /// `/pulang`: at least one; the time is nil when none was typed.
  case leave([Attendee.ID], at: TimeOfDay?)
  /// `/hadir … mewakili @x`: the one who is not here, and who is in their place; the time is nil when none was typed.
  case represent(Attendee.ID, by: Deputy, at: TimeOfDay?)
  /// `/sepakat`, `/cadangan`, `/belum`: at least one.
  case setStatus([Entry.ID], Proposal.Status)
  /// `/selesai`, `/proses`, `/jadwalkan`, `/batalkan`, and `/belum` of a commitment: at least one.
  case noteProgress([Entry.ID], Commitment.Progress, note: String?)
  /// `/prioritas`: the rank by hand; nil takes it back.
  case rank(Entry.ID, Int?, reason: String?)
  /// `/skor`: at least one.
  case score(Entry.ID, [Proposal.Score])
  /// `/sipd`: at least one; nil takes it back.
  case noteSIPD([Entry.ID], SIPDRecord?)
  /// `/tampilan`: the theme of this name or path; nil where none was typed.
  case theme(String?)
  /// `/bacakan`.
  case readBack
  /// `/tindaklanjut`.
  case carried
  /// `/pratinjau`.
  case preview
  /// `/tayang`.
  case publicView(PublicView)
  /// `/cetak`.
  case print
  /// `/jam`.
  case correct(NotedTime)
  /// `/jam` alone.
  case showTimes
  /// Shows the number of the letter, the ranks and numbers of those who signed, to fill them in.
  case showSignatories
  /// `/perhatian`.
  case showConcerns
}

extension Command {
  /// What it asks for and can hardly mean.
  func oddities(in session: Session) -> [Oddity] {
    switch self {
    case .set(let detail): session.oddities(of: .set(detail))
    case .headCount(let group, let count): session.oddities(of: .countHeads(group, count))
    case .leave(let ids, let time): session.oddities(of: .setPresence(ids, .left(at: time, since: nil)))
    default: []
    }
  }
}

/// One who is here and was on no list.
package struct Newcomer: Equatable, Sendable {
  /// With titles, as typed; never empty.
  package let name: String
  /// Office or role; empty where none was typed.
  package let position: String
  package let group: Group.ID?
  package let village: Village.ID?
  /// `/tamu`: came without being invited.
  package let isGuest: Bool
  /// Whom they came for; nil where for nobody else.
  package internal(set) var represents: Attendee.ID?
}
