import Meeting

/// Why the meeting did not take a change, and what changes are called.
package protocol RefusalWords {
  /// A sentence: what failed, why, and what to do where something can be done.
  func refusal(_ refusal: ChangeRefused, in session: Session) -> String
  /// A few words that name a change, as in "undone: …".
  func summary(_ change: Change, in session: Session) -> String
}

extension Indonesian: RefusalWords {
  package func refusal(_ refusal: ChangeRefused, in session: Session) -> String {
    switch refusal {
    case .alreadyBegun: "Rapat ini sudah dimulai."
    case .notBegun: "Rapat ini belum disiapkan."
    case .sealed: "Rapat sudah disahkan dan hanya dapat dibaca. Membetulkannya: /ralat alasan. Naskahnya: rembuk tulis."
    case .notLegalised: "Rapat belum disahkan; perbaiki langsung, tanpa ralat."
    case .duplicate: "Sudah ada yang sama; tidak dicatat dua kali."
    case .unknownAgendaItem: "Acara itu tidak ada di agenda."
    case .unknownAttendee, .unknownGroup, .unknownVillage, .unknownInstitution:
      "Nama yang disebut tidak ada lagi di daftar. Ketik ulang barisnya."
    case .unknownEntry: "Butir itu tidak ada."
    case .alreadyRunning(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” sudah berjalan."
    case .notRunning(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” tidak sedang berjalan."
    case .closed:
      "Rapat sudah ditutup; acara dan giliran bicara dibuka lagi setelah penutupan diurungkan. \(way(to: .undo)) mengurungkan satu per satu."
    case .alreadyPresent(let id, let since):
      "\(session.attendee(id)?.displayName ?? "") sudah hadir\(since.map { " pukul \($0.dotted)" } ?? "")."
    case .empty: "Isinya masih kosong. Tambahkan teks."
    case .impossibleCount(let count): "Jumlah \(count) tidak mungkin; yang diterima 0 sampai 1.000.000."
    case .changedMeanwhile(let number): "\(number) baru saja diubah dari tempat lain. Buka lagi, lalu perbaiki."
    case .alreadyStruck(let number):
      session.joined(number).map { "\(number) sudah digabung ke \($0)." } ?? "\(number) sudah dicoret."
    case .joinedWithItself(let number): "\(number) tidak dapat digabung dengan dirinya sendiri."
    case .alreadyWaiting(let party, let since):
      "\(name(of: party, in: session)) sudah antre bicara\(since.map { " sejak pukul \($0.dotted)" } ?? "")."
    case .notWaiting(let party): "\(name(of: party, in: session)) tidak ada dalam antrean bicara."
    case .holdsFloor(let party): "\(name(of: party, in: session)) sedang bicara."
    case .nobodySpeaks: "Tidak ada yang sedang bicara."
    case .titleMissing: "Nama rapat belum diisi. Ketik /rapat judul …"
    case .dateMissing: "Tanggal rapat belum diisi. Ketik /rapat tanggal 21-1-2026"
    case .notClosed: "Rapat belum ditutup. /tutup atau \(way(to: .close)) lebih dahulu."
    case .nothingToTakeBack: nothingToUndo
    case .cannotTakeBack: "Awal dan pengesahan rapat tidak dapat diurungkan."
    case .neededBy(let change): "Tidak dapat diurungkan: masih dipakai oleh \(summary(change, in: session))."
    case .notStarted: "Rapat belum berjalan. Mulai acara pertama dahulu: /acara 1"
    case .alreadyDone(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” sudah selesai; tidak dapat ditunda."
    case .alreadyPostponed(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” sudah ditunda."
    case .suspended(let since):
      "Rapat sedang diskors\(since.map { " sejak pukul \($0.dotted)" } ?? ""). Cabut dahulu: /skors cabut"
    case .alreadySuspended(let since): "Rapat sudah diskors\(since.map { " sejak pukul \($0.dotted)" } ?? "")."
    case .notSuspended: "Rapat tidak sedang diskors."
    case .alreadyInOffice(let office, let party): "\(name(of: party, in: session)) sudah \(name(of: office))."
    case .unknownIndicator(let name): "Indikator “\(name)” tidak ada."
    case .notPresent(let id): "\(session.displayNames(of: [id])) tidak dicatat hadir."
    case .alreadyLeft(let id, let time):
      "\(session.displayNames(of: [id])) sudah pulang\(time.map { " pukul \($0.dotted)" } ?? "")."
    case .representsItself(let id): "\(session.displayNames(of: [id])) tidak dapat mewakili dirinya sendiri."
    case .principalPresent(let id): "\(session.displayNames(of: [id])) hadir sendiri dan tidak perlu diwakili."
    case .alreadyRepresented(let id, let deputy):
      "\(session.displayNames(of: [id])) sudah diwakili \(session.displayNames(of: [deputy]))."
    case .representsAnother(let id, let other):
      "\(session.displayNames(of: [id])) sudah mewakili \(session.displayNames(of: [other]))."
    case .notAProposal(let number): "\(number) bukan usulan. Hanya usulan yang berstatus, berprioritas, dan berskor."
    case .alreadyOfStatus(let number, let status): "\(number) sudah \(name(of: status))."
    case .reasonMissing(let numbers):
      "Alasannya belum ada. Ketik \(numbers.isEmpty ? "belum disepakati: alasan" : "/belum \(list(numbers)) alasan"); alasan itu dicetak di notula."
    case .notACommitment(let number): "\(number) bukan komitmen. Hanya komitmen yang dilaporkan pelaksanaannya."
    case .alreadyOfProgress(let number, let progress): "\(number) sudah \(name(of: progress))."
    case .cancelledWithoutReason(let numbers):
      "Alasannya belum ada. Ketik /batalkan \(list(numbers)) alasan; alasan itu dicetak di notula."
    case .alreadyInSIPD(let number, let record): "\(number) memang \(sipd(record))."
    case .notRanked(let number):
      "\(number) \(status(of: number, in: session)), jadi tidak diberi prioritas. /sepakat atau /cadangan lebih dulu."
    case .noHandRank(let number): "Prioritas \(number) tidak ditetapkan dengan tangan; skorlah yang menentukan."
    case .alreadyRanked(let number, let place): "\(number) sudah ditetapkan pada urutan \(place)."
    case .impossibleRank(let place):
      "Prioritas \(place) tidak mungkin; yang diterima \(Session.ranks.lowerBound) sampai \(Session.ranks.upperBound)."
    case .unknownCriterion: "Kriteria itu tidak ada. Kriteria: \(criteria(in: session))."
    case .impossibleScore(let points, let range):
      "Skor \(points) tidak ada; yang dipakai \(range.lowerBound) sampai \(range.upperBound)."
    case .notForReadBack(let number): "\(number) bukan kesepakatan atau komitmen; hanya itu yang dibacakan."
    case .alreadySaid(let id): "Keterangan \(session.displayNames(of: [id])) sudah sama; tidak ada yang diubah."
    case .alreadyInPlace(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” sudah di urutan itu."
    case .itemHasRun(let id):
      "Acara “\(session.agendaItem(id)?.title ?? "")” sudah pernah berjalan, jadi tetap di agenda. Yang dapat dihapus hanya acara yang belum pernah dimulai."
    case .itemHasEntries(let id):
      "Di bawah acara “\(session.agendaItem(id)?.title ?? "")” sudah ada catatan, jadi tetap di agenda. Pindahkan dahulu catatannya: /pindah"
    case .notPostponed(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” tidak sedang ditunda."
    case .unknownTime: "Waktu itu tidak pernah dicatat, jadi tidak ada yang dibetulkan."
    case .endNotYet(let noted):
      "\(name(of: noted, in: session)) masih berlangsung; waktu selesainya dicatat saat selesai."
    case .endBeforeStart(let start, let end):
      "Selesai pukul \(end.dotted) mendahului mulai pukul \(start.dotted). Periksa jamnya."
    }
  }

  package func summary(_ change: Change, in session: Session) -> String {
    switch change {
    case .begin: "penyiapan rapat"
    case .set(let detail): self.detail(detail, in: session)
    case .addItem(let item, _): "acara baru “\(item.title)”"
    case .startItem(let id, _): "mulai acara “\(session.agendaItem(id)?.title ?? "")”"
    case .finishItem(let id, _): "selesai acara “\(session.agendaItem(id)?.title ?? "")”"
    case .amendAttendee(_, let particulars): "keterangan \(particulars.displayName)"
    case .importRoster(let newcomers, let amendments):
      "impor daftar peserta: \(newcomers.count) baru, \(amendments.count) diperbarui"
    case .addAttendee(let attendee):
      if let principal = attendee.represents {
        "\(attendee.displayName) \(representing(session.displayNames(of: [principal])))"
      } else {
        "\(attendee.isGuest ? "tamu" : "peserta") \(attendee.displayName)"
      }
    case .setPresence(let ids, .present): "hadir: \(session.displayNames(of: ids))"
    case .setPresence(let ids, .awaited): "belum hadir: \(session.displayNames(of: ids))"
    case .setPresence(let ids, .excused(let reason)): "\(excused(reason)): \(session.displayNames(of: ids))"
    case .setPresence(let ids, .left(let time, _)): "\(left(at: time)): \(session.displayNames(of: ids))"
    case .represent(let principal, let deputy, _):
      "\(session.displayNames(of: [deputy])) \(representing(session.displayNames(of: [principal])))"
    case .setGroupPresence(let id, let isPresent):
      "\(isPresent ? "hadir" : "belum hadir"): \(session.group(id)?.name ?? "") (tidak dihitung)"
    case .countHeads(let id, let count): "hadir \(session.group(id)?.name ?? "") \(count.map { "\($0)" } ?? "-")"
    case .record(let entry):
      session.entry(entry.id).map { "\($0.number) \(entry.body.text.excerpt)" }
        ?? "\(name(of: entry.body.matter.kind)) “\(entry.body.text.excerpt)”"
    case .takeIn(let entries): "impor \(entries.count) butir"
    case .revise(let id, _, let body, _): "perbaikan \(session.number(of: id)) \(body.text.excerpt)"
    case .strike(let id): "pencoretan \(session.number(of: id))"
    case .move(let id, let item):
      "pemindahan \(session.number(of: id)) ke \(item.map { "acara “\(session.agendaItem($0)?.title ?? "")”" } ?? "luar acara")"
    case .split(let id, _, _, _, let new):
      "pemisahan \(session.number(of: id))\(session.entry(new.id).map { " dan \($0.number)" } ?? "")"
    case .join(let id, _, let other, _, _, _):
      "penggabungan \(session.number(of: other)) ke \(session.number(of: id))"
    case .joinQueue(let party, _): "antrean bicara: \(name(of: party, in: session))"
    case .leaveQueue(let party): "keluar dari antrean bicara: \(name(of: party, in: session))"
    case .giveFloor(let party, _): "giliran bicara: \(name(of: party, in: session))"
    case .endFloor: "selesai bicara"
    case .close: "penutupan rapat"
    case .legalise: "pengesahan"
    case .openErratum(let reason, _): "ralat: \(reason)"
    case .postponeItem(let id, _): "tunda acara “\(session.agendaItem(id)?.title ?? "")”"
    case .planItem(let id, let allotment):
      "waktu acara “\(session.agendaItem(id)?.title ?? "")” \(self.allotment(allotment))"
    case .suspend(let time, let length):
      "rapat diskors\(time.map { " pukul \($0.dotted)" } ?? "")\(length.map { ",\(self.length($0))" } ?? "")"
    case .resume(let time): "skors dicabut\(time.map { " pukul \($0.dotted)" } ?? "")"
    case .handOver(let office, let party, let time):
      "pergantian \(name(of: office))\(time.map { " pukul \($0.dotted)" } ?? ""): \(name(of: party, in: session))"
    case .noteIndicator(let indicator): "indikator \(self.indicator(indicator))"
    case .removeIndicator(let indicator): "penghapusan indikator \(self.indicator(indicator))"
    case .setStatus, .rank, .score, .noteSIPD: standingSummary(change, in: session) ?? ""
    case .noteProgress(let ids, let progress, let note, _, _): self.progress(ids, progress, note: note, in: session)
    case .confirm(let id, _, _, _): "\(session.number(of: id)) dibacakan dan disepakati"
    case .moveItem(let id, _): "urutan acara “\(session.agendaItem(id)?.title ?? "")”"
    case .renameItem(_, let title): "nama acara menjadi “\(title)”"
    case .removeItem(let id): "penghapusan acara “\(session.agendaItem(id)?.title ?? Session.dots)”"
    case .reopenItem(let id): "acara “\(session.agendaItem(id)?.title ?? "")” dibuka lagi"
    case .correct(let noted): "\(name(of: noted, in: session)) \(times(noted))"
    }
  }
}

extension English: RefusalWords {
  package func refusal(_ refusal: ChangeRefused, in session: Session) -> String {
    switch refusal {
    case .alreadyBegun: "This meeting has begun already."
    case .notBegun: "This meeting is not set up."
    case .sealed:
      "The meeting is legalised and can only be read. To correct it: /erratum reason. Its papers: rembuk write."
    case .notLegalised: "The meeting is not legalised yet; mend it as it is, without an erratum."
    case .duplicate: "It is there already; it is not recorded twice."
    case .unknownAgendaItem: "There is no such item on the agenda."
    case .unknownAttendee, .unknownGroup, .unknownVillage, .unknownInstitution:
      "The name is no longer on the list. Type the line again."
    case .unknownEntry: "There is no such entry."
    case .alreadyRunning(let id): "“\(session.agendaItem(id)?.title ?? "")” is running already."
    case .notRunning(let id): "“\(session.agendaItem(id)?.title ?? "")” is not running."
    case .closed:
      "The meeting is closed; items and turns to speak open again when the closing is undone. \(way(to: .undo)) takes back one change after the other."
    case .alreadyPresent(let id, let since):
      "\(session.attendee(id)?.displayName ?? "") is here already\(since.map { ", since \($0.dotted)" } ?? "")."
    case .empty: "There is nothing in it yet. Add some text."
    case .impossibleCount(let count): "A count of \(count) cannot be; 0 to 1,000,000 is taken."
    case .changedMeanwhile(let number): "\(number) was just changed elsewhere. Open it again, then mend it."
    case .alreadyStruck(let number):
      session.joined(number).map { "\(number) was joined to \($0)." } ?? "\(number) is struck already."
    case .joinedWithItself(let number): "\(number) cannot be joined with itself."
    case .alreadyWaiting(let party, let since):
      "\(name(of: party, in: session)) waits to speak already\(since.map { ", since \($0.dotted)" } ?? "")."
    case .notWaiting(let party): "\(name(of: party, in: session)) does not wait to speak."
    case .holdsFloor(let party): "\(name(of: party, in: session)) has the floor."
    case .nobodySpeaks: "Nobody has the floor."
    case .titleMissing: "The meeting has no name. Type /meeting title …"
    case .dateMissing: "The meeting has no date. Type /meeting date 21-1-2026"
    case .notClosed: "The meeting is not closed. /close or \(way(to: .close)) first."
    case .nothingToTakeBack: nothingToUndo
    case .cannotTakeBack: "The beginning and the legalising of a meeting stay."
    case .neededBy(let change): "Cannot be undone: \(summary(change, in: session)) stands on it."
    case .notStarted: "The meeting is not running yet. Start the first item: /item 1"
    case .alreadyDone(let id): "“\(session.agendaItem(id)?.title ?? "")” is done; it cannot be put off."
    case .alreadyPostponed(let id): "“\(session.agendaItem(id)?.title ?? "")” is put off already."
    case .suspended(let since):
      "The meeting is suspended\(since.map { ", since \($0.dotted)" } ?? ""). Lift that first: /suspend lift"
    case .alreadySuspended(let since): "The meeting is suspended already\(since.map { ", since \($0.dotted)" } ?? "")."
    case .notSuspended: "The meeting is not suspended."
    case .alreadyInOffice(let office, let party): "\(name(of: party, in: session)) is the \(name(of: office)) already."
    case .unknownIndicator(let name): "There is no figure “\(name)”."
    case .notPresent(let id): "\(session.displayNames(of: [id])) is not noted as present."
    case .alreadyLeft(let id, let time):
      "\(session.displayNames(of: [id])) has left already\(time.map { ", at \($0.dotted)" } ?? "")."
    case .representsItself(let id): "\(session.displayNames(of: [id])) cannot come for themselves as another."
    case .principalPresent(let id): "\(session.displayNames(of: [id])) is here and needs nobody in their place."
    case .alreadyRepresented(let id, let deputy):
      "\(session.displayNames(of: [deputy])) is here for \(session.displayNames(of: [id])) already."
    case .representsAnother(let id, let other):
      "\(session.displayNames(of: [id])) is here for \(session.displayNames(of: [other])) already."
    case .notAProposal(let number): "\(number) is no proposal. Only proposals have a status, a rank and scores."
    case .alreadyOfStatus(let number, let status): "\(number) is \(name(of: status)) already."
    case .reasonMissing(let numbers):
      "The reason is missing. Type \(numbers.isEmpty ? "not yet agreed: reason" : "/notyet \(list(numbers)) reason"); it is printed in the minutes."
    case .notACommitment(let number): "\(number) is no commitment. Only commitments are reported on."
    case .alreadyOfProgress(let number, let progress): "\(number) is \(name(of: progress)) already."
    case .cancelledWithoutReason(let numbers):
      "The reason is missing. Type /cancel \(list(numbers)) reason; it is printed in the minutes."
    case .alreadyInSIPD(let number, let record): "\(number) is noted so already: \(sipd(record))."
    case .notRanked(let number):
      "\(number) is \(status(of: number, in: session)) and has no rank. /agree or /reserve first."
    case .noHandRank(let number): "No rank of \(number) was set by hand; the scores decide."
    case .alreadyRanked(let number, let place): "\(number) has place \(place) already."
    case .impossibleRank(let place):
      "A rank of \(place) cannot be; \(Session.ranks.lowerBound) to \(Session.ranks.upperBound) is taken."
    case .unknownCriterion: "There is no such criterion. The criteria: \(criteria(in: session))."
    case .impossibleScore(let points, let range):
      "A score of \(points) cannot be; \(range.lowerBound) to \(range.upperBound) is taken."
    case .notForReadBack(let number): "\(number) is no decision and no commitment; only those are read back."
    case .alreadySaid(let id): "The roster says just that of \(session.displayNames(of: [id])); nothing is changed."
    case .alreadyInPlace(let id): "“\(session.agendaItem(id)?.title ?? "")” is in that place already."
    case .itemHasRun(let id):
      "“\(session.agendaItem(id)?.title ?? "")” has run and stays on the agenda. Only what never began can be removed."
    case .itemHasEntries(let id):
      "Something was recorded under “\(session.agendaItem(id)?.title ?? "")”, so it stays on the agenda. Move that first: /move"
    case .notPostponed(let id): "“\(session.agendaItem(id)?.title ?? "")” is not put off."
    case .unknownTime: "That time was never noted, so there is nothing to put right."
    case .endNotYet(let noted): "\(name(of: noted, in: session)) still goes on; its end is noted when it ends."
    case .endBeforeStart(let start, let end):
      "An end at \(end.dotted) lies before the start at \(start.dotted). Look at the times again."
    }
  }

  package func summary(_ change: Change, in session: Session) -> String {
    switch change {
    case .begin: "setting up"
    case .set(let detail): self.detail(detail, in: session)
    case .addItem(let item, _): "new item “\(item.title)”"
    case .startItem(let id, _): "start of “\(session.agendaItem(id)?.title ?? "")”"
    case .finishItem(let id, _): "end of “\(session.agendaItem(id)?.title ?? "")”"
    case .amendAttendee(_, let particulars): "particulars of \(particulars.displayName)"
    case .importRoster(let newcomers, let amendments):
      "roster taken over: \(newcomers.count) new, \(amendments.count) changed"
    case .addAttendee(let attendee):
      if let principal = attendee.represents {
        "\(attendee.displayName) \(representing(session.displayNames(of: [principal])))"
      } else {
        "\(attendee.isGuest ? "guest" : "attendee") \(attendee.displayName)"
      }
    case .setPresence(let ids, .present): "present: \(session.displayNames(of: ids))"
    case .setPresence(let ids, .awaited): "not present: \(session.displayNames(of: ids))"
    case .setPresence(let ids, .excused(let reason)): "\(excused(reason)): \(session.displayNames(of: ids))"
    case .setPresence(let ids, .left(let time, _)): "\(left(at: time)): \(session.displayNames(of: ids))"
    case .represent(let principal, let deputy, _):
      "\(session.displayNames(of: [deputy])) \(representing(session.displayNames(of: [principal])))"
    case .setGroupPresence(let id, let isPresent):
      "\(isPresent ? "present" : "not present"): \(session.group(id)?.name ?? "") (not counted)"
    case .countHeads(let id, let count): "\(session.group(id)?.name ?? "") \(count.map { "\($0)" } ?? "-")"
    case .record(let entry):
      session.entry(entry.id).map { "\($0.number) \(entry.body.text.excerpt)" }
        ?? "\(name(of: entry.body.matter.kind)) “\(entry.body.text.excerpt)”"
    case .takeIn(let entries): "import of \(entries.count) entries"
    case .revise(let id, _, let body, _): "mending of \(session.number(of: id)) \(body.text.excerpt)"
    case .strike(let id): "striking of \(session.number(of: id))"
    case .move(let id, let item):
      "move of \(session.number(of: id)) to \(item.map { "“\(session.agendaItem($0)?.title ?? "")”" } ?? "no item")"
    case .split(let id, _, _, _, let new):
      "split of \(session.number(of: id))\(session.entry(new.id).map { " and \($0.number)" } ?? "")"
    case .join(let id, _, let other, _, _, _):
      "joining of \(session.number(of: other)) to \(session.number(of: id))"
    case .joinQueue(let party, _): "queue: \(name(of: party, in: session))"
    case .leaveQueue(let party): "out of the queue: \(name(of: party, in: session))"
    case .giveFloor(let party, _): "floor: \(name(of: party, in: session))"
    case .endFloor: "end of a turn to speak"
    case .close: "closing"
    case .legalise: "legalising"
    case .openErratum(let reason, _): "erratum: \(reason)"
    case .postponeItem(let id, _): "putting off “\(session.agendaItem(id)?.title ?? "")”"
    case .planItem(let id, let allotment):
      "time of “\(session.agendaItem(id)?.title ?? "")” \(self.allotment(allotment))"
    case .suspend(let time, let length):
      "meeting suspended\(time.map { " at \($0.dotted)" } ?? "")\(length.map { ",\(self.length($0))" } ?? "")"
    case .resume(let time): "meeting goes on\(time.map { " at \($0.dotted)" } ?? "")"
    case .handOver(let office, let party, let time):
      "change of \(name(of: office))\(time.map { " at \($0.dotted)" } ?? ""): \(name(of: party, in: session))"
    case .noteIndicator(let indicator): "figure \(self.indicator(indicator))"
    case .removeIndicator(let indicator): "taking away of figure \(self.indicator(indicator))"
    case .setStatus, .rank, .score, .noteSIPD: standingSummary(change, in: session) ?? ""
    case .noteProgress(let ids, let progress, let note, _, _): self.progress(ids, progress, note: note, in: session)
    case .confirm(let id, _, _, _): "\(session.number(of: id)) read back and agreed"
    case .moveItem(let id, _): "place of “\(session.agendaItem(id)?.title ?? "")”"
    case .renameItem(_, let title): "new name “\(title)”"
    case .removeItem(let id): "removal of “\(session.agendaItem(id)?.title ?? Session.dots)”"
    case .reopenItem(let id): "“\(session.agendaItem(id)?.title ?? "")” waits again"
    case .correct(let noted): "\(name(of: noted, in: session)) \(times(noted))"
    }
  }
}

extension String {
  /// The first words of a text, for naming it.
  var excerpt: String {
    // A pasted megabyte is not counted through.
    utf8.count > 40 && !dropFirst(40).isEmpty ? prefix(39) + "…" : self
  }
}

extension Session {
  /// The number of an entry; a dash for one that is not there, since it was taken back.
  fileprivate func number(of id: Entry.ID) -> String { entry(id)?.number.description ?? "–" }

  /// The number of the entry that the entry of `number` was joined to; nil where it was joined to none.
  func joined(_ number: Entry.Number) -> Entry.Number? {
    entry(numbered: number)?.joinedTo.flatMap { entry($0)?.number }
  }

  /// The names of those of `ids` who are on the roster, with commas between them.
  fileprivate func displayNames(of ids: [Attendee.ID]) -> String {
    ids.compactMap { attendee($0)?.displayName }.joined(separator: ", ")
  }
}
