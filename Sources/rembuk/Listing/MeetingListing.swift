import Meeting

/// A meeting as `rembuk daftar --json` gives it. What is absent is null and never missing.
struct MeetingListing {
  let session: Session
  /// nil until the meeting is legalised.
  let sealCode: String?
  /// nil where nobody asked for them: then nothing of them is said.
  private let contacts: [Attendee.ID: Contact]?
  /// Who is here for whom, by name.
  private let deputies: [Attendee.ID: String]
  private let ranking: ProposalRanking

  init(session: Session, sealCode: String?, contacts: [Attendee.ID: Contact]? = nil) {
    self.session = session
    self.contacts = contacts
    self.sealCode = sealCode
    var deputies: [Attendee.ID: String] = [:]
    for attendee in session.attendees {
      if let principal = session.principal(of: attendee) { deputies[principal.id] = attendee.displayName }
    }
    self.deputies = deputies
    ranking = ProposalRanking(of: session)
  }

  var json: JSONValue {
    .object([
      ("versi", .number(1)), ("rapat", meeting), ("agenda", .list(session.agenda.indices.map(item))),
      ("peserta", .list(session.attendees.map(attendee))), ("entri", .list(session.entries.map(entry))),
      ("giliran", .list((session.floor.turns + [session.floor.current].compactMap { $0 }).map(turn))),
      ("indikator", .list(session.indicators.map(indicator))), ("skors", .list(session.suspensions.map(suspension))),
      ("pergantian", .list(session.handovers.indices.map(handover))),
    ])
  }

  private var meeting: JSONValue {
    let details = session.details
    return .object([
      ("judul", .optional(details.title)), ("tanggal", .optional(details.date?.iso)),
      ("zona", .text(details.zone.rawValue)), ("tempat", .optional(details.place)),
      ("mulai", time(details.start)), ("selesai", time(details.end)),
      ("status", .text(session.suspension == nil ? session.status.word : "diskors")),
      ("kode", .optional(sealCode)),
    ])
  }

  private func item(_ index: Int) -> JSONValue {
    let item = session.agenda[index]
    return .object([
      ("nomor", .number(Int64(index + 1))), ("judul", .text(item.title)),
      ("rencana_menit", .optional(item.plannedMinutes)),
      // Without a clock the stretch that runs has no end, so that its minutes are not known.
      ("terpakai_menit", .optional(item.usedSeconds(now: nil).map { $0 / 60 })), ("status", .text(item.status.word)),
    ])
  }

  private func attendee(_ attendee: Attendee) -> JSONValue {
    var (arrival, departure): (TimeOfDay?, TimeOfDay?)
    var reason: String?
    switch attendee.presence {
    case .awaited: break
    case .present(let time): arrival = time
    case .excused(let typed): reason = typed
    case .left(let time, let since): (arrival, departure) = (since, time)
    }
    return .object(
      [
        ("nama", .optional(attendee.name)), ("jabatan", .optional(attendee.position.isEmpty ? nil : attendee.position)),
        ("instansi", .optional(attendee.institution)), ("jenis_kelamin", .optional(attendee.sex?.letter)),
        ("unsur", .optional(attendee.group.flatMap { session.group($0)?.name })), ("desa", village(attendee.village)),
        ("status", .text(status(of: attendee))), ("jam", time(arrival)), ("jam_pulang", time(departure)),
        ("alasan", .optional(reason)),
        ("mewakili", .optional(session.principal(of: attendee)?.displayName)),
        ("diwakili_oleh", .optional(deputies[attendee.id])),
      ] + contact(of: attendee))
  }

  private func contact(of attendee: Attendee) -> [(key: String, value: JSONValue)] {
    guard let contacts else { return [] }
    let contact = contacts[attendee.id]
    return [("telepon", .optional(contact?.phone)), ("alamat", .optional(contact?.address))]
  }

  private func status(of attendee: Attendee) -> String {
    switch attendee.presence {
    case .present: "hadir"
    case .left: "pulang"
    case .awaited where deputies[attendee.id] != nil: "diwakili"
    case .excused where deputies[attendee.id] != nil: "diwakili"
    case .excused: "izin"
    case .awaited: "belum hadir"
    }
  }

  private func indicator(_ indicator: Indicator) -> JSONValue {
    .object([
      ("nama", .text(indicator.name)), ("nilai", .text(indicator.value)), ("wilayah", .optional(indicator.area)),
      ("tahun", .optional(indicator.year)), ("sumber", .optional(indicator.source)),
    ])
  }

  private func suspension(_ suspension: Suspension) -> JSONValue {
    .object([
      ("mulai", time(suspension.start)), ("rencana_selesai", time(suspension.plannedEnd)),
      ("selesai", time(suspension.end)),
    ])
  }

  /// Whoever followed one who handed over is in the office up to the next handing over, or now.
  private func handover(_ index: Int) -> JSONValue {
    let handover = session.handovers[index]
    let next = session.handovers[(index + 1)...].first { $0.office == handover.office }
    let to = next.map(\.from) ?? session.details.holder(of: handover.office)
    return .object([
      ("jabatan", .text(handover.office.word)), ("jam", time(handover.time)),
      ("dari", .optional(handover.from.map { session.name(of: $0) })),
      ("ke", .optional(to.map { session.name(of: $0) })),
    ])
  }

  private func turn(_ turn: Floor.Turn) -> JSONValue {
    .object([
      ("pembicara", .text(session.name(of: turn.party))),
      ("unsur", .optional(session.group(of: turn.party).flatMap { session.group($0)?.name })),
      ("agenda", .optional(session.agenda.firstIndex { $0.id == turn.item }.map { $0 + 1 })),
      ("mulai", time(turn.start)), ("selesai", time(turn.end)),
      // Without a clock the turn that goes on has no length.
      ("detik", .optional(turn.seconds(until: nil))),
    ])
  }

  private func entry(_ entry: Entry) -> JSONValue {
    let details = EntryDetails(entry.body.matter)
    let (proposal, decision) = (details.proposal, details.decision)
    let standing = entry.kind == .proposal ? entry.standing : Standing()
    return .object([
      ("nomor", .text(entry.number.description)), ("jenis", .text(entry.kind.word)), ("teks", .text(entry.body.text)),
      ("asli", .text(entry.typed)),
      ("agenda", .optional(session.agenda.firstIndex { $0.id == entry.agendaItem }.map { $0 + 1 })),
      ("jam", time(entry.time)), ("pembicara", .optional(details.speaker.map { session.name(of: $0) })),
      ("ujaran", .optional(details.speech?.word)), ("kutipan", .flag(details.isQuotation)),
      ("semula", .optional(details.correction?.before)), ("menjadi", .optional(details.correction?.after)),
      ("penanggung_jawab", names(details.owners)), ("pendukung", names(details.supporters)),
      ("batas_waktu", .optional(details.due?.iso)), ("rutin", .optional(details.routine)),
      ("ukuran", .optional(details.target)), ("desa", village(proposal.village)),
      ("lokasi", .optional(proposal.location)), ("volume", .optional(proposal.volume)),
      ("rupiah", proposal.cost.map { .number($0.whole) } ?? .null), ("dana", .optional(proposal.funds)),
      ("perangkat_daerah", .optional(proposal.office)), ("intervensi", .optional(proposal.intervention?.word)),
      ("label", .list(entry.body.labels.map { .text($0) })), ("cara", .optional(decision.method?.word)),
      ("suara", votes(decision.method)), ("hadir", .optional(decision.present)), ("kuorum", .optional(decision.quorum)),
      ("keberatan", dissents(decision)), ("status", .optional(status(entry))),
      ("alasan", .optional(standing.status.reason)), ("prioritas", .optional(ranking.place(of: entry.id)?.rank)),
      ("prioritas_ditetapkan", .flag(standing.handRank != nil)),
      ("alasan_prioritas", .optional(standing.handRank?.reason)), ("skor", scores(standing)),
      ("sipd", .flag(standing.sipd != nil)), ("nomor_sipd", .optional(standing.sipd?.number)),
      ("nilai", session.scoring.total(of: standing.points).map { .hundredths($0.share) } ?? .null),
      ("dicoret", .flag(entry.isStruck)),
      ("digabung_ke", .optional(entry.joinedTo.flatMap { session.entry($0)?.number.description })),
      ("dibacakan", confirmation(of: entry)), ("pelaksanaan", progress(of: entry)), ("asal", origin(of: entry)),
      ("berulang_dari", .optional(session.earlierYear(of: entry))),
    ])
  }

  /// What became of a commitment, and what was said of it in this meeting.
  private func progress(of entry: Entry) -> JSONValue {
    guard entry.kind == .commitment else { return .null }
    return .object([
      ("status", .text(entry.progress.word)),
      ("laporan", .list(entry.reports.map { report($0, on: session.details.date) })),
    ])
  }

  private func report(_ report: Commitment.Report, on day: CivilDate?) -> JSONValue {
    var (due, reason): (String?, String?)
    switch report.progress {
    case .rescheduled(let date): due = date.iso
    case .cancelled(let typed): reason = typed
    case .pending, .underWay, .done: break
    }
    var former: String?
    switch report.formerDue {
    case .date(let date): former = date.iso
    case .routine(let words): former = words
    case nil: break
    }
    return .object([
      ("status", .text(report.progress.word)), ("keterangan", .optional(report.note)),
      ("tanggal", .optional((report.date ?? day)?.iso)), ("jam", time(report.time)),
      ("batas_waktu", .optional(due)), ("batas_waktu_semula", .optional(former)), ("alasan", .optional(reason)),
    ])
  }

  /// The meetings that the entry was carried over from, the oldest first; null for a new one.
  private func origin(of entry: Entry) -> JSONValue {
    guard let origin = entry.origin else { return .null }
    return .list(
      origin.stations.map { station in
        .object([
          ("rapat", .optional(station.title)), ("tanggal", .optional(station.date?.iso)),
          ("kode", .text(station.code)), ("nomor", .text(station.number.description)),
          ("status", .optional(station.status?.word)), ("urutan", .optional(station.rank)),
          ("laporan", .list(station.reports.map { report($0, on: station.date) })),
        ])
      })
  }

  /// That it was read back and agreed to, and which of those who answer for it said that they can.
  private func confirmation(of entry: Entry) -> JSONValue {
    guard let confirmation = entry.confirmation else { return .null }
    return .object([
      ("jam", time(confirmation.time)), ("sanggup", names(confirmation.able)),
      ("belum_dikonfirmasi", names(entry.unconfirmedOwners)),
    ])
  }

  /// What the meeting has made of a proposal; nil for everything else.
  private func status(_ entry: Entry) -> String? {
    guard entry.kind == .proposal else { return nil }
    return entry.joinedTo == nil ? entry.standing.status.word : "digabung"
  }

  private func scores(_ standing: Standing) -> JSONValue {
    .list(
      session.scoring.criteria.compactMap { criterion in
        standing.points[criterion.id].map { points in
          .object([("kriteria", .text(criterion.name)), ("skor", .number(Int64(points)))])
        }
      })
  }

  private func time(_ time: TimeOfDay?) -> JSONValue { .optional(time.map { String($0.iso.prefix(5)) }) }

  private func village(_ id: Village.ID?) -> JSONValue { .optional(id.flatMap { session.village($0)?.name }) }

  private func names(_ parties: [Party]) -> JSONValue { .list(parties.map { .text(session.name(of: $0)) }) }

  private func dissents(_ decision: Decision) -> JSONValue {
    .list(
      decision.dissents.map { dissent in
        .object([("pihak", .text(session.name(of: dissent.party))), ("alasan", .optional(dissent.reason))])
      })
  }

  private func votes(_ method: Decision.Method?) -> JSONValue {
    guard case .vote(let inFavour, let against, let abstained) = method else { return .null }
    return .object([
      ("setuju", .number(Int64(inFavour))), ("tolak", .number(Int64(against))), ("abstain", .number(Int64(abstained))),
    ])
  }
}

extension Session.Status {
  /// As the listing says it.
  var word: String {
    switch self {
    case .blank: "kosong"
    case .prepared: "disiapkan"
    case .running: "berlangsung"
    case .closed: "ditutup"
    case .legalised: "disahkan"
    }
  }
}

extension AgendaItem.Status {
  /// As the listing says it.
  fileprivate var word: String {
    switch self {
    case .waiting: "menunggu"
    case .running: "berjalan"
    case .done: "selesai"
    case .postponed: "ditunda"
    }
  }
}

extension Entry.Kind {
  /// As the listing says it.
  fileprivate var word: String {
    switch self {
    case .note: "catatan"
    case .commitment: "komitmen"
    case .proposal: "usulan"
    case .decision: "keputusan"
    case .setAside: "ditampung"
    }
  }
}

extension Decision.Method {
  /// As the listing says it.
  fileprivate var word: String {
    switch self {
    case .consensus: "mufakat"
    case .vote: "suara"
    }
  }
}

extension Handover.Office {
  /// As the listing says it.
  fileprivate var word: String {
    switch self {
    case .chair: "pimpinan"
    case .noteTaker: "notulis"
    }
  }
}
