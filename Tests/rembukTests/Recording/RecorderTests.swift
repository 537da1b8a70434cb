import Capture
import Meeting
import SessionFile
import Testing

@testable import rembuk

@Suite struct RecorderTests {
  private static let opening = Instant(secondsSince1970: 1_768_957_200)

  @Test func `what another program stored meanwhile is known to the next line`() throws {
    let folder = try Folder()
    let file = try meeting(in: folder)
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    #expect(try recorder.record("satu")?.number?.description == "C-1")
    let other = try SessionFile(opening: file.path)
    let guest = Attendee(id: "nama-satu", name: "Nama Satu", position: "Kader", isGuest: true)
    let known = other.history.steps.count
    _ = try other.commit(
      [Step(id: "s", seat: "Sekretaris", deed: .change(.addAttendee(guest)))], at: Self.opening, after: known)
    let result = try #require(try recorder.record("@Nama Satu mendukung"))
    #expect(result.status == .recorded)
    #expect(recorder.history.session.entries.last?.body.matter.parties == [.person("nama-satu")])
  }

  @Test func `undo here never takes back what was typed on a screen`() throws {
    let folder = try Folder()
    let file = try meeting(in: folder)
    let step = Step(id: "s", seat: "Sekretaris", deed: .change(.set(.theme("Stunting"))))
    _ = try file.commit([step], at: Self.opening, after: 1)
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    #expect(try recorder.record("/urungkan")?.status == .failed)
    #expect(recorder.history.session.details.theme == "Stunting")
  }

  @Test func `what is added goes to what was recorded here, not to what a screen recorded meanwhile`() throws {
    let folder = try Folder()
    let file = try meeting(in: folder)
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    _ = try recorder.record("! kirim data")
    let other = try SessionFile(opening: file.path)
    let note = NewEntry(
      id: "lain", body: Entry.Body(text: "catatan layar", matter: .note(Note())), agendaItem: nil, time: nil,
      typed: "catatan layar")
    let known = other.history.steps.count
    _ = try other.commit(
      [Step(id: "s", seat: "Sekretaris", deed: .change(.record(note)))], at: Self.opening, after: known)
    #expect(try recorder.record("+ lengkap")?.number?.description == "K-1")
    #expect(recorder.history.session.entries.map(\.body.text) == ["kirim data lengkap", "catatan layar"])
  }

  @Test func `tidying writes out everything and says what, and undo takes an entry's words back`() throws {
    let folder = try Folder()
    let file = try meeting(in: folder)
    var recorder = Recorder(file, addsGuests: false, now: Self.opening) { () throws(ErrorMessage) in
      TidyTable(["yg": "yang", "dgn": "dengan"])
    }
    #expect(try recorder.record("/rapikan")?.reading == "PERINTAH /rapikan · Tidak ada singkatan yang perlu dirapikan.")
    _ = try recorder.record("anak yg sakit dgn gejala")
    _ = try recorder.record("= posyandu yg serentak mufakat")
    let result = try #require(try recorder.record("/rapikan"))
    #expect(result.status == .recorded && result.number == nil)
    #expect(result.reading == "PERINTAH /rapikan · C-1 yg → yang, dgn → dengan; P-1 yg → yang")
    let texts = { recorder.history.session.entries.map(\.body.text) }
    #expect(texts() == ["anak yang sakit dengan gejala", "posyandu yang serentak"])
    _ = try recorder.record("/urungkan")
    #expect(texts() == ["anak yang sakit dengan gejala", "posyandu yg serentak"])
  }

  @Test func `a table that cannot be read fails its line`() throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: false, now: Self.opening) { () throws(ErrorMessage) in
      throw ErrorMessage("rapikan.toml:2: kata.yg: masih kosong.", .badData)
    }
    let result = try #require(try recorder.record("/rapikan"))
    #expect(result.status == .failed)
    #expect(result.reasons == ["rapikan.toml:2: kata.yg: masih kosong."])
  }

  @Test func `a bot's beginning without a time notes nothing`() throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: false, now: Self.opening)
    #expect(try recorder.record("#startmeeting")?.status == .warned)
    #expect(try recorder.record("[09.02] #startmeeting")?.status == .recorded)
    #expect(recorder.history.session.details.start?.dotted == "09.02")
  }

  @Test func `those who usually sign are the chair and the note-taker`() throws {
    let folder = try Folder()
    let file = try meeting(in: folder)
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    _ = try recorder.record("/rapat pimpinan @Emma Susanty")
    _ = try recorder.record("/tutup")
    #expect(recorder.history.session.signatories.map(\.name) == ["Hj. Emma Susanty", nil])
    let signed = [Signatory(role: ["Camat,"], name: "Camat")]
    let known = recorder.history.steps.count
    let step = Step(id: "c", seat: "S", deed: .change(.close(at: nil, signatories: signed)))
    _ = try file.commit([step], at: Self.opening, after: known)
    _ = try recorder.record("[11.00] /tutup")
    #expect(recorder.history.session.signatories == signed)
  }

  @Test(arguments: ["/cari gizi", "/riwayat", "/history"])
  func `what opens on the screen is refused with a sentence`(line: String) throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: false, now: Self.opening)
    let result = try #require(try recorder.record(line))
    #expect(result.status == .failed)
    #expect(result.reasons.first?.hasPrefix("Pencarian dan riwayat dibuka di layar rapat") == true)
  }

  /// What is only to be seen, and what does the same here or there.
  @Test(arguments: [
    ("/tampilan kertas", "Tampilan dipilih di layar rapat", "rembuk tampilan"),
    ("/tampilan", "Tampilan dipilih di layar rapat", "--tampilan NAMA"),
    ("/bacakan", "Pembacaan dilakukan di layar rapat (/bacakan)", "rembuk buka"),
    ("/pratinjau", "Pratinjau dibuka di layar rapat (/pratinjau)", "rembuk tulis"),
    ("/tayang gelap", "Layar untuk hadirin dibuka di layar rapat (/tayang)", "rembuk buka"),
    ("/cetak", "Pencetakan dilakukan dari layar rapat (/cetak)", "rembuk tulis"),
  ])
  func `a view is refused with a sentence`(line: String, reason: String, advice: String) throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: false, now: Self.opening)
    let result = try #require(try recorder.record(line))
    #expect(result.status == .failed)
    #expect(result.reasons.count == 1)
    #expect(result.reasons.first?.hasPrefix(reason) == true)
    #expect(result.reasons.first?.contains(advice) == true)
    #expect(recorder.history.steps.count == 1)
  }

  @Test func `turns to speak have the times typed, and notes without a name their speaker`() throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: false, now: Self.opening)
    #expect(try recorder.record("[10.00] /bicara @Emma @peserta")?.status == .recorded)
    let given = try #require(try recorder.record("[10.02] /persilakan"))
    #expect(given.number == nil && given.reading.hasSuffix("giliran bicara: Hj. Emma Susanty"))
    let note = try #require(try recorder.record("stunting ditangani bersama"))
    #expect(note.status == .recorded)
    #expect(note.reading.contains("pembicara Hj. Emma Susanty (sedang bicara)"))
    #expect(try recorder.record("[10.09] /selesaibicara")?.status == .recorded)
    let session = recorder.history.session
    #expect(session.floor.waiting.map(\.party) == [.participant(of: nil)])
    #expect(session.floor.turns.map { $0.seconds(until: nil) } == [420])
    #expect(session.entries.map(\.body.matter.parties) == [[.person("emma")]])
  }

  /// What makes no sense without a screen, or for the floor as it is.
  @Test(arguments: [
    ("/bicara", "Perintah /bicara perlu keterangan. Contoh: /bicara @Emma"),
    ("/persilakan", "Tidak ada yang antre bicara. Sebut namanya: /persilakan @nama"),
    ("/selesaibicara", "Tidak ada yang sedang bicara."),
    ("/batalbicara @Emma", "Hj. Emma Susanty tidak ada dalam antrean bicara."),
  ])
  func `a turn that cannot be is refused in words`(line: String, reason: String) throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: false, now: Self.opening)
    let result = try #require(try recorder.record(line))
    #expect(result.status == .failed)
    #expect(result.reasons == [reason])
  }

  /// A line of a running meeting, what came of it, and the reading in words, or why it failed.
  static let room: [(String, Recorder.Result.Status, String)] = [
    ("[10.30] /skors 15", .recorded, "PERINTAH /skors · skors 15 mnt · rapat diskors pukul 10.30, 15 mnt"),
    ("/skors", .recorded, "PERINTAH /skors · rapat diskors"),
    ("/skors cabut", .failed, "Rapat tidak sedang diskors."),
    ("/tunda", .recorded, "PERINTAH /tunda · tunda: Diskusi · tunda acara “Diskusi”"),
    ("/waktu +5", .recorded, "PERINTAH /waktu · Diskusi: 40 mnt → 45 mnt · waktu acara “Diskusi” +5 mnt"),
    ("/selesaiacara", .recorded, "PERINTAH /selesaiacara · selesai acara “Diskusi”"),
    ("/izin @Emma sakit", .recorded, "PERINTAH /izin · izin sakit: Hj. Emma Susanty"),
    ("/pulang @Emma", .failed, "Hj. Emma Susanty tidak dicatat hadir."),
    ("/izin @Nama sakit", .failed, "“Nama” tidak ada di daftar. Tamu: /tamu Nama; jabatan; unsur"),
    (
      "/hadir Staf Kecamatan; Staf mewakili @Emma", .recorded,
      "PERINTAH /hadir · Staf Kecamatan mewakili Hj. Emma Susanty"
    ),
    (
      "[10.15] /pimpinan @Emma", .recorded,
      "PERINTAH /pimpinan · pimpinan rapat: Camat → Hj. Emma Susanty · pergantian pimpinan rapat pukul 10.15: Hj. Emma Susanty"
    ),
    ("/pimpinan Camat", .failed, "Camat sudah pimpinan rapat."),
    ("/indikator prevalensi 18,8 persen", .warned, "belum disebut: wilayah:, tahun:"),
    ("/indikator prevalensi", .failed, "Nilai “prevalensi” belum ada. Contoh: /indikator prevalensi = 18,8 persen"),
  ]

  @Test(arguments: room) func `the commands of the room are told`(
    line: String, status: Recorder.Result.Status, words: String
  ) throws {
    let folder = try Folder()
    let file = try meeting(in: folder) {
      $0.details.chair = .named("Camat")
      $0.agenda = [AgendaItem(id: "d", title: "Diskusi", plannedMinutes: 40)]
    }
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    _ = try recorder.record("/acara 1")
    let result = try #require(try recorder.record(line))
    #expect(result.status == status)
    if status == .recorded {
      #expect(result.reading == words)
    } else {
      #expect(result.reasons.first == words)
    }
  }

  @Test func `after the end there is no floor`() throws {
    let folder = try Folder()
    var recorder = Recorder(try meeting(in: folder), addsGuests: true, now: Self.opening)
    _ = try recorder.record("/persilakan @Nama Baru")
    _ = try recorder.record("kami mendukung")
    #expect(recorder.history.session.attendees.map(\.name) == ["Hj. Emma Susanty", "Nama Baru"])
    _ = try recorder.record("/tutup")
    #expect(recorder.history.session.floor.holder == nil)
    let refused = try #require(try recorder.record("/bicara @Emma"))
    #expect(refused.reasons.first?.contains("giliran bicara") == true)
    #expect(try recorder.record("susulan")?.reading.contains("pembicara") == false)
  }

  private func meeting(in folder: Folder, _ change: (inout Setup) -> Void = { _ in }) throws -> SessionFile {
    var setup = Setup(template: "uji")
    setup.details.title = "Rapat"
    setup.details.date = CivilDate(iso: "2026-01-21")
    setup.attendees = [Attendee(id: "emma", name: "Hj. Emma Susanty", position: "Sekretaris Kecamatan")]
    change(&setup)
    return try NewMeeting.create(at: "\(folder.path)/a.rembuk", setup, now: Self.opening)
  }
}
