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
    case .sealed: "Rapat sudah disahkan dan hanya dapat dibaca. Naskahnya: rembuk tulis."
    case .duplicate: "Sudah ada yang sama; tidak dicatat dua kali."
    case .unknownAgendaItem: "Acara itu tidak ada di agenda."
    case .unknownAttendee, .unknownGroup, .unknownVillage, .unknownInstitution:
      "Nama yang disebut tidak ada lagi di daftar. Ketik ulang barisnya."
    case .unknownEntry: "Butir itu tidak ada."
    case .alreadyRunning(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” sudah berjalan."
    case .notRunning(let id): "Acara “\(session.agendaItem(id)?.title ?? "")” tidak sedang berjalan."
    case .closed:
      "Rapat sudah ditutup; acara dan giliran bicara dibuka lagi setelah penutupan diurungkan. Ctrl-Z mengurungkan satu per satu."
    case .alreadyPresent(let id, let since):
      "\(session.attendee(id)?.displayName ?? "") sudah hadir\(since.map { " pukul \($0.dotted)" } ?? "")."
    case .empty: "Isinya masih kosong. Tambahkan teks."
    case .impossibleCount(let count): "Jumlah \(count) tidak mungkin; yang diterima 0 sampai 1.000.000."
    case .changedMeanwhile(let number): "\(number) baru saja diubah dari tempat lain. Buka lagi, lalu perbaiki."
    case .alreadyStruck(let number): "\(number) sudah dicoret."
    case .joinedWithItself(let number): "\(number) tidak dapat digabung dengan dirinya sendiri."
    case .alreadyWaiting(let party, let since):
      "\(name(of: party, in: session)) sudah antre bicara\(since.map { " sejak pukul \($0.dotted)" } ?? "")."
    case .notWaiting(let party): "\(name(of: party, in: session)) tidak ada dalam antrean bicara."
    case .holdsFloor(let party): "\(name(of: party, in: session)) sedang bicara."
    case .nobodySpeaks: "Tidak ada yang sedang bicara."
    case .titleMissing: "Nama rapat belum diisi. Ketik /rapat judul …"
    case .dateMissing: "Tanggal rapat belum diisi. Ketik /rapat tanggal 21-1-2026"
    case .notClosed: "Rapat belum ditutup. /tutup atau F10 lebih dulu."
    case .nothingToTakeBack: nothingToUndo
    case .cannotTakeBack: "Awal dan pengesahan rapat tidak dapat diurungkan."
    case .neededBy(let change): "Tidak dapat diurungkan: masih dipakai oleh \(summary(change, in: session))."
    case .notForReadBack(let number): "\(number) bukan kesepakatan atau komitmen; hanya itu yang dibacakan."
    }
  }

  package func summary(_ change: Change, in session: Session) -> String {
    switch change {
    case .begin: "penyiapan rapat"
    case .set(let detail): self.detail(detail, in: session)
    case .addItem(let item, _): "acara baru “\(item.title)”"
    case .startItem(let id, _): "mulai acara “\(session.agendaItem(id)?.title ?? "")”"
    case .finishItem(let id, _): "selesai acara “\(session.agendaItem(id)?.title ?? "")”"
    case .addAttendee(let attendee): "\(attendee.isGuest ? "tamu" : "peserta") \(attendee.displayName)"
    case .setPresence(let ids, .present): "hadir: \(session.displayNames(of: ids))"
    case .setPresence(let ids, .awaited): "belum hadir: \(session.displayNames(of: ids))"
    case .setGroupPresence(let id, let isPresent):
      "\(isPresent ? "hadir" : "belum hadir"): \(session.group(id)?.name ?? "") (tidak dihitung)"
    case .countHeads(let id, let count): "hadir \(session.group(id)?.name ?? "") \(count.map { "\($0)" } ?? "-")"
    case .record(let entry):
      session.entry(entry.id).map { "\($0.number) \(entry.body.text.excerpt)" }
        ?? "\(name(of: entry.body.matter.kind)) “\(entry.body.text.excerpt)”"
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
    case .confirm(let id, _, _, _): "\(session.number(of: id)) dibacakan dan disepakati"
    }
  }
}

extension English: RefusalWords {
  package func refusal(_ refusal: ChangeRefused, in session: Session) -> String {
    switch refusal {
    case .alreadyBegun: "This meeting has begun already."
    case .notBegun: "This meeting is not set up."
    case .sealed: "The meeting is legalised and can only be read. Its papers: rembuk write."
    case .duplicate: "It is there already; it is not recorded twice."
    case .unknownAgendaItem: "There is no such item on the agenda."
    case .unknownAttendee, .unknownGroup, .unknownVillage, .unknownInstitution:
      "The name is no longer on the list. Type the line again."
    case .unknownEntry: "There is no such entry."
    case .alreadyRunning(let id): "“\(session.agendaItem(id)?.title ?? "")” is running already."
    case .notRunning(let id): "“\(session.agendaItem(id)?.title ?? "")” is not running."
    case .closed:
      "The meeting is closed; items and turns to speak open again when the closing is undone. Ctrl-Z takes back one change after the other."
    case .alreadyPresent(let id, let since):
      "\(session.attendee(id)?.displayName ?? "") is here already\(since.map { ", since \($0.dotted)" } ?? "")."
    case .empty: "There is nothing in it yet. Add some text."
    case .impossibleCount(let count): "A count of \(count) cannot be; 0 to 1,000,000 is taken."
    case .changedMeanwhile(let number): "\(number) was just changed elsewhere. Open it again, then mend it."
    case .alreadyStruck(let number): "\(number) is struck already."
    case .joinedWithItself(let number): "\(number) cannot be joined with itself."
    case .alreadyWaiting(let party, let since):
      "\(name(of: party, in: session)) waits to speak already\(since.map { ", since \($0.dotted)" } ?? "")."
    case .notWaiting(let party): "\(name(of: party, in: session)) does not wait to speak."
    case .holdsFloor(let party): "\(name(of: party, in: session)) has the floor."
    case .nobodySpeaks: "Nobody has the floor."
    case .titleMissing: "The meeting has no name. Type /meeting title …"
    case .dateMissing: "The meeting has no date. Type /meeting date 21-1-2026"
    case .notClosed: "The meeting is not closed. /close or F10 first."
    case .nothingToTakeBack: nothingToUndo
    case .cannotTakeBack: "The beginning and the legalising of a meeting stay."
    case .neededBy(let change): "Cannot be undone: \(summary(change, in: session)) stands on it."
    case .notForReadBack(let number): "\(number) is no decision and no commitment; only those are read back."
    }
  }

  package func summary(_ change: Change, in session: Session) -> String {
    switch change {
    case .begin: "setting up"
    case .set(let detail): self.detail(detail, in: session)
    case .addItem(let item, _): "new item “\(item.title)”"
    case .startItem(let id, _): "start of “\(session.agendaItem(id)?.title ?? "")”"
    case .finishItem(let id, _): "end of “\(session.agendaItem(id)?.title ?? "")”"
    case .addAttendee(let attendee): "\(attendee.isGuest ? "guest" : "attendee") \(attendee.displayName)"
    case .setPresence(let ids, .present): "present: \(session.displayNames(of: ids))"
    case .setPresence(let ids, .awaited): "not present: \(session.displayNames(of: ids))"
    case .setGroupPresence(let id, let isPresent):
      "\(isPresent ? "present" : "not present"): \(session.group(id)?.name ?? "") (not counted)"
    case .countHeads(let id, let count): "\(session.group(id)?.name ?? "") \(count.map { "\($0)" } ?? "-")"
    case .record(let entry):
      session.entry(entry.id).map { "\($0.number) \(entry.body.text.excerpt)" }
        ?? "\(name(of: entry.body.matter.kind)) “\(entry.body.text.excerpt)”"
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
    case .confirm(let id, _, _, _): "\(session.number(of: id)) read back and agreed"
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

  /// The names of those of `ids` who are on the roster, with commas between them.
  fileprivate func displayNames(of ids: [Attendee.ID]) -> String {
    ids.compactMap { attendee($0)?.displayName }.joined(separator: ", ")
  }
}
