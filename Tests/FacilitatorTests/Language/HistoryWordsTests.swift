import Meeting
import TestKit
import Testing

@testable import Facilitator

@Suite("What undo, redo and the history call a change")
struct HistoryWordsTests {
  /// A change, what must come before it, and what it is called in both languages.
  struct Row: CustomTestStringConvertible, Sendable {
    let before: [Change]
    let change: Change
    let indonesian: String
    let english: String
    var testDescription: String { indonesian }

    init(_ change: Change, after before: [Change] = [], _ indonesian: String, _ english: String) {
      self.before = before
      self.change = change
      self.indonesian = indonesian
      self.english = english
    }
  }

  private static let note = Change.record(
    NewEntry(id: "e", body: Entry.Body(text: "data stunting desa Kiran", matter: .note(Note())), typed: ""))

  private static let sanitation = Entry.Body(text: "jamban sehat", matter: .proposal(Proposal()))
  private static let proposal = Change.record(NewEntry(id: "u", body: sanitation, typed: ""))

  private static let march = CivilDate(year: 2026, month: 3, day: 15)!
  private static let promise = Change.record(
    NewEntry(
      id: "k",
      body: Entry.Body(
        text: "pendampingan", matter: .commitment(Commitment(due: .date(CivilDate(year: 2026, month: 1, day: 30)!)))),
      typed: ""))

  private static func set(_ detail: Detail, _ indonesian: String, _ english: String) -> Row {
    Row(.set(detail), indonesian, english)
  }

  static let rows: [Row] = [
    Row(note, "C-1 data stunting desa Kiran", "C-1 data stunting desa Kiran"),
    Row(
      .revise("e", revision: 0, body: Entry.Body(text: "data stunting desa Kiram", matter: .note(Note())), typed: ""),
      after: [note], "perbaikan C-1 data stunting desa Kiram", "mending of C-1 data stunting desa Kiram"),
    Row(.strike("e"), after: [note], "pencoretan C-1", "striking of C-1"),
    Row(.startItem("pembukaan", at: nil), "mulai acara “Pembukaan”", "start of “Pembukaan”"),
    Row(
      .finishItem("pembukaan", at: nil), after: [.startItem("pembukaan", at: nil)], "selesai acara “Pembukaan”",
      "end of “Pembukaan”"),
    Row(
      .addAttendee(Attendee(id: "tamu", position: "Kepala Puskesmas", isGuest: true)), "tamu Kepala Puskesmas",
      "guest Kepala Puskesmas"),
    Row(
      .setPresence(["emma", "mahrur"], .present(at: nil)), "hadir: Hj. Emma Susanty, Mahrur Ruyani",
      "present: Hj. Emma Susanty, Mahrur Ruyani"),
    Row(
      .setPresence(["emma"], .awaited), after: [.setPresence(["emma"], .present(at: nil))],
      "belum hadir: Hj. Emma Susanty", "not present: Hj. Emma Susanty"),
    Row(
      .amendAttendee("emma", Attendee.Particulars(name: "Hj. Emma Susanty, S.Sos.", position: "Sekcam")),
      "keterangan Hj. Emma Susanty, S.Sos.", "particulars of Hj. Emma Susanty, S.Sos."),
    Row(
      .importRoster(
        adding: [Attendee(id: "baru", position: "Danramil"), Attendee(id: "lagi", position: "Kapolsek")],
        amending: [Attendee.Amendment("emma", Attendee.Particulars(position: "Sekcam"))]),
      "impor daftar peserta: 2 baru, 1 diperbarui", "roster taken over: 2 new, 1 changed"),
    Row(.countHeads("kpm", 19), "hadir KPM 19", "KPM 19"),
    Row(.setGroupPresence("kpm", isPresent: true), "hadir: KPM (tidak dihitung)", "present: KPM (not counted)"),
    Row(.close(at: nil, signatories: []), "penutupan rapat", "closing"),
    Row(.setStatus(["u"], .agreed), after: [proposal], "U-1 disepakati", "U-1 agreed"),
    Row(
      .setStatus(["u"], .notYetAgreed(reason: "lahan")), after: [proposal], "U-1 belum disepakati: lahan",
      "U-1 not yet agreed: lahan"),
    Row(.setStatus(["u"], .villageAuthority), after: [proposal], "U-1 kewenangan desa", "U-1 village authority"),
    Row(
      .noteSIPD(["u"], SIPDRecord(number: "77")), after: [proposal], "U-1 sudah di SIPD nomor 77", "U-1 in SIPD as 77"),
    Row(
      .takeIn([
        NewEntry(id: "v", body: sanitation, typed: ""), NewEntry(id: "w", body: sanitation, typed: ""),
      ]), after: [proposal], "impor 2 butir", "import of 2 entries"),
    Row(.rank("u", 1, reason: "mendesak"), after: [proposal], "U-1 prioritas 1: mendesak", "U-1 priority 1: mendesak"),
    Row(
      .rank("u", nil, reason: nil), after: [proposal, .rank("u", 1, reason: nil)], "U-1 prioritas menurut skor",
      "U-1 priority by score"),
    Row(
      .score("u", [.init("urgensi", 5), .init("dukungan-data", nil)]), after: [proposal],
      "skor U-1 urgensi 5, dukungan data kosong", "score of U-1 urgensi 5, dukungan data none"),
    Row(
      .noteProgress(["k"], .underWay, note: "menunggu data", on: nil, at: nil), after: [promise],
      "K-1 dalam proses: menunggu data", "K-1 under way: menunggu data"),
    Row(
      .noteProgress(["k"], .rescheduled(to: march), note: nil, on: nil, at: nil), after: [promise],
      "K-1 dijadwalkan ulang: Minggu, 15 Maret 2026", "K-1 rescheduled: Sunday, 15 March 2026"),
    set(.title("Rembuk"), "judul: Rembuk", "judul: Rembuk"),
    set(.place(nil), "tempat: dikosongkan", "place: taken away"),
    set(.chair(.person("emma")), "pimpinan: Hj. Emma Susanty", "chair: Hj. Emma Susanty"),
    Row(
      .postponeItem("diskusi", at: nil), "tunda acara “Diskusi dan tanya jawab”",
      "putting off “Diskusi dan tanya jawab”"),
    Row(
      .planItem("diskusi", .more(5)), "waktu acara “Diskusi dan tanya jawab” +5 mnt",
      "time of “Diskusi dan tanya jawab” +5 min"),
    Row(
      .planItem("diskusi", .more(-5)), "waktu acara “Diskusi dan tanya jawab” −5 mnt",
      "time of “Diskusi dan tanya jawab” −5 min"),
    Row(
      .suspend(at: TimeOfDay(hour: 10, minute: 30), for: .minutes(15)), after: begun,
      "rapat diskors pukul 10.30, 15 mnt",
      "meeting suspended at 10.30, for 15 min"),
    Row(
      .resume(at: TimeOfDay(hour: 10, minute: 45)), after: begun + [.suspend(at: nil, for: nil)],
      "skors dicabut pukul 10.45", "meeting goes on at 10.45"),
    Row(
      .handOver(.chair, to: .person("mahrur"), at: TimeOfDay(hour: 10, minute: 15)), after: begun,
      "pergantian pimpinan rapat pukul 10.15: Mahrur Ruyani", "change of chair at 10.15: Mahrur Ruyani"),
    Row(
      .noteIndicator(Indicator(name: "Prevalensi", value: "18,8 persen", year: 2026)),
      "indikator Prevalensi: 18,8 persen (………; 2026; ………)", "figure Prevalensi: 18,8 persen (………; 2026; ………)"),
    Row(.setPresence(["emma"], .excused("sakit")), "izin sakit: Hj. Emma Susanty", "excused (sakit): Hj. Emma Susanty"),
    Row(
      .setPresence(["emma"], .left(at: TimeOfDay(hour: 11, minute: 5), since: nil)),
      after: [.setPresence(["emma"], .present(at: nil))], "pulang 11.05: Hj. Emma Susanty",
      "left 11.05: Hj. Emma Susanty"),
    Row(
      .represent("pambakal-kiram", by: "mahrur", at: nil), "Mahrur Ruyani mewakili Pambakal Desa Kiram",
      "Mahrur Ruyani for Pambakal Desa Kiram"),
    Row(
      .addAttendee(
        Attendee(
          id: "w", name: "Nama Wakil", position: "Sekretaris Desa", isGuest: true, represents: "pambakal-kiram")),
      "Nama Wakil mewakili Pambakal Desa Kiram", "Nama Wakil for Pambakal Desa Kiram"),
  ]

  private static let begun: [Change] = [.startItem("pembukaan", at: nil)]

  @Test("Every change is named before it is taken back, is taken back, and is brought back", arguments: rows)
  func named(row: Row) throws {
    for (words, name) in [(Indonesian(), row.indonesian), (English(), row.english)] as [(any Language, String)] {
      var history = MeetingFixture.history()
      for (number, change) in (row.before + [row.change]).enumerated() {
        try history.commit(Step(id: Identifier("s\(number)"), seat: "Sekretaris", deed: .change(change)))
      }
      let after = history.session
      let step = try #require(history.nextUndo(at: "Sekretaris"))
      if !["judul", "place"].contains(where: name.hasPrefix) || words is Indonesian {
        #expect(words.name(of: step, in: history) == name)
      }
      let called = words.name(of: step, in: history)
      let undo = Step(id: "u", seat: "Sekretaris", deed: .takeBack(step.id))
      try history.commit(undo)
      #expect(history.session != after)
      #expect(words.name(of: undo, in: history) == called)
      #expect(words.deed(of: undo, in: history) == words.undoing(called ?? ""))
      let redo = try #require(history.nextRedo(at: "Sekretaris"))
      #expect(words.name(of: redo, in: history) == called)
      let again = Step(id: "r", seat: "Sekretaris", deed: .takeBack(redo.id))
      try history.commit(again)
      #expect(history.session == after)
      #expect(words.deed(of: again, in: history) == words.redoing(called ?? ""))
    }
  }

  @Test("A row of the history has the old and the new value, and undo turns them round")
  func values() throws {
    let mended = Entry.Body(
      text: "data stunting desa Kiram", labels: ["gizi"], matter: .note(Note(speaker: .person("emma"))))
    let table: [([Change], String?, String?)] = [
      ([Self.note], nil, "catatan · data stunting desa Kiran"),
      (
        [Self.note, .revise("e", revision: 0, body: mended, typed: "")], "catatan · data stunting desa Kiran",
        "catatan · Hj. Emma Susanty · data stunting desa Kiram · #gizi"
      ),
      (
        [Self.note, .strike("e")], "catatan · data stunting desa Kiran",
        "catatan · data stunting desa Kiran · dicoret"
      ),
      ([.set(.place("Aula"))], "Gedung Pokogonco Achmad", "Aula"),
      ([.set(.chair(.person("emma")))], nil, "Hj. Emma Susanty"),
      (
        [.setPresence(["emma"], .present(at: TimeOfDay(hour: 9, minute: 5)))],
        "Hj. Emma Susanty (belum hadir)", "Hj. Emma Susanty (hadir 09.05)"
      ),
      (
        [
          .amendAttendee(
            "pambakal-kiram",
            Attendee.Particulars(
              name: "Nama Satu", position: "Pambakal Desa Kiram", group: "kpm", village: "kiram",
              institution: "Pemerintah Desa Kiram", sex: .male))
        ], "Pambakal Desa Kiram, Pambakal, Desa Kiram",
        "Nama Satu, Pambakal Desa Kiram, Pemerintah Desa Kiram, KPM, Desa Kiram, L"
      ),
      (
        [
          .importRoster(
            adding: [Attendee(id: "baru", position: "Danramil")],
            amending: [.init("emma", Attendee.Particulars(name: "Hj. Emma Susanty", position: "Sekcam"))])
        ], "Hj. Emma Susanty, Sekretaris Kecamatan, Perangkat kecamatan", "Hj. Emma Susanty, Sekcam"
      ),
      ([.importRoster(adding: [Attendee(id: "baru", position: "Danramil")], amending: [])], nil, nil),
      ([.countHeads("kpm", 19)], nil, "19"),
      ([.planItem("diskusi", .more(5))], "40 mnt", "45 mnt"), ([.planItem("diskusi", .exactly(nil))], "40 mnt", nil),
      (
        Self.begun + [
          .set(.chair(.person("emma"))), .handOver(.chair, to: .person("mahrur"), at: nil),
        ], "Hj. Emma Susanty", "Mahrur Ruyani"
      ),
      ([.noteIndicator(Indicator(name: "a", value: "1", year: 2026))], nil, "a: 1 (………; 2026; ………)"),
      (
        [
          .noteIndicator(Indicator(name: "a", value: "1", year: 2026)),
          .removeIndicator(Indicator(name: "a", value: "1", year: 2026)),
        ], "a: 1 (………; 2026; ………)", nil
      ),
      (
        [.setPresence(["emma"], .excused("sakit"))], "Hj. Emma Susanty (belum hadir)", "Hj. Emma Susanty (izin sakit)"
      ),
      (
        [
          .setPresence(["emma"], .present(at: TimeOfDay(hour: 9, minute: 5))),
          .setPresence(["emma"], .left(at: TimeOfDay(hour: 11, minute: 5), since: nil)),
        ], "Hj. Emma Susanty (hadir 09.05)", "Hj. Emma Susanty (pulang 11.05)"
      ),
      ([Self.proposal, .setStatus(["u"], .notYetAgreed(reason: "lahan"))], "diusulkan", "belum disepakati: lahan"),
      ([Self.proposal, .noteSIPD(["u"], SIPDRecord())], "belum di SIPD", "sudah di SIPD"),
      (
        [Self.proposal, .rank("u", 2, reason: nil), .rank("u", 1, reason: "mendesak")], "prioritas 2",
        "prioritas 1: mendesak"
      ),
      (
        [
          Self.proposal, .record(NewEntry(id: "v", body: Self.sanitation, typed: "")), .setStatus(["v"], .agreed),
          .join("u", revision: 0, with: "v", otherRevision: 0, body: Self.sanitation, typed: ""),
        ], "usulan · jamban sehat · diusulkan", "usulan · jamban sehat · disepakati"
      ),
      (
        [Self.proposal, .score("u", [.init("urgensi", 3)]), .score("u", [.init("urgensi", 5)])], "urgensi 3",
        "urgensi 5"
      ),
      (
        [Self.promise, .noteProgress(["k"], .rescheduled(to: Self.march), note: nil, on: nil, at: nil)],
        "Jumat, 30 Januari 2026", "dijadwalkan ulang: Minggu, 15 Maret 2026"
      ),
      (
        [Self.promise, .noteProgress(["k"], .done, note: "rampung", on: nil, at: nil)], "belum dilaksanakan",
        "selesai: rampung"
      ),
    ]
    for (changes, before, after) in table {
      var history = MeetingFixture.history()
      for (number, change) in changes.enumerated() {
        try history.commit(Step(id: Identifier("s\(number)"), seat: "S", deed: .change(change)))
      }
      let words = Indonesian()
      let step = try #require(history.steps.last)
      let values = try #require(words.values(of: step, in: history))
      #expect(values == (before, after))
      let undo = Step(id: "u", seat: "S", deed: .takeBack(step.id))
      try history.commit(undo)
      #expect(try #require(words.values(of: undo, in: history)) == (after, before))
    }
  }
}
