import Capture
import Meeting

/// The words of what lies on top of the screen, and of what the status row says back.
package protocol DialogWords {
  var menuHint: String { get }
  var filterPrompt: String { get }
  var questionHint: String { get }
  var dismissHint: String { get }

  var closeBlockedHint: String { get }
  var closeGapsHint: String { get }
  var closeFormHint: String { get }
  var closeFormHeading: String { get }
  var noGaps: String { get }
  /// The row that goes on with closing.
  var closeGoOn: String { get }
  /// What F10 does while something that was missing is filled in.
  var backToGaps: String { get }
  func gaps(count: Int) -> String
  func gap(_ gap: Gap, in session: Session) -> String
  /// The beginning of the line that fills a gap of the meeting itself; nil where an entry or nothing is to be mended.
  func line(filling gap: Gap, in session: Session) -> String?
  var endTime: String { get }
  /// The label of the name of one who signs in this role, which is Indonesian on the papers in any case.
  func signatory(_ role: [String]) -> String
  /// The label of the role of one who was added.
  var signatoryRole: String { get }
  /// The label of the name of one who was added.
  var signatoryName: String { get }
  var rank: String { get }
  var employeeNumber: String { get }
  var notATime: String { get }

  var guestHint: String { get }
  var guestName: String { get }
  var guestPosition: String { get }
  var guestGroup: String { get }
  var nameMissing: String { get }
  /// Somebody of this name is on the roster; Enter again adds another.
  var nameListed: String { get }
  var groupUnknown: String { get }

  func papersWritten(count: Int) -> String
  var papersAreDrafts: String { get }
  func papersAreSealed(code: String) -> String
  /// Said of a meeting that was just made.
  func meetingIsKept(in path: String) -> String
  func papersProgress(done: Int, of: Int) -> String
  /// Said when writing was broken off; `done` papers are whole.
  func papersStopped(done: Int) -> String

  var leaveQuestion: String { get }
  func leaveUnsavedQuestion(_ count: Int) -> String
  var leaveAnswer: AnswerWords { get }
  var stayAnswer: AnswerWords { get }
  func clockQuestion(date: String) -> String
  var clockYes: AnswerWords { get }
  var clockNo: AnswerWords { get }
  func pasteQuestion(_ text: ForeignText) -> String
  /// What of a chat becomes no entry, as a sentence; nil where all of it does.
  func leftOut(_ log: ChatLog) -> String?
  func pasteAsMany(_ lines: Int) -> AnswerWords
  var pasteAsOne: AnswerWords { get }
  /// Said of a pasted chat in which nobody said anything.
  var nothingSaidInChat: String { get }
  /// Asked in a meeting that should have ended long ago and in which nothing happens.
  func closeReminder(plannedEnd: TimeOfDay) -> String
  var reminderLater: AnswerWords { get }
  var reminderClose: AnswerWords { get }
  var legaliseQuestion: String { get }
  var legaliseAnswer: AnswerWords { get }
  /// Asked before erratum `number` is opened.
  func erratumQuestion(_ number: Int) -> String
  var erratumAnswer: AnswerWords { get }

  func formTitle(_ number: Entry.Number) -> String
  /// - Parameter offers: whether Right would put something in the field.
  func formHint(offers: Bool) -> String
  func conflictTitle(_ number: Entry.Number) -> String
  /// Who changed the entry meanwhile, and when where that is known.
  func conflict(_ number: Entry.Number, by seat: String, at time: TimeOfDay?) -> String
  func theirs(_ text: String) -> String
  func mine(_ text: String) -> String
  var goOnMending: AnswerWords { get }
  var takeTheirs: AnswerWords { get }
  var takeMine: AnswerWords { get }

  var tidyHint: String { get }
  func tidyOffers(count: Int) -> String
  /// Takes every offer that is left.
  var tidyAll: AnswerWords { get }
  var nothingToTidy: String { get }
  /// Offered before closing.
  func tidyFirst(count: Int) -> AnswerWords

  var savedByItself: String { get }
  var howToLeave: String { get }
  func undone(_ what: String) -> String
  func redone(_ what: String) -> String
  var nothingToUndo: String { get }
  var nothingToRedo: String { get }
  var nothingToMend: String { get }
  func noNextItem(skipped: [AgendaItem.ID], in session: Session) -> String
  var lineBroughtBack: String { get }
  /// Said on the way out, when the disk took nothing any more; the lines follow.
  var linesLeftUnsaved: String { get }
  func linesCameBack(_ reason: String) -> String
  /// Said when a meeting is opened in which so many lines, at least one, could not be stored when it was last left.
  func linesLeftOver(_ count: Int) -> String
  var meetingClosed: String { get }
  func meetingLegalised() -> String
}

extension Indonesian: DialogWords {
  package var menuHint: String { "ketik menyaring   Enter pilih   Esc kembali" }
  package var filterPrompt: String { "Cari:" }
  package var questionHint: String { "↑↓ pilih   Enter jawab   Esc kembali" }
  package var dismissHint: String { "Enter kembali" }

  package var closeBlockedHint: String { "Enter melengkapi yang dipilih; yang bertanda ✗ dahulu   Esc kembali" }
  package var closeGapsHint: String { "↑↓ pilih   Enter lanjut, atau melengkapi yang dipilih   Esc kembali" }
  package var closeFormHint: String { "Tab isian   \(way(to: .close)) lanjut   Alt-T tambah   Alt-X hapus   Esc batal" }
  package var closeFormHeading: String { "Waktu selesai dan penanda tangan; yang kosong dicetak titik-titik." }
  package var noGaps: String { "Tidak ada yang kurang." }
  package var closeGoOn: String { "Lanjut menutup rapat" }
  package var backToGaps: String { "kembali ke yang masih kurang" }
  package func gaps(count: Int) -> String { "\(count) hal masih kurang; selain yang bertanda ✗ boleh menyusul." }
  package func gap(_ gap: Gap, in session: Session) -> String {
    func number(_ id: Entry.ID) -> String { session.entry(id)?.number.description ?? "" }
    return switch gap {
    case .title: "Nama rapat belum diisi: /rapat judul …"
    case .date: "Tanggal rapat belum diisi: /rapat tanggal 21-1-2026"
    case .place: "Tempat belum diisi: /rapat tempat …"
    case .organiser: "Penyelenggara belum diisi: /rapat penyelenggara …"
    case .chair: "Pimpinan rapat belum diisi: /rapat pimpinan …"
    case .noteTaker: "Notulis belum diisi: /rapat notulis …"
    case .invitation: "Nomor surat undangan belum diisi: /rapat undangan …"
    case .nobodyPresent: "Belum ada yang dicatat hadir: /hadir …"
    case .itemsNeverOpened(let ids):
      ids.count == 1
        ? "Acara belum dibuka: \(session.numbered(ids))"
        : "\(ids.count) acara belum dibuka: \(session.numbers(of: ids))"
    case .itemsPostponed(let ids):
      ids.count == 1
        ? "Acara ditunda, belum dilanjutkan: \(session.numbered(ids))"
        : "\(ids.count) acara ditunda, belum dilanjutkan: \(session.numbers(of: ids))"
    case .suspended: "Rapat masih diskors: /skors cabut"
    case .end: "Pukul selesai belum diketahui"
    case .signatories: "Belum ada nama penanda tangan"
    case .villagesSilent(let ids):
      ids.count == 1
        ? "\(session.wording.village) \(session.village(ids[0])?.name ?? Session.dots) belum mengusulkan apa pun"
        : "\(ids.count) \(session.wording.village.lowercased()) belum mengusulkan apa pun"
    case .commitmentWithoutOwner(let id): "\(number(id)): belum ada penanggung jawab"
    case .commitmentOwnedByGroup(let id): "\(number(id)): penanggung jawabnya kelompok, belum ada nama"
    case .commitmentWithoutDue(let id): "\(number(id)): belum ada batas waktu"
    case .unknownName(let id, let name): "\(number(id)): nama belum terdaftar: \(name)"
    case .proposalWithoutVillage(let id): "\(number(id)): desa pengusul belum diisi"
    case .proposalWithoutCost(let id): "\(number(id)): biaya belum diisi"
    case .votesAboveAttendance(let id): "\(number(id)): suara lebih banyak daripada yang hadir"
    case .decidedBelowQuorum(let id): "\(number(id)): disepakati sebelum kuorum tercapai"
    case .putAside(let id): "\(number(id)): ditampung, belum ada kelanjutannya"
    case .proposalUndecided(let id): "\(number(id)): belum diputuskan: /sepakat, /cadangan, atau /belum"
    }
  }
  package var endTime: String { "Pukul selesai" }
  package func signatory(_ role: [String]) -> String { (role.last ?? "").trimmingComma }
  package var signatoryRole: String { "Sebagai" }
  package var signatoryName: String { "  nama" }
  package var rank: String { "  pangkat" }
  package var employeeNumber: String { "  NIP" }
  package var notATime: String { "bukan waktu; contoh: 11.30" }

  package var guestHint: String { "Enter simpan   Tab isian berikut   Esc batal" }
  package var guestName: String { "Nama" }
  package var guestPosition: String { "Jabatan" }
  package var guestGroup: String { "Unsur" }
  package var nameMissing: String { "nama masih kosong" }
  package var nameListed: String { "sudah terdaftar; Enter menambah satu lagi" }
  package var groupUnknown: String { "unsur tidak ada di daftar" }

  package func papersWritten(count: Int) -> String { "\(count) naskah sudah ditulis." }
  package var papersAreDrafts: String {
    "Naskah bertanda KONSEP dan masih dapat diperbaiki. Setelah ditandatangani, /sahkan menyegel rapat."
  }
  package func papersAreSealed(code: String) -> String {
    "Rapat disahkan. Kode verifikasi \(code). Isinya kini hanya dapat dibaca: rembuk tulis, rembuk daftar."
  }
  package func meetingIsKept(in path: String) -> String { "Rapat baru, tersimpan di \(path)" }
  package func papersProgress(done: Int, of total: Int) -> String {
    "\(papersWriting(done: done, of: total)) Ctrl-C membatalkan"
  }
  package func papersWriting(done: Int, of total: Int) -> String { "Menulis naskah \(done)/\(total) …" }
  package func papersStopped(done: Int) -> String {
    done == 0 ? "Penulisan naskah dibatalkan." : "Penulisan naskah dibatalkan; \(done) naskah sudah utuh dan tetap ada."
  }

  package var leaveQuestion: String { "Keluar dari Rembuk? Rapat tetap tersimpan seperti adanya." }
  package func leaveUnsavedQuestion(_ count: Int) -> String {
    "\(count) baris belum tersimpan dan akan hilang jika keluar sekarang."
  }
  package var leaveAnswer: AnswerWords { ("y", "Keluar") }
  package var stayAnswer: AnswerWords { ("t", "Tetap di sini") }
  package func clockQuestion(date: String) -> String {
    "Rapat ini bertanggal \(date), bukan hari ini. Pakai jam laptop untuk waktu catatan?"
  }
  package var clockYes: AnswerWords { ("y", "Ya, pakai jam laptop") }
  package var clockNo: AnswerWords { ("t", "Tidak, waktu dikosongkan") }
  package func pasteQuestion(_ text: ForeignText) -> String {
    let count = text.lines.count
    switch text.form {
    case .lines, .points:
      let bullets = text.form == .points ? ", tanda butirnya dilepas" : ""
      let commands = text.commands
      let warning =
        commands.isEmpty
        ? "" : " \(commands.count) di antaranya perintah yang akan dijalankan: \(Self.some(commands, "lagi"))."
      return "\(count) baris ditempel\(bullets).\(warning) Jadikan \(count) catatan atau 1 catatan?"
    case .chat(let log):
      let program = log.program == .whatsApp ? "pesan WhatsApp" : "pesan obrolan"
      let skipped = leftOut(log).map { " \($0)" } ?? ""
      return
        "\(log.messages) \(program) dari \(log.people) orang ditempel.\(skipped) Jadikan \(count) catatan dengan waktu dan pembicaranya atau 1 catatan?"
    }
  }
  package func pasteAsMany(_ lines: Int) -> AnswerWords { ("b", "\(lines) catatan") }
  package var pasteAsOne: AnswerWords { ("s", "1 catatan") }
  package func leftOut(_ log: ChatLog) -> String? {
    let parts = [
      log.skipped > 0 ? "\(log.skipped) pesan sistem atau media" : nil,
      log.otherDays > 0 ? "\(log.otherDays) pesan dari hari lain" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "\(parts.joined(separator: " dan ")) dilewati."
  }
  package var nothingSaidInChat: String { "Tidak ada yang dapat dicatat: yang ditempel hanya pesan sistem atau media." }
  package func closeReminder(plannedEnd: TimeOfDay) -> String {
    "Rapat direncanakan selesai pukul \(plannedEnd.dotted) dan sudah lama tidak ada yang dicatat. Tutup rapat?"
  }
  package var reminderLater: AnswerWords { ("b", "Belum") }
  package var reminderClose: AnswerWords { ("t", "Tutup rapat") }
  package var legaliseQuestion: String {
    "Sahkan rapat ini? Lakukan setelah naskah ditandatangani: sesudah disahkan hanya ralat yang mengubah isinya."
  }
  package var legaliseAnswer: AnswerWords { ("s", "Sahkan") }
  package func erratumQuestion(_ number: Int) -> String {
    "Buka RALAT KE-\(number)? Rapat dapat diubah lagi; naskahnya menyebut ralat itu, alasannya, dan yang diubah, lalu disahkan lagi dengan kode baru. Ralat yang dibuka tidak dapat diurungkan."
  }
  package var erratumAnswer: AnswerWords { ("r", "Buka ralat") }

  package func formTitle(_ number: Entry.Number) -> String { "Perbaiki \(number)" }
  package func formHint(offers: Bool) -> String {
    "Tab isian berikut   \(offers ? "→ ambil tawaran   " : "")Enter simpan   Esc kembali ke baris"
  }
  package func conflictTitle(_ number: Entry.Number) -> String { "\(number) diubah dari dua tempat" }
  package func conflict(_ number: Entry.Number, by seat: String, at time: TimeOfDay?) -> String {
    "\(seat.isEmpty ? "Tempat lain" : seat) mengubah \(number)\(time.map { " pukul \($0.dotted)" } ?? "") selagi Anda memperbaikinya."
  }
  package func theirs(_ text: String) -> String { "MEREKA  \(text)" }
  package func mine(_ text: String) -> String { "ANDA    \(text)" }
  package var goOnMending: AnswerWords { ("l", "Lanjut memperbaiki, keduanya terlihat") }
  package var takeTheirs: AnswerWords { ("m", "Pakai tulisan mereka") }
  package var takeMine: AnswerWords { ("a", "Pakai tulisan Anda") }

  package var tidyHint: String { "Enter ganti   S ganti semua   ↓ lewati   Esc selesai" }
  package func tidyOffers(count: Int) -> String { "\(count) singkatan dapat ditulis lengkap:" }
  package var tidyAll: AnswerWords { ("s", "Ganti semua") }
  package var nothingToTidy: String { "Tidak ada singkatan yang perlu dirapikan." }
  package func tidyFirst(count: Int) -> AnswerWords {
    ("r", "\(count) singkatan belum ditulis lengkap; rapikan dahulu")
  }

  package var savedByItself: String { "Tersimpan otomatis: setiap Enter langsung tersimpan." }
  package var howToLeave: String { "Untuk keluar tekan \(way(to: .leave))." }
  package func undone(_ what: String) -> String { "Diurungkan: \(what). \(way(to: .redo)) melakukannya lagi." }
  package func redone(_ what: String) -> String { "Dilakukan lagi: \(what)." }
  package var nothingToUndo: String { "Tidak ada lagi yang dapat diurungkan." }
  package var nothingToRedo: String { "Tidak ada lagi yang dapat diulangi." }
  package var nothingToMend: String { "Belum ada catatan yang dapat diperbaiki." }
  package func noNextItem(skipped: [AgendaItem.ID], in session: Session) -> String {
    guard !skipped.isEmpty else { return "Ini acara terakhir. /tutup atau \(way(to: .close)) menutup rapat." }
    return
      "Acara terakhir sudah selesai. Belum dibuka: \(session.numbers(of: skipped)). Buka dengan /acara dan nomornya, atau /tutup."
  }
  package var lineBroughtBack: String { "Baris dikembalikan." }
  package var linesLeftUnsaved: String { "Baris berikut belum tersimpan. Salin ke tempat lain:" }
  package func linesCameBack(_ reason: String) -> String {
    "Belum tersimpan: \(reason) Enter mencoba lagi; \(way(to: .menu)) simpan ke tempat lain."
  }
  package func linesLeftOver(_ count: Int) -> String {
    "\(count) baris dari sebelumnya belum tersimpan. Enter menyimpannya."
  }
  package var meetingClosed: String { "Rapat ditutup." }
  package func meetingLegalised() -> String { "Rapat disahkan. Isinya kini hanya dapat dibaca." }
}

extension English: DialogWords {
  package var menuHint: String { "type to filter   Enter chooses   Esc back" }
  package var filterPrompt: String { "Find:" }
  package var questionHint: String { "↑↓ choose   Enter answers   Esc back" }
  package var dismissHint: String { "Enter goes back" }

  package var closeBlockedHint: String { "Enter fills in the chosen one; first what is marked ✗   Esc back" }
  package var closeGapsHint: String { "↑↓ choose   Enter goes on, or fills in the chosen one   Esc back" }
  package var closeFormHint: String {
    "Tab next   \(way(to: .close)) goes on   Alt-T adds   Alt-X removes   Esc cancel"
  }
  package var closeFormHeading: String { "The end, and who signs; what is empty prints as dots." }
  package var noGaps: String { "Nothing is missing." }
  package var closeGoOn: String { "Go on closing the meeting" }
  package var backToGaps: String { "back to what is missing" }
  package func gaps(count: Int) -> String {
    "\(count == 1 ? "1 thing is" : "\(count) things are") missing; all but those marked ✗ may follow later."
  }
  package func gap(_ gap: Gap, in session: Session) -> String {
    func number(_ id: Entry.ID) -> String { session.entry(id)?.number.description ?? "" }
    return switch gap {
    case .title: "The meeting has no name: /meeting title …"
    case .date: "The meeting has no date: /meeting date 21-1-2026"
    case .place: "The place is missing: /meeting place …"
    case .organiser: "The organiser is missing: /meeting organiser …"
    case .chair: "The chair is missing: /meeting chair …"
    case .noteTaker: "The note-taker is missing: /meeting notetaker …"
    case .invitation: "The number of the invitation is missing: /meeting invitation …"
    case .nobodyPresent: "Nobody is noted as present: /present …"
    case .itemsNeverOpened(let ids):
      ids.count == 1
        ? "Item never opened: \(session.numbered(ids))"
        : "\(ids.count) items never opened: \(session.numbers(of: ids))"
    case .itemsPostponed(let ids):
      ids.count == 1
        ? "Item put off and not taken up again: \(session.numbered(ids))"
        : "\(ids.count) items put off and not taken up again: \(session.numbers(of: ids))"
    case .suspended: "The meeting is still suspended: /suspend lift"
    case .end: "When the meeting ended is not known"
    case .signatories: "Nobody who signs has a name yet"
    case .villagesSilent(let ids):
      ids.count == 1
        ? "\(session.wording.village) \(session.village(ids[0])?.name ?? Session.dots) has proposed nothing"
        : "\(ids.count) villages have proposed nothing"
    case .commitmentWithoutOwner(let id): "\(number(id)): nobody answers for it yet"
    case .commitmentOwnedByGroup(let id): "\(number(id)): a group answers for it, no name yet"
    case .commitmentWithoutDue(let id): "\(number(id)): no date yet"
    case .unknownName(let id, let name): "\(number(id)): name not on the roster: \(name)"
    case .proposalWithoutVillage(let id): "\(number(id)): no village"
    case .proposalWithoutCost(let id): "\(number(id)): no cost"
    case .votesAboveAttendance(let id): "\(number(id)): more votes than people present"
    case .decidedBelowQuorum(let id): "\(number(id)): decided below the quorum"
    case .putAside(let id): "\(number(id)): put aside, without a way on"
    case .proposalUndecided(let id): "\(number(id)): nothing was decided: /agree, /reserve or /notyet"
    }
  }
  package var endTime: String { "Ended at" }
  package func signatory(_ role: [String]) -> String { (role.last ?? "").trimmingComma }
  package var signatoryRole: String { "Signs as" }
  package var signatoryName: String { "  name" }
  package var rank: String { "  rank" }
  package var employeeNumber: String { "  NIP" }
  package var notATime: String { "not a time; example: 11.30" }

  package var guestHint: String { "Enter keeps   Tab next field   Esc cancel" }
  package var guestName: String { "Name" }
  package var guestPosition: String { "Position" }
  package var guestGroup: String { "Group" }
  package var nameMissing: String { "no name yet" }
  package var nameListed: String { "on the roster already; Enter adds another" }
  package var groupUnknown: String { "no such group" }

  package func papersWritten(count: Int) -> String {
    count == 1 ? "1 paper is written." : "\(count) papers are written."
  }
  package var papersAreDrafts: String {
    "The papers are drafts (KONSEP) and can be put right. After signing, /legalise seals the meeting."
  }
  package func papersAreSealed(code: String) -> String {
    "The meeting is legalised. Verification code \(code). It can only be read now: rembuk write, rembuk list."
  }
  package func meetingIsKept(in path: String) -> String { "A new meeting, kept in \(path)" }
  package func papersProgress(done: Int, of total: Int) -> String { "Writing paper \(done)/\(total) … Ctrl-C stops" }
  package func papersStopped(done: Int) -> String {
    switch done {
    case 0: "Writing the papers was stopped."
    case 1: "Writing the papers was stopped; 1 paper is whole and stays."
    default: "Writing the papers was stopped; \(done) papers are whole and stay."
    }
  }

  package var leaveQuestion: String { "Leave Rembuk? The meeting stays saved as it is." }
  package func leaveUnsavedQuestion(_ count: Int) -> String {
    count == 1
      ? "1 line is not saved and is lost if you leave now."
      : "\(count) lines are not saved and are lost if you leave now."
  }
  package var leaveAnswer: AnswerWords { ("l", "Leave") }
  package var stayAnswer: AnswerWords { ("s", "Stay here") }
  package func clockQuestion(date: String) -> String {
    "This meeting is dated \(date), which is not today. Use the laptop's clock for the times of entries?"
  }
  package var clockYes: AnswerWords { ("y", "Yes, use the laptop's clock") }
  package var clockNo: AnswerWords { ("n", "No, leave the times empty") }
  package func pasteQuestion(_ text: ForeignText) -> String {
    let count = text.lines.count
    switch text.form {
    case .lines, .points:
      let bullets = text.form == .points ? ", without their bullets" : ""
      let commands = text.commands
      let warning =
        commands.isEmpty
        ? "" : " \(commands.count) of them are commands and will be carried out: \(Self.some(commands, "more"))."
      return "\(count) lines pasted\(bullets).\(warning) Make \(count) entries or 1 entry?"
    case .chat(let log):
      let program = log.program == .whatsApp ? "WhatsApp messages" : "chat messages"
      let skipped = leftOut(log).map { " \($0)" } ?? ""
      return
        "\(log.messages) \(program) from \(log.people) \(log.people == 1 ? "person" : "people") pasted.\(skipped) Make \(count) entries with times and speakers, or 1 entry?"
    }
  }
  package func pasteAsMany(_ lines: Int) -> AnswerWords { ("m", "\(lines) entries") }
  package var pasteAsOne: AnswerWords { ("o", "1 entry") }
  package func leftOut(_ log: ChatLog) -> String? {
    let parts = [
      log.skipped > 0 ? "\(log.skipped) notices or media" : nil,
      log.otherDays > 0 ? "\(log.otherDays) messages of other days" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "\(parts.joined(separator: " and ")) left out."
  }
  package var nothingSaidInChat: String { "There is nothing to record: only notices or media were pasted." }
  package func closeReminder(plannedEnd: TimeOfDay) -> String {
    "The meeting was to end at \(plannedEnd.dotted), and nothing was recorded for long. Close it?"
  }
  package var reminderLater: AnswerWords { ("n", "Not yet") }
  package var reminderClose: AnswerWords { ("c", "Close the meeting") }
  package var legaliseQuestion: String {
    "Legalise this meeting? Do it after the papers are signed: only an erratum changes anything afterwards."
  }
  package var legaliseAnswer: AnswerWords { ("l", "Legalise") }
  package func erratumQuestion(_ number: Int) -> String {
    "Open erratum \(number)? The meeting can be changed again; its papers name the erratum (RALAT KE-\(number)), its reason and what changed, and it is legalised anew with a code of its own. An open erratum is not undone."
  }
  package var erratumAnswer: AnswerWords { ("e", "Open erratum") }

  package func formTitle(_ number: Entry.Number) -> String { "Mend \(number)" }
  package func formHint(offers: Bool) -> String {
    "Tab next field   \(offers ? "→ takes the offer   " : "")Enter saves   Esc back to the line"
  }
  package func conflictTitle(_ number: Entry.Number) -> String { "\(number) was changed from two places" }
  package func conflict(_ number: Entry.Number, by seat: String, at time: TimeOfDay?) -> String {
    "\(seat.isEmpty ? "Another seat" : seat) changed \(number)\(time.map { " at \($0.dotted)" } ?? "") while you were mending it."
  }
  package func theirs(_ text: String) -> String { "THEIRS  \(text)" }
  package func mine(_ text: String) -> String { "YOURS   \(text)" }
  package var goOnMending: AnswerWords { ("g", "Go on mending with both in view") }
  package var takeTheirs: AnswerWords { ("t", "Keep theirs") }
  package var takeMine: AnswerWords { ("y", "Take yours") }

  package var tidyHint: String { "Enter replaces   A replaces all   ↓ skips   Esc done" }
  package func tidyOffers(count: Int) -> String {
    "\(count) \(count == 1 ? "abbreviation" : "abbreviations") can be written out:"
  }
  package var tidyAll: AnswerWords { ("a", "Replace all") }
  package var nothingToTidy: String { "There is no abbreviation to write out." }
  package func tidyFirst(count: Int) -> AnswerWords {
    ("t", "\(count) \(count == 1 ? "abbreviation is" : "abbreviations are") not written out; tidy first")
  }

  package var savedByItself: String { "Saved by itself: every Enter is saved at once." }
  package var howToLeave: String { "Press \(way(to: .leave)) to leave." }
  package func undone(_ what: String) -> String { "Undone: \(what). \(way(to: .redo)) does it again." }
  package func redone(_ what: String) -> String { "Done again: \(what)." }
  package var nothingToUndo: String { "There is nothing more to undo." }
  package var nothingToRedo: String { "There is nothing more to redo." }
  package var nothingToMend: String { "There is no entry to mend yet." }
  package func noNextItem(skipped: [AgendaItem.ID], in session: Session) -> String {
    guard !skipped.isEmpty else { return "This is the last item. /close or \(way(to: .close)) closes the meeting." }
    return
      "The last item is done. Not opened: \(session.numbers(of: skipped)). Open one by /item and its number, or /close."
  }
  package var lineBroughtBack: String { "The line is back." }
  package var linesLeftUnsaved: String { "These lines are not saved. Copy them elsewhere:" }
  package func linesCameBack(_ reason: String) -> String {
    "Not saved: \(reason) Enter tries again; \(way(to: .menu)) save elsewhere."
  }
  package func linesLeftOver(_ count: Int) -> String {
    "\(count) \(count == 1 ? "line" : "lines") from before \(count == 1 ? "is" : "are") not saved yet. Enter saves \(count == 1 ? "it" : "them")."
  }
  package var meetingClosed: String { "The meeting is closed." }
  package func meetingLegalised() -> String { "The meeting is legalised. It can only be read from now on." }
}

extension DialogWords where Self: ActionWords & RoomWords {
  package func line(filling gap: Gap, in session: Session) -> String? {
    func head(_ key: MeetingKey) -> String { "\(line(of: .meeting)) \(word(of: key)) " }
    return switch gap {
    case .title: head(.title)
    case .date: head(.date)
    case .place: head(.place)
    case .organiser: head(.organiser)
    case .chair: head(.chair)
    case .noteTaker: head(.noteTaker)
    case .invitation: head(.invitation)
    case .nobodyPresent: line(of: .present) + " "
    case .itemsNeverOpened(let ids), .itemsPostponed(let ids):
      "\(line(of: .item)) \(session.numbers(of: Array(ids.prefix(1))))"
    case .suspended: "\(line(of: .suspend)) \(lifting)"
    default: nil
    }
  }
}

extension Session {
  /// The numbers that items have on the agenda, with commas between them.
  fileprivate func numbers(of ids: [AgendaItem.ID]) -> String {
    agenda.indices.filter { ids.contains(agenda[$0].id) }.map { "\($0 + 1)" }.joined(separator: ", ")
  }

  /// The number and the title of the first of `ids`.
  fileprivate func numbered(_ ids: [AgendaItem.ID]) -> String {
    guard let index = agenda.firstIndex(where: { $0.id == ids.first }) else { return Self.dots }
    return "\(index + 1) \(agenda[index].title)"
  }
}

extension String {
  /// Without the comma that a role ends in above a signature.
  fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}

extension Language {
  /// The first three of `lines`, and how many more there are.
  fileprivate static func some(_ lines: [String], _ more: String) -> String {
    let shown = lines.prefix(3).map(\.excerpt).joined(separator: ", ")
    return lines.count > 3 ? "\(shown), +\(lines.count - 3) \(more)" : shown
  }
}
