import Meeting
import Testing

@testable import Capture

@Suite struct DefaultSpeakerTests {
  private static let emma = Party.person("emma")
  private static let context = KarangIntan.context(typed: ["/acara 4", "/persilakan @Emma"])

  /// A line typed while Emma holds the floor, its text and its speaker.
  @Test(
    arguments: [
      ("stunting ditangani bersama", "stunting ditangani bersama", emma),
      ("? kapan PMT cair", "kapan PMT cair", emma),
      ("\"Kami siap\"", "Kami siap", emma),
      ("#arahan data diperbarui", "data diperbarui", emma),
      ("kader @Bidan Desa Kiram perlu dilibatkan", "kader Bidan Desa Kiram perlu dilibatkan", emma),
      // Whoever is named in the place of the speaker wins.
      ("@Mahrur data diperbarui", "data diperbarui", .person("mahrur")),
      ("data diperbarui @Mahrur", "data diperbarui", .person("mahrur")),
      ("@peserta kader perlu dilibatkan", "kader perlu dilibatkan", .participant(of: nil)),
      ("@peserta KPM kader perlu dilibatkan", "kader perlu dilibatkan", .participant(of: "kpm")),
      ("@Nama Baru mendukung", "mendukung", .named("Nama Baru")),
      // Nobody's words, and somebody else's.
      ("@- rapat diskors", "rapat diskors", nil),
      ("? @- kapan rapat lagi", "kapan rapat lagi", nil),
      ("@- rapat diskors, menunggu @Mahrur", "rapat diskors, menunggu Mahrur", nil),
      ("@- @Mahrur tolong siapkan", "Mahrur tolong siapkan", nil),
      ("@- \"kami siap\" @Mahrur", "\"kami siap\" Mahrur", nil),
      ("#interupsi mikrofon mati", "mikrofon mati", nil),
    ] as [(String, String, Party?)])
  func `a note that names nobody is said by whoever holds the floor`(line: String, text: String, speaker: Party?) {
    let reading = Self.context.read(line)
    #expect(reading.body?.text == text)
    #expect(reading.note?.speaker == speaker)
    #expect(reading.chips.contains(.holdsFloor(Self.emma)) == (speaker == Self.emma))
    #expect(!reading.chips.contains(.speaker(Self.emma)))
    #expect(reading.chips.contains(.nobodySpeaks) == line.contains("@-"))
  }

  @Test(arguments: ["! data diperbarui", "$ PMT lokal", "= data diperbarui", "~ transportasi kader"])
  func `only notes have a speaker by themselves`(line: String) {
    #expect(Self.context.read(line).body?.matter.parties == [])
  }

  @Test(arguments: ["rapat dimulai", "@- rapat dimulai"]) func `nobody holds the floor, nobody spoke`(line: String) {
    #expect(KarangIntan.context.read(line).note == Note())
    #expect(KarangIntan.context.read(line).body?.text == "rapat dimulai")
  }

  @Test(arguments: ["\\@- rapat", "rapat @- dimulai", "@-rapat", "! @- data"])
  func `the sign that nobody spoke is a word of its own at the beginning of a note`(line: String) {
    let text = KarangIntan.context.read(line).body?.text
    #expect(text?.contains("@-") == true)
    #expect(!KarangIntan.context.read(line).chips.contains(.nobodySpeaks))
  }

  @Test func `whoever is named in what nobody said is a mention`() {
    let chips = KarangIntan.context.read("@- rapat diskors, menunggu @Emma").chips
    #expect(chips == [.opens(.note), .mention(Self.emma), .nobodySpeaks])
  }

  @Test func `nobody answers for a commitment that others support`() {
    let reading = KarangIntan.context.read("! @- @Emma @KPM kirim data")
    #expect(reading.commitment == Commitment(supporters: [Self.emma, .group("kpm")]))
    #expect(reading.body?.text == "kirim data")
    #expect(reading.chips.contains(.ownerMissing))
  }

  @Test func `the kind of speech of the item is the speaker's`() {
    let context = KarangIntan.context(typed: ["/acara 3", "/persilakan @Emma"])
    #expect(context.read("data balita").note?.speech == .presentation)
    #expect(context.read("@- data balita").note?.speech == nil)
  }

  @Test func `mending puts no words into the speaker's mouth`() throws {
    let context = KarangIntan.context(typed: ["rapat dimulai", "/persilakan @Emma"])
    let entry = try #require(context.session.entries.first)
    guard case .amend(let revision) = context.read("rapat dibuka", replacing: entry.id).outcome,
      case .amend(let addition) = context.read("+ pukul sembilan").outcome,
      case .substitute(let substitution) = context.read("s/dimulai/dibuka/").outcome
    else {
      Issue.record("not mended")
      return
    }
    for body in [revision.body, addition.body, substitution.body] { #expect(body.matter == .note(Note())) }
    // The speaker of a note is taken away by the line that replaces it.
    let said = KarangIntan.context(typed: ["/persilakan @Emma", "rapat dimulai"])
    let note = try #require(said.session.entries.first)
    #expect(said.line(for: note) == "@Hj. Emma Susanty rapat dimulai")
    guard case .amend(let nobodys) = said.read("@- rapat dimulai", replacing: note.id).outcome else {
      Issue.record("not mended")
      return
    }
    #expect(nobodys.body == Entry.Body(text: "rapat dimulai", matter: .note(Note())))
  }

  @Test func `whoever became a guest since the floor was given is that guest`() {
    let typed = ["/persilakan @Nama Baru", "/tamu Nama Baru; Kader"]
    let context = KarangIntan.context(typed: typed)
    let guest = context.session.attendees.last?.id
    #expect(context.read("kami mendukung").note?.speaker == guest.map { .person($0) })
    #expect(KarangIntan.context(typed: [typed[0]]).read("kami mendukung").note?.speaker == .named("Nama Baru"))
  }

  @Test func `a paste too long to be read for marks is the speaker's too`() {
    let paste = String(repeating: "panjang ", count: 1_000)
    #expect(Self.context.read(paste).note?.speaker == Self.emma)
  }
}
