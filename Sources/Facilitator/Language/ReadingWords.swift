import Capture
import Meeting

/// How the screen, and `rembuk catat`, say what was understood of a line.
package protocol ReadingWords {
  /// One finding, in a few words.
  func chip(_ chip: Chip, in session: Session) -> String
  /// What can hardly be meant, in a few words and without a sign before it.
  func oddity(_ oddity: Oddity, in session: Session) -> String
  /// Why a line was not taken, and what to do.
  func refusal(_ refusal: Refusal, in session: Session) -> String
  /// A candidate of the list above the line: its name, and what tells like ones apart.
  func candidate(_ candidate: Candidate, in session: Session) -> (name: String, note: String)
  /// What was recorded, in one line, said back after Enter: "K-7 · Bidan Desa · Selasa, 30 Juni 2026".
  func recorded(_ entry: Entry, in session: Session) -> String
  /// Said when `/desa` puts a village in force, or with nil ends that.
  func villageInForce(_ village: Village.ID?, in session: Session) -> String
  /// Said behind a list that names only its first: " dan 5 lagi"; empty for less than one.
  func more(_ count: Int) -> String
  /// The kinds' signs, for the hint line.
  var signs: String { get }
}

extension ReadingWords where Self: EntryWords & ProposalWords & ProgressWords & CarriedWords {
  package func candidate(_ candidate: Candidate, in session: Session) -> (name: String, note: String) {
    var name = candidate.replacement
    switch candidate.subject {
    case .criterion(let id): return (name, session.scoring.criterion(id)?.name ?? "")
    case .party(let party): name = self.name(of: party, in: session)
    case .entry(let id): return (name, session.entry(id).map { $0.body.text.excerpt } ?? "")
    case .item(let id): return (name, session.agendaItem(id)?.title ?? "")
    default: break
    }
    // What the name says already need not stand beside it again.
    let notes = [
      candidate.group.flatMap { session.group($0)?.name },
      candidate.village.flatMap { session.village($0) }.map { "\(session.wording.village) \($0.name)" },
    ].compactMap { $0 }.filter { !name.lowercased().contains($0.lowercased()) }
    return (name, notes.joined(separator: ", "))
  }

  /// Those whom a name may mean, told apart where they are called the same.
  func bearers(_ parties: [Party], in session: Session) -> String {
    let shown = parties.prefix(3)
    let names = shown.map { name(of: $0, in: session) }
    return zip(shown, names).map { party, name in
      guard names.count(where: { $0 == name }) > 1, case .person(let id) = party, let attendee = session.attendee(id)
      else { return name }
      let traits = [
        attendee.group.flatMap { session.group($0)?.name },
        attendee.village.flatMap { session.village($0) }.map { "\(session.wording.village) \($0.name)" },
      ].compactMap { $0 }
      return "\(name) (\((traits.isEmpty ? [attendee.position] : traits).joined(separator: ", ")))"
    }.joined(separator: ", ") + more(parties.count - shown.count)
  }

  /// The first villages that a name may mean, and how many more there are.
  func villages(_ villages: [Village.ID], in session: Session) -> String {
    villages.prefix(3).compactMap { session.village($0)?.name }.joined(separator: ", ") + more(villages.count - 3)
  }

  /// What to type for one of several of one name: the name and the village, where those tell them apart; nil where not.
  func exampleName(_ parties: [Party], in session: Session) -> String? {
    // The beginning of a name may be that of thousands, and is none to be told apart.
    if parties.count > 20 { return nil }
    let people = parties.compactMap { party in
      if case .person(let id) = party { session.attendee(id) } else { nil }
    }
    guard people.count == parties.count, let first = people.first, Set(people.map(\.displayName)).count == 1,
      Set(people.map(\.village)).count == people.count, let village = first.village.flatMap({ session.village($0) })
    else { return nil }
    return "@\(first.displayName.prefix { $0 != "," }) \(village.name)"
  }

  package func recorded(_ entry: Entry, in session: Session) -> String {
    var parts = ["\(entry.number)"]
    switch entry.body.matter {
    case .note(let note):
      parts.append(note.speech.map { name(of: $0) } ?? name(of: .note))
      if let speaker = note.speaker { parts.append(name(of: speaker, in: session)) }
    case .commitment(let commitment):
      parts.append(commitment.owners.isEmpty ? noOwner : names(of: commitment.owners, in: session))
      parts.append(commitment.due.map { due($0) } ?? noDue)
      parts += reported(entry)
    case .proposal(let proposal):
      if let village = proposal.village.flatMap({ session.village($0) }) {
        parts.append("\(session.wording.village) \(village.name)")
      }
      if let intervention = proposal.intervention { parts.append(name(of: intervention)) }
      if let cost = proposal.cost { parts.append(cost.short) }
      parts += standing(of: entry, in: session)
    case .decision(let decision):
      parts += decision.method.map { [method($0)] } ?? []
      parts += decision.dissents.map { dissent($0.party, reason: $0.reason, in: session) }
    case .setAside: parts.append(name(of: .setAside))
    }
    parts.append(entry.body.text)
    return (parts + carried(entry, in: session)).joined(separator: " · ")
  }
}

extension Indonesian: ReadingWords {
  package func chip(_ chip: Chip, in session: Session) -> String {
    switch chip {
    case .opens(let kind): name(of: kind).uppercased()
    case .addsTo(let number): "TAMBAHAN pada \(number)"
    case .rewrites(let number): mending(number)
    case .mends(let number, let before, let after): whereItChanges(number, before, after)
    case .becomes(let number, let kind): "\(number) menjadi \(name(of: kind).uppercased())"
    case .turns(let number, let kind): "! \(number) menjadi \(name(of: kind).uppercased())"
    case .strikes(let number, let text): "coret \(number): \(text)"
    case .moves(let number, let item):
      "\(number) → \(item.flatMap { session.agendaItem($0)?.title } ?? "tanpa acara")"
    case .splits(let number, let first, let second): "\(number): \(first) ‖ \(second)"
    case .joins(let number, let other, let text): "\(number) + \(other): \(text)"
    case .dropped(let chips): "! tidak ikut: \(chips.map { self.chip($0, in: session) }.joined(separator: ", "))"
    case .omits(let parts): "! menjadi kosong: \(parts.map { name(of: $0) }.joined(separator: ", "))"
    case .commands(let command): "PERINTAH /\(command.words[0])"
    case .topic(let title, let isNew): "ACARA\(isNew ? " BARU" : "") \(title)"
    case .chatWord(let word): "#\(word.words[0])"
    case .speaker(let party): "pembicara \(name(of: party, in: session))"
    case .holdsFloor(let party): "pembicara \(name(of: party, in: session)) (sedang bicara)"
    case .nobodySpeaks: "tanpa pembicara"
    case .joinsQueue(let party, let place): "antrean \(place): \(name(of: party, in: session))"
    case .leavesQueue(let party): "keluar dari antrean: \(name(of: party, in: session))"
    case .givesFloor(let party): "giliran \(name(of: party, in: session))"
    case .owner(let party): "penanggung jawab \(name(of: party, in: session))"
    case .supporter(let party): "pendukung \(name(of: party, in: session))"
    case .proposer(let party): "pengusul \(name(of: party, in: session))"
    case .raisedBy(let party): "dari \(name(of: party, in: session))"
    case .mention(let party): "menyebut \(name(of: party, in: session))"
    case .unknownName(let name): "! nama belum terdaftar: \(name)"
    case .ambiguousName(let name, let parties):
      exampleName(parties, in: session).map { "! “\(name)” bisa \(parties.count) orang, misalnya \($0)" }
        ?? "! “\(name)” bisa \(bearers(parties, in: session)); tulis lebih lengkap"
    case .namesake(let party): "! sudah ada yang senama: \(name(of: party, in: session))"
    case .ownerMissing: "! \(noOwner)"
    case .ownerIsNoPerson: "! belum ada nama orangnya"
    case .due(let date): "batas waktu \(date.longDate)"
    case .routine(let words): "RUTIN \(words)"
    case .dueMissing: "! \(noDue)"
    case .impossibleDate(let words): "✗ tidak ada tanggal “\(words)”"
    case .wrongWeekday(let typed, let date): "! bukan \(typed.name): \(date.longDate)"
    case .dateKeptAsText(let words): "! “\(words)” menjadi teks: hanya komitmen berbatas waktu"
    case .secondDate(let words): "✗ dua batas waktu; “\(words)” menjadi teks"
    case .pastDate(let date): "! sebelum rapat: \(date.longDate)"
    case .village(let id): "\(session.wording.village) \(session.village(id)?.name ?? Session.dots)"
    case .villageInForce(let id): villageInForce(id, in: session)
    case .field(let field, let value): "\(name(of: field)) \(value)"
    case .cost(let cost): "biaya \(cost.short)"
    case .unitPrice(let price): "\(price.amount.short) per \(price.unit)"
    case .volumePrice(let volume, let price, let total): "\(volume) × \(price.amount.short) = \(total.short)"
    case .notReckoned(let volume, let price):
      "! “\(volume)” × \(price.amount.short) per \(price.unit) tidak dihitung; samakan satuannya atau pakai biaya:"
    case .doubtfulAmount(let words, let amount):
      "✗ nilai “\(words)” meragukan\(amount.map { ", maksudnya \($0.short)?" } ?? "")"
    case .severalAmounts: "✗ ada dua nilai; pakai biaya:"
    case .unknownVillage(let name, let nearest):
      "✗ desa “\(name)” tidak ada\(nearest.flatMap { session.village($0) }.map { ", maksudnya \($0.name)?" } ?? "")"
    case .ambiguousVillage(let name, let villages):
      "✗ “\(name)” bisa \(self.villages(villages, in: session))"
    case .unlisted(let field, let value, let next):
      "! \(self.name(of: field)) “\(value)” tidak ada di daftar"
        + (next.map { "; beberapa kata: \(field.word):\"\(value) \($0)\"" } ?? "")
    case .secondValue(let field, let value): "✗ \(field.word): dua kali; “\(value)” menjadi teks"
    case .intervention(let intervention): "#\(intervention.word)"
    case .speech(let speech): "#\(speech.word)"
    case .label(let label): "#\(label)"
    case .quotation: "kutipan"
    case .correction(let correction): "semula \(correction.before) menjadi \(correction.after)"
    case .consensus: method(.consensus)
    case .vote(let inFavour, let against, let abstained):
      method(.vote(inFavour: inFavour, against: against, abstained: abstained))
    case .doubtfulConsensus: "✗ “mufakat” meragukan; tulis kata itu sesudah koma"
    case .moreVotesThanPresent(let votes, let present): "! \(votes) suara, yang hadir \(present)"
    case .present(let count): "hadir \(count) orang"
    case .belowQuorum(let present, let needed): "! belum kuorum: hadir \(present), perlu \(needed)"
    case .dissent(let party, let reason): dissent(party, reason: reason, in: session)
    case .tooLong: "✗ terlalu panjang untuk dibaca; seluruhnya menjadi teks"
    case .personalData(.identityNumber): "! seperti NIK: data pribadi"
    case .personalData(.phoneNumber): "! seperti nomor telepon: data pribadi"
    case .personalData(.child): "! nama anak: data pribadi"
    case .odd(let oddity): "! \(self.oddity(oddity, in: session))"
    case .room(let finding): self.finding(finding, in: session)
    case .status(let numbers, let status): statusChip(status, of: numbers, in: session)
    case .rank(let number, let place, let reason): rankChip(place, of: number, reason: reason, in: session)
    case .makesWay(let number, let place): rankChip(place, of: number, reason: nil, in: session)
    case .scores(let number, let scores): "\(number) \(points(scores, in: session))"
    case .scoreTotal(let total): self.total(total)
    case .progress(let numbers, let progress, let note): progressChip(numbers, progress, note: note)
    case .sipd(let numbers, let record): "\(list(numbers)) → \(sipd(record))"
    case .officeDoubt(let doubt): "! \(officeDoubt(doubt))"
    }
  }

  package func oddity(_ oddity: Oddity, in session: Session) -> String {
    switch oddity {
    case .endBeforeStart(let end, let start): "selesai \(end.dotted) sebelum mulai \(start.dotted)"
    case .endBeforeEntry(let end, let number, let time):
      "selesai \(end.dotted) sebelum \(number) pukul \(time.dotted)"
    case .moreThanInvited(let id, let present, let invited):
      "\(session.group(id)?.name ?? Session.dots) hadir \(present), yang diundang \(invited)"
    case .leftBeforeArrival(let id, let left, let since):
      "\(session.attendee(id)?.displayName ?? Session.dots) pulang \(left.dotted) sebelum datang \(since.dotted)"
    }
  }

  package func refusal(_ refusal: Refusal, in session: Session) -> String {
    switch refusal {
    case .lineTooLong(let limit):
      "Baris ini terlalu panjang: paling panjang \(limit >> 20) MiB. Bagi menjadi beberapa baris."
    case .nothingSaid(let kind): "Isi \(name(of: kind)) masih kosong. Ketik isinya."
    case .nothingReplaces(let number): "Isi baru \(number) masih kosong. Untuk melengkapinya saja: /ubah \(number) + …"
    case .textTaken(let field, let kind):
      "Isi \(name(of: kind)) masih kosong: \(field.word): mengambil semua kata di belakangnya. Tulis isinya di depan \(field.word): atau pakai kutip."
    case .nothingAdded: "Belum ada yang ditambahkan. Ketik tambahannya di belakang +."
    case .nothingRecorded: "Belum ada catatan yang dapat diubah."
    case .nothingHolds(let text): "Tidak ada catatan yang memuat “\(text)”. Belum ada yang diubah."
    case .unknownEntry(let number): "Tidak ada butir \(number). Belum ada yang diubah."
    case .struck(let number):
      session.joined(number).map { "\(number) sudah digabung ke \($0) dan tidak diubah. Perbaiki \($0)." }
        ?? "\(number) sudah dicoret dan tidak diubah. \(way(to: .undo)) mengurungkan pencoretan."
    case .alreadyOfKind(let number, let kind): "\(number) sudah \(name(of: kind))."
    case .alreadyInItem(let number, let item):
      "\(number) sudah berada \(item.map { "di acara “\(session.agendaItem($0)?.title ?? "")”" } ?? "di luar acara")."
    case .noPlaceToSplit(let number, let words):
      "“\(words)” bukan awal bagian kedua \(number). Ketik kata pertama bagian kedua; Tab menawarkannya."
    case .differentKinds(let number, let other):
      "\(number) dan \(other) berlainan jenis. Samakan dahulu dengan /jadikan, lalu gabung."
    case .joinedWithItself(let number): self.refusal(ChangeRefused.joinedWithItself(number), in: session)
    case .correctionIncomplete: "Koreksi perlu dua nilai: semula dan menjadi."
    case .valueNotUnderstood(let words): "“\(words)” tidak dipahami di isian ini."
    case .valueAmbiguous(let words, let villages):
      "“\(words)” bisa \(self.villages(villages, in: session)). Tulis lebih lengkap."
    case .unknownCommand(let word, let nearest):
      "Perintah /\(word) tidak dikenal.\(nearest.map { " Maksudnya /\($0)?" } ?? "") Belum ada yang dicatat."
    case .commandMissing: "Perintahnya masih kosong. Ketik di belakang /; \(way(to: .help)) menunjukkan daftarnya."
    case .unknownChatWord(let word, let nearest):
      "Kata #\(word) tidak dikenal.\(nearest.map { " Maksudnya #\($0)?" } ?? "") Belum ada yang dicatat."
    case .topicMissing: "Nama acaranya belum ada. Ketik di belakang #topic."
    case .argumentMissing(let command):
      "Perintah /\(command.words[0]) perlu keterangan. \(way(to: .help)) menunjukkan contohnya."
    case .argumentNotUnderstood(let command, let words):
      "“\(words)” di belakang /\(command.words[0]) tidak dipahami. Belum ada yang dicatat."
    case .unknownName(let name): "“\(name)” tidak ada di daftar. Tamu: /tamu \(name); jabatan; unsur"
    case .ambiguousName(let name, let parties):
      "“\(name)” bisa \(bearers(parties, in: session)). "
        + (exampleName(parties, in: session).map { "Misalnya ketik \($0)." } ?? "Tulis lebih lengkap.")
    case .listedAlready(let name, let id):
      "\(session.attendee(id)?.displayName ?? name) sudah ada di daftar. Tandai hadir: /hadir @\(name). Orang lain yang senama: sebut desa atau unsurnya."
    case .countMissing(let group):
      "Berapa orang \(session.group(group)?.name ?? "")? Contoh: /hadir \(session.group(group)?.name ?? "") 19, atau ? bila tidak dihitung"
    case .impossibleCount(let group, let count):
      "Jumlah \(count) tidak mungkin. Contoh: /hadir \(session.group(group)?.name ?? "") 19"
    case .unknownGroup(let name):
      "Unsur “\(name)” tidak ada di daftar.\(session.groups.isEmpty ? "" : " Unsur: \(session.groups.map(\.name).joined(separator: ", ")).")"
    case .unknownItem(let words): "Acara “\(words)” tidak ada di agenda. \(way(to: .agenda)) menampilkan daftarnya."
    case .ambiguousItem(let words, let items):
      "“\(words)” bisa \(items.compactMap { session.agendaItem($0)?.title }.joined(separator: ", ")). Pakai nomornya."
    case .noItemLeft(let skipped): noNextItem(skipped: skipped, in: session)
    case .nobodyWaits: "Tidak ada yang antre bicara. Sebut namanya: /persilakan @nama"
    case .unknownKey(let word, let nearest, let known):
      "/rapat tidak mengenal “\(word)”. "
        + (nearest.map { "Maksudnya \($0.word)?" } ?? "Yang dikenal: \(known.map(\.word).joined(separator: ", ")).")
        + " Belum ada yang diisi."
    case .unknownVillage(let name, let nearest):
      "\(session.wording.village) “\(name)” tidak ada.\(nearest.flatMap { session.village($0) }.map { " Maksudnya \($0.name)?" } ?? "")"
    case .ambiguousVillage(let name, let villages):
      "“\(name)” bisa \(self.villages(villages, in: session)). Tulis lebih lengkap."
    case .unknownTheme(let name, let nearest, let known):
      "Tampilan “\(name)” tidak ada. \(nearest.map { "Maksudnya \($0)?" } ?? "Yang ada: \(known.joined(separator: ", ")).")"
    case .notADate(let words): "“\(words)” bukan tanggal. Contoh: 21-1-2026 atau 21 Januari 2026."
    case .notATime(let words): "“\(words)” bukan waktu. Contoh: 09.05."
    case .timeMissing: "Waktunya tidak diketahui. Ketik jamnya di depan: [09.05] … Belum ada yang dicatat."
    case .room(let refusal): self.refusal(refusal, in: session)
    case .notAProposal(let number): self.refusal(ChangeRefused.notAProposal(number), in: session)
    case .reasonMissing(let numbers): self.refusal(ChangeRefused.reasonMissing(numbers), in: session)
    case .notACommitment(let number): self.refusal(ChangeRefused.notACommitment(number), in: session)
    case .notADecision(let number):
      "\(number) bukan kesepakatan. Keberatan dicatat pada kesepakatan: /keberatan P-1 @nama alasan"
    case .noDecision: "Belum ada kesepakatan. Keberatan dicatat sesudah kesepakatannya: = isi kesepakatan"
    case .cancelledWithoutReason(let numbers):
      self.refusal(ChangeRefused.cancelledWithoutReason(numbers), in: session)
    case .impossibleRank(let place, let count):
      "Prioritas \(place) tidak ada: usulan di daftar itu \(count). Belum ada yang diubah."
    case .unknownCriterion(let words, let nearest):
      "Kriteria “\(words)” tidak ada. "
        + (nearest.map { "Maksudnya \(criterion($0, in: session))?" } ?? "Kriteria: \(criteria(in: session)).")
        + " Belum ada yang diubah."
    case .ambiguousCriterion(let words, let found):
      "“\(words)” bisa \(found.map { criterion($0, in: session) }.joined(separator: ", ")). Tulis lebih lengkap."
    case .pointsMissing(let id, let range):
      "Berapa skor \(criterion(id, in: session))? Yang dipakai \(range.lowerBound) sampai \(range.upperBound)."
    case .impossibleScore(let words, let range):
      "Skor \(words) tidak ada; yang dipakai \(range.lowerBound) sampai \(range.upperBound). Belum ada yang diubah."
    }
  }

  package func villageInForce(_ village: Village.ID?, in session: Session) -> String {
    guard let name = village.flatMap({ session.village($0)?.name }) else { return "usulan berikutnya tanpa desa" }
    return "usulan berikutnya: \(session.wording.village) \(name)"
  }

  package func name(of kind: LineKind) -> String {
    switch kind {
    case .note: "catatan"
    case .question: "pertanyaan"
    case .commitment: "komitmen"
    case .proposal: "usulan"
    case .decision: "kesepakatan"
    case .setAside: "ditampung"
    }
  }

  package func name(of field: Field) -> String {
    switch field {
    case .village: "desa"
    case .location: "lokasi"
    case .volume: "volume"
    case .beneficiaries: "sasaran"
    case .funds: "sumber dana"
    case .office: "perangkat daerah"
    case .problem: "masalah"
    case .authority: "kewenangan"
    case .urgency: "urgensi"
    case .indicator: "indikator"
    case .beneficiaryCount: "jumlah sasaran"
    case .programme: "program"
    case .planYear: "tahun rencana"
    case .recurring: "berulang"
    case .remark: "keterangan"
    case .cost: "biaya"
    case .target: "ukuran"
    case .dissent: "keberatan"
    case .before: "semula"
    case .after: "menjadi"
    }
  }

  package func more(_ count: Int) -> String { count > 0 ? " dan \(count) lagi" : "" }

  package var signs: String { "! komitmen  $ usulan  = sepakat  ~ tampung  / perintah" }
}

extension English: ReadingWords {
  package func chip(_ chip: Chip, in session: Session) -> String {
    switch chip {
    case .opens(let kind): name(of: kind).uppercased()
    case .addsTo(let number): "ADDS to \(number)"
    case .rewrites(let number): mending(number)
    case .mends(let number, let before, let after): whereItChanges(number, before, after)
    case .becomes(let number, let kind): "\(number) becomes: \(name(of: kind).uppercased())"
    case .turns(let number, let kind): "! \(number) becomes: \(name(of: kind).uppercased())"
    case .strikes(let number, let text): "strike \(number): \(text)"
    case .moves(let number, let item): "\(number) → \(item.flatMap { session.agendaItem($0)?.title } ?? "no item")"
    case .splits(let number, let first, let second): "\(number): \(first) ‖ \(second)"
    case .joins(let number, let other, let text): "\(number) + \(other): \(text)"
    case .dropped(let chips): "! left out: \(chips.map { self.chip($0, in: session) }.joined(separator: ", "))"
    case .omits(let parts): "! becomes empty: \(parts.map { name(of: $0) }.joined(separator: ", "))"
    case .commands(let command): "COMMAND /\(command.englishWords[0])"
    case .topic(let title, let isNew): "\(isNew ? "NEW ITEM" : "ITEM") \(title)"
    case .chatWord(let word): "#\(word.words[0])"
    case .speaker(let party): "speaker \(name(of: party, in: session))"
    case .holdsFloor(let party): "speaker \(name(of: party, in: session)) (has the floor)"
    case .nobodySpeaks: "no speaker"
    case .joinsQueue(let party, let place): "in the queue, \(place): \(name(of: party, in: session))"
    case .leavesQueue(let party): "out of the queue: \(name(of: party, in: session))"
    case .givesFloor(let party): "floor to \(name(of: party, in: session))"
    case .owner(let party): "answers for it \(name(of: party, in: session))"
    case .supporter(let party): "with \(name(of: party, in: session))"
    case .proposer(let party): "proposed by \(name(of: party, in: session))"
    case .raisedBy(let party): "from \(name(of: party, in: session))"
    case .mention(let party): "mentions \(name(of: party, in: session))"
    case .unknownName(let name): "! not on the roster: \(name)"
    case .ambiguousName(let name, let parties):
      exampleName(parties, in: session).map { "! “\(name)” may be \(parties.count) people, such as \($0)" }
        ?? "! “\(name)” may be \(bearers(parties, in: session)); write more of it"
    case .namesake(let party): "! another is called so: \(name(of: party, in: session))"
    case .ownerMissing: "! \(noOwner)"
    case .ownerIsNoPerson: "! no person named yet"
    case .due(let date): "by \(date.englishLongDate)"
    case .routine(let words): "ROUTINE \(words)"
    case .dueMissing: "! \(noDue)"
    case .impossibleDate(let words): "✗ there is no “\(words)”"
    case .wrongWeekday(let typed, let date): "! not a \(typed.englishName): \(date.englishLongDate)"
    case .dateKeptAsText(let words): "! “\(words)” stays text: only a commitment has a date"
    case .secondDate(let words): "✗ two dates; “\(words)” stays text"
    case .pastDate(let date): "! before the meeting: \(date.englishLongDate)"
    case .village(let id): "\(session.wording.village) \(session.village(id)?.name ?? Session.dots)"
    case .villageInForce(let id): villageInForce(id, in: session)
    case .field(let field, let value): "\(name(of: field)) \(value)"
    case .cost(let cost): "cost \(cost.short)"
    case .unitPrice(let price): "\(price.amount.short) per \(price.unit)"
    case .volumePrice(let volume, let price, let total): "\(volume) × \(price.amount.short) = \(total.short)"
    case .notReckoned(let volume, let price):
      "! “\(volume)” × \(price.amount.short) per \(price.unit) is not reckoned; use one unit, or biaya:"
    case .doubtfulAmount(let words, let amount):
      "✗ amount “\(words)” is doubtful\(amount.map { ", is it \($0.short)?" } ?? "")"
    case .severalAmounts: "✗ two amounts; use biaya:"
    case .unknownVillage(let name, let nearest):
      "✗ no village “\(name)”\(nearest.flatMap { session.village($0) }.map { ", is it \($0.name)?" } ?? "")"
    case .ambiguousVillage(let name, let villages):
      "✗ “\(name)” may be \(self.villages(villages, in: session))"
    case .unlisted(let field, let value, let next):
      "! \(self.name(of: field)) “\(value)” is not on the list"
        + (next.map { "; several words: \(field.word):\"\(value) \($0)\"" } ?? "")
    case .secondValue(let field, let value): "✗ \(field.word): twice; “\(value)” stays text"
    case .intervention(let intervention): "#\(intervention.word)"
    case .speech(let speech): "#\(speech.word)"
    case .label(let label): "#\(label)"
    case .quotation: "quotation"
    case .correction(let correction): "first \(correction.before), now \(correction.after)"
    case .consensus: method(.consensus)
    case .vote(let inFavour, let against, let abstained):
      method(.vote(inFavour: inFavour, against: against, abstained: abstained))
    case .doubtfulConsensus: "✗ “mufakat” is doubtful; put it behind a comma"
    case .moreVotesThanPresent(let votes, let present): "! \(votes) votes, \(present) present"
    case .present(let count): "\(count) present"
    case .belowQuorum(let present, let needed): "! below the quorum: \(present) present, \(needed) needed"
    case .dissent(let party, let reason): dissent(party, reason: reason, in: session)
    case .tooLong: "✗ too long to be read; all of it is text"
    case .personalData(.identityNumber): "! like an identity number: personal data"
    case .personalData(.phoneNumber): "! like a phone number: personal data"
    case .personalData(.child): "! a child's name: personal data"
    case .odd(let oddity): "! \(self.oddity(oddity, in: session))"
    case .room(let finding): self.finding(finding, in: session)
    case .status(let numbers, let status): statusChip(status, of: numbers, in: session)
    case .rank(let number, let place, let reason): rankChip(place, of: number, reason: reason, in: session)
    case .makesWay(let number, let place): rankChip(place, of: number, reason: nil, in: session)
    case .scores(let number, let scores): "\(number) \(points(scores, in: session))"
    case .scoreTotal(let total): self.total(total)
    case .progress(let numbers, let progress, let note): progressChip(numbers, progress, note: note)
    case .sipd(let numbers, let record): "\(list(numbers)) → \(sipd(record))"
    case .officeDoubt(let doubt): "! \(officeDoubt(doubt))"
    }
  }

  package func oddity(_ oddity: Oddity, in session: Session) -> String {
    switch oddity {
    case .endBeforeStart(let end, let start): "the end \(end.dotted) is before the start \(start.dotted)"
    case .endBeforeEntry(let end, let number, let time):
      "the end \(end.dotted) is before \(number) at \(time.dotted)"
    case .moreThanInvited(let id, let present, let invited):
      "\(session.group(id)?.name ?? Session.dots): \(present) present, \(invited) invited"
    case .leftBeforeArrival(let id, let left, let since):
      "\(session.attendee(id)?.displayName ?? Session.dots) left at \(left.dotted), before they came at \(since.dotted)"
    }
  }

  package func refusal(_ refusal: Refusal, in session: Session) -> String {
    switch refusal {
    case .lineTooLong(let limit):
      "This line is too long: \(limit >> 20) MiB at most. Make several lines of it."
    case .nothingSaid(let kind): "The \(name(of: kind)) says nothing yet. Type it."
    case .nothingReplaces(let number): "\(number) would say nothing. To add to it only: /edit \(number) + …"
    case .textTaken(let field, let kind):
      "The \(name(of: kind)) says nothing yet: \(field.word): took all the words behind it. Type the text before \(field.word): or use quotes."
    case .nothingAdded: "Nothing is added yet. Type it behind the +."
    case .nothingRecorded: "There is no entry to change yet."
    case .nothingHolds(let text): "No entry holds “\(text)”. Nothing was changed."
    case .unknownEntry(let number): "There is no entry \(number). Nothing was changed."
    case .struck(let number):
      session.joined(number).map { "\(number) was joined to \($0) and is not changed. Mend \($0)." }
        ?? "\(number) is struck and is not changed. \(way(to: .undo)) undoes the striking."
    case .alreadyOfKind(let number, let kind): "\(number) is a \(name(of: kind)) already."
    case .alreadyInItem(let number, let item):
      "\(number) is \(item.map { "under “\(session.agendaItem($0)?.title ?? "")”" } ?? "under no item") already."
    case .noPlaceToSplit(let number, let words):
      "No second part of \(number) begins with “\(words)”. Type its first word; Tab offers them."
    case .differentKinds(let number, let other):
      "\(number) and \(other) are of different kinds. Turn one with /turn first, then join."
    case .joinedWithItself(let number): self.refusal(ChangeRefused.joinedWithItself(number), in: session)
    case .correctionIncomplete: "A correction needs both values: the first and what it was corrected to."
    case .valueNotUnderstood(let words): "“\(words)” is not understood in this field."
    case .valueAmbiguous(let words, let villages):
      "“\(words)” may be \(self.villages(villages, in: session)). Write more of it."
    case .unknownCommand(let word, let nearest):
      "There is no command /\(word).\(nearest.map { " Is it /\($0)?" } ?? "") Nothing was recorded."
    case .commandMissing: "There is no command yet. Type it behind /; \(way(to: .help)) lists them."
    case .unknownChatWord(let word, let nearest):
      "There is no word #\(word).\(nearest.map { " Is it #\($0)?" } ?? "") Nothing was recorded."
    case .topicMissing: "The item has no name yet. Type it behind #topic."
    case .argumentMissing(let command): "/\(command.englishWords[0]) needs more. \(way(to: .help)) shows examples."
    case .argumentNotUnderstood(let command, let words):
      "“\(words)” behind /\(command.englishWords[0]) is not understood. Nothing was recorded."
    case .unknownName(let name): "“\(name)” is not on the list. A guest: /guest \(name); position; group"
    case .ambiguousName(let name, let parties):
      "“\(name)” may be \(bearers(parties, in: session)). "
        + (exampleName(parties, in: session).map { "Type, say, \($0)." } ?? "Write more of it.")
    case .listedAlready(let name, let id):
      "\(session.attendee(id)?.displayName ?? name) is on the list already. To mark presence: /present @\(name). Somebody else of that name: add the village or the group."
    case .countMissing(let group):
      "How many of \(session.group(group)?.name ?? "")? Example: /present \(session.group(group)?.name ?? "") 19, or ? if not counted"
    case .impossibleCount(let group, let count):
      "A count of \(count) is not possible. Example: /present \(session.group(group)?.name ?? "") 19"
    case .unknownGroup(let name):
      "There is no group “\(name)”.\(session.groups.isEmpty ? "" : " Groups: \(session.groups.map(\.name).joined(separator: ", ")).")"
    case .unknownItem(let words): "There is no item “\(words)” on the agenda. \(way(to: .agenda)) shows the list."
    case .ambiguousItem(let words, let items):
      "“\(words)” may be \(items.compactMap { session.agendaItem($0)?.title }.joined(separator: ", ")). Use the number."
    case .noItemLeft(let skipped): noNextItem(skipped: skipped, in: session)
    case .nobodyWaits: "Nobody waits to speak. Give the name: /floor @name"
    case .unknownKey(let word, let nearest, let known):
      "/meeting does not know “\(word)”. "
        + (nearest.map { "Is it \($0.englishWord)?" }
          ?? "It knows: \(known.map(\.englishWord).joined(separator: ", ")).")
        + " Nothing was filled in."
    case .unknownVillage(let name, let nearest):
      "There is no \(session.wording.village) “\(name)”.\(nearest.flatMap { session.village($0) }.map { " Is it \($0.name)?" } ?? "")"
    case .ambiguousVillage(let name, let villages):
      "“\(name)” may be \(self.villages(villages, in: session)). Write more of it."
    case .unknownTheme(let name, let nearest, let known):
      "There is no theme “\(name)”. \(nearest.map { "Is it \($0)?" } ?? "There are: \(known.joined(separator: ", ")).")"
    case .notADate(let words): "“\(words)” is no date. Example: 21-1-2026 or 21 Januari 2026."
    case .notATime(let words): "“\(words)” is no time. Example: 09.05."
    case .timeMissing: "The time is not known. Type it first: [09.05] … Nothing was recorded."
    case .room(let refusal): self.refusal(refusal, in: session)
    case .notAProposal(let number): self.refusal(ChangeRefused.notAProposal(number), in: session)
    case .reasonMissing(let numbers): self.refusal(ChangeRefused.reasonMissing(numbers), in: session)
    case .notACommitment(let number): self.refusal(ChangeRefused.notACommitment(number), in: session)
    case .notADecision(let number):
      "\(number) is no decision. An objection is noted on a decision: /dissent P-1 @name reason"
    case .noDecision: "There is no decision yet. An objection is noted behind its decision: = what is decided"
    case .cancelledWithoutReason(let numbers):
      self.refusal(ChangeRefused.cancelledWithoutReason(numbers), in: session)
    case .impossibleRank(let place, let count):
      "There is no rank \(place): that list has \(count) proposals. Nothing was changed."
    case .unknownCriterion(let words, let nearest):
      "There is no criterion “\(words)”. "
        + (nearest.map { "Is it \(criterion($0, in: session))?" } ?? "The criteria: \(criteria(in: session)).")
        + " Nothing was changed."
    case .ambiguousCriterion(let words, let found):
      "“\(words)” may be \(found.map { criterion($0, in: session) }.joined(separator: ", ")). Write more of it."
    case .pointsMissing(let id, let range):
      "How many points for \(criterion(id, in: session))? There are \(range.lowerBound) to \(range.upperBound)."
    case .impossibleScore(let words, let range):
      "A score of \(words) cannot be; \(range.lowerBound) to \(range.upperBound) is taken. Nothing was changed."
    }
  }

  package func villageInForce(_ village: Village.ID?, in session: Session) -> String {
    guard let name = village.flatMap({ session.village($0)?.name }) else { return "proposals that follow: no village" }
    return "proposals that follow: \(session.wording.village) \(name)"
  }

  package func name(of kind: LineKind) -> String {
    switch kind {
    case .note: "note"
    case .question: "question"
    case .commitment: "commitment"
    case .proposal: "proposal"
    case .decision: "decision"
    case .setAside: "put aside"
    }
  }

  package func name(of field: Field) -> String {
    switch field {
    case .village: "village"
    case .location: "location"
    case .volume: "volume"
    case .beneficiaries: "for"
    case .funds: "funds"
    case .office: "office"
    case .problem: "problem"
    case .authority: "authority"
    case .urgency: "urgency"
    case .indicator: "indicator"
    case .beneficiaryCount: "how many"
    case .programme: "programme"
    case .planYear: "year planned"
    case .recurring: "proposed before"
    case .remark: "remark"
    case .cost: "cost"
    case .target: "target"
    case .dissent: "objection"
    case .before: "first"
    case .after: "now"
    }
  }

  package func more(_ count: Int) -> String { count > 0 ? " and \(count) more" : "" }

  package var signs: String { "! commitment  $ proposal  = decision  ~ put aside  / command" }
}

/// A mended line is shown where it changes: of a long one that place would lie beyond the edge of the screen.
private func whereItChanges(_ number: Entry.Number, _ before: String, _ after: String) -> String {
  let (old, new) = WordDifference(before, after).near(4)
  return "\(number): \(old) → \(new)"
}
