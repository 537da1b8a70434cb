import Meeting
import Testing

@testable import Capture

/// The examples of the grammar, on Rabu 21 Januari 2026.
@Suite struct LineReaderTests {
  let context = KarangIntan.context

  @Test func `a note with its speaker`() throws {
    let reading = context.read("@Emma forum ini menyamakan persepsi lintas sektor")
    #expect(reading.note?.speaker == .person("emma"))
    #expect(reading.body?.text == "forum ini menyamakan persepsi lintas sektor")
    #expect(reading.chips == [.opens(.note), .speaker(.person("emma"))])
  }

  @Test func `a participant's own words`() {
    let reading = context.read("@peserta \"Kami siap mendukung program ini\"")
    #expect(reading.note == Note(speaker: .participant(of: nil), isQuotation: true))
    #expect(reading.body?.text == "Kami siap mendukung program ini")
  }

  @Test func `one of a group, and the group`() {
    let one = context.read("@peserta KPM kader perlu dilibatkan sejak awal")
    #expect(one.note?.speaker == .participant(of: "kpm"))
    #expect(one.body?.text == "kader perlu dilibatkan sejak awal")
    let all = context.read("@KPM kader perlu dilibatkan")
    #expect(all.note?.speaker == .group("kpm"))
  }

  @Test func `a question`() {
    let reading = context.read("? kapan PMT tahap dua cair @Pambakal Kiram")
    #expect(reading.note == Note(speaker: .person("pambakal-Kiram"), speech: .question))
    #expect(reading.body?.text == "kapan PMT tahap dua cair")
    #expect(reading.chips.first == .opens(.question))
  }

  @Test func `a commitment of a group with its date`() {
    let reading = context.read("! @Bidan Desa pendampingan ibu hamil dan balita >30 Juni")
    #expect(reading.commitment == Commitment(owners: [.group("bidan")], due: .date("2026-06-30")))
    #expect(reading.body?.text == "pendampingan ibu hamil dan balita")
    #expect(
      reading.chips == [
        .opens(.commitment), .owner(.group("bidan")), .ownerIsNoPerson(.group("bidan")), .due("2026-06-30"),
      ])
  }

  @Test func `a deadline in words`() {
    let reading = context.read("! kirim data balita paling lambat 3 hari lagi @KPM")
    #expect(reading.commitment == Commitment(owners: [.group("kpm")], due: .date("2026-01-24")))
    #expect(reading.body?.text == "kirim data balita")
  }

  @Test func `a commitment of nobody and for no day is accepted and flagged`() {
    let reading = context.read("! sosialisasi gizi di posyandu")
    #expect(reading.commitment == Commitment())
    #expect(reading.body?.text == "sosialisasi gizi di posyandu")
    #expect(reading.warnings == [.ownerMissing, .dueMissing])
  }

  @Test func `a routine is not a missing date`() {
    let reading = context.read("! pemantauan tumbuh kembang setiap bulan @KPM")
    #expect(reading.commitment == Commitment(owners: [.group("kpm")], due: .routine("setiap bulan")))
    #expect(reading.body?.text == "pemantauan tumbuh kembang")
    #expect(reading.warnings == [.ownerIsNoPerson(.group("kpm"))])
  }

  @Test func `an addition to the entry just made`() {
    let context = KarangIntan.context(typed: ["! sosialisasi gizi di posyandu"])
    let reading = context.read("+ @Mahrur >akhir Maret")
    #expect(reading.commitment == Commitment(owners: [.person("mahrur")], due: .date("2026-03-31")))
    #expect(reading.body?.text == "sosialisasi gizi di posyandu")
    #expect(reading.chips.first == .addsTo(Entry.Number(kind: .commitment, ordinal: 1)))
  }

  @Test func `a quotation that goes on in other words is none, and the chips say so`() {
    let context = KarangIntan.context(typed: ["@Emma \"kami siap\""])
    let reading = context.read("+ kata beliau")
    #expect(reading.body?.text == "\"kami siap\" kata beliau")
    #expect(reading.note == Note(speaker: .person("emma")))
    #expect(reading.chips == [.addsTo(Entry.Number(kind: .note, ordinal: 1)), .speaker(.person("emma"))])
    // Marks alone leave it one.
    #expect(context.read("+ #gizi").chips.contains(.quotation))
  }

  @Test func `a proposal`() {
    let reading = context.read(
      "$ desa:Kiram PMT lokal untuk balita #spesifik vol:24 balita x 90 hari Rp36,7jt dana:DD")
    var proposal = Proposal()
    proposal.village = "Kiram"
    proposal.intervention = .specific
    proposal.volume = "24 balita x 90 hari"
    proposal.cost = Rupiah(36_700_000)
    proposal.funds = "DD"
    #expect(reading.proposal == proposal)
    #expect(reading.body?.text == "PMT lokal untuk balita")
    #expect(reading.warnings == [])
  }

  @Test func `a proposal with the price of one`() {
    let reading = context.read("$ jamban sehat desa:Bi'ih #sensitif vol:12 unit Rp3,5jt/unit pd:DPRKPLH")
    let price = Proposal.UnitPrice(amount: Rupiah(3_500_000), unit: "unit")
    var proposal = Proposal()
    proposal.village = "Bi'ih"
    proposal.intervention = .sensitive
    proposal.volume = "12 unit"
    proposal.unitPrice = price
    proposal.cost = Rupiah(42_000_000)
    proposal.office = "Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup"
    #expect(reading.proposal == proposal)
    #expect(reading.body?.text == "jamban sehat")
    #expect(reading.chips.contains(.volumePrice(volume: "12 unit", price: price, total: Rupiah(42_000_000))))
  }

  @Test func `an agreement by consensus, stamped with how many are present`() {
    let context = KarangIntan.context([.countHeads("kpm", 19), .setPresence(["emma"], .present(at: nil))])
    let reading = context.read("= pendampingan menjadi prioritas satu mufakat")
    #expect(reading.decision == Decision(method: .consensus, present: 20))
    #expect(reading.body?.text == "pendampingan menjadi prioritas satu")
    #expect(reading.chips == [.opens(.decision), .consensus, .present(20)])
  }

  @Test func `an agreement by vote, with more votes than people`() {
    let context = KarangIntan.context([.countHeads("kpm", 30)])
    let reading = context.read("= posyandu serentak setiap tanggal 10 setuju 24 tolak 6 abstain 2")
    #expect(reading.decision == Decision(method: .vote(inFavour: 24, against: 6, abstained: 2), present: 30))
    #expect(reading.body?.text == "posyandu serentak setiap tanggal 10")
    #expect(reading.warnings == [.moreVotesThanPresent(votes: 32, present: 30)])
  }

  @Test func `something put aside`() {
    let reading = context.read("~ anggaran transportasi kader")
    #expect(reading.body == Entry.Body(text: "anggaran transportasi kader", matter: .setAside(by: nil)))
  }

  @Test func `a correction keeps both values`() {
    let reading = context.read("#koreksi baduta berisiko semula:16 menjadi:7 @Bidan")
    #expect(
      reading.note
        == Note(speaker: .group("bidan"), speech: .correction, correction: Correction(before: "16", after: "7")))
    #expect(reading.body?.text == "baduta berisiko")
  }

  @Test(arguments: ["/ganti Kiran jadi Kiram", "s/Kiran/Kiram/", "/replace Kiran with Kiram"])
  func `a slip is mended in the newest entry that holds it`(line: String) {
    let context = KarangIntan.context(typed: ["@Emma dari Kiran", "catatan Kiran dan Kiran", "! hal lain"])
    let reading = context.read(line)
    #expect(reading.body?.text == "catatan Kiram dan Kiran")
    let number = Entry.Number(kind: .note, ordinal: 2)
    #expect(
      reading.chips.first
        == .mends(number, before: "catatan Kiran dan Kiran", after: "catatan Kiram dan Kiran"))
    #expect(KarangIntan.context(typed: ["hal lain"]).read(line).refusal == .nothingHolds("Kiran"))
    #expect(KarangIntan.context.read(line).refusal == .nothingRecorded)
  }

  @Test func `a backslash makes a sign a letter`() {
    let reading = context.read("\\!penting")
    #expect(reading.body == Entry.Body(text: "!penting", matter: .note(Note())))
  }

  @Test(arguments: [
    "! x", "$ x", "= x", "~ x", "? x", "+ x", "/hadir @Emma", "@Emma x", "#saran x",
  ])
  func `a line that begins with a backslash is a note`(line: String) {
    let reading = context.read("\\" + line)
    #expect(reading.chips.first == .opens(.note))
    #expect(reading.body?.text.first == line.first)
    #expect(reading.note?.speech == nil)
  }

  @Test(arguments: ["catatan: s/uji/tiru/", "catatan: /ganti uji jadi tiru", "s\\/uji/tiru/"])
  func `an entry that looks like a mending is written as a line that mends nothing`(line: String) throws {
    let context = KarangIntan.context(typed: ["uji satu", line])
    let entry = try #require(context.newestEntry)
    let written = context.line(for: entry)
    #expect(context.read(written, replacing: entry.id).body == entry.body)
  }

  /// What looks like a mark inside a word or apart from one is text on every kind of line.
  @Test(arguments: [
    "rapat 14:30 di balai", "warga RT 03 lama", "kirim ke nama@surel.id segera", "mulai s/d 30 Juni",
    "nilai a > b saja",
    "kelas sasaran: ibu hamil", "beli 24 paket @Rp17.000", "program \"Bangga Kencana\" jalan", "butir #1 daftar",
    "harga 5\" pipa", "suara \"tak tertutup", "usia >2 tahun", "naik >25 persen", "@ kantor", "tanda = dan ~ dan +",
    "tambah + kurang", "apa ? entah !", "jumlah $5", "laman https://contoh.go.id/x",
  ])
  func `what is no whole mark stays text on every kind`(words: String) {
    for sign in ["", "! ", "$ ", "= ", "~ ", "? ", "komitmen: ", "/usulan "] {
      #expect(context.read(sign + words).body?.text == words, "\(sign)\(words)")
    }
  }

  @Test func `a misspelt command never becomes a note`() {
    #expect(context.read("/hadri @Emma").refusal == .unknownCommand("hadri", nearest: "hadir"))
    #expect(context.read("/xyzzy").refusal == .unknownCommand("xyzzy", nearest: nil))
  }

  @Test(arguments: [
    "14:30 istirahat", "RT 03 belum ada posyandu", "kirim ke nama@surel.id", "s/d 30 Juni", "a > b",
    "sasaran: ibu hamil",
    "24 paket @Rp17.000", "program \"Bangga Kencana\" berjalan", "+62 812 3456", "~30 orang hadir", "???", "/ 5",
    "/2 halaman", "#gizi perlu dibahas", "#1 di daftar", "@", "@ Emma", "usia >2 tahun",
    "Rp36,7jt saja",
    "desa:Kiram", "mufakat", "5\" pipa", "kata \"tak tertutup", "\\kata", "C:\\berkas", "[99.99] bukan jam", "[10.02]",
    "s/a", "s//b/", "!!", "!1", "== judul", "—", "\u{1F600}", "semula:16 menjadi:7",
  ])
  func `what is no mark stays text, word for word`(line: String) {
    let reading = context.read(line)
    #expect(reading.body == Entry.Body(text: line, matter: .note(Note())))
    #expect(reading.typed == line)
  }

  @Test(arguments: [
    ("! ", Refusal.nothingSaid(.commitment)), ("! @Emma", .nothingSaid(.commitment)),
    ("$ Rp5jt", .nothingSaid(.proposal)),
    ("=  ", .nothingSaid(.decision)), ("~ ", .nothingSaid(.setAside)), ("? @Emma", .nothingSaid(.question)),
    ("komitmen:", .nothingSaid(.commitment)), ("/usulan", .nothingSaid(.proposal)), ("catatan: ", .nothingSaid(.note)),
    ("+ lanjutan", .nothingRecorded), ("!", .nothingSaid(.commitment)), ("$", .nothingSaid(.proposal)),
    ("=", .nothingSaid(.decision)), ("~", .nothingSaid(.setAside)), ("?", .nothingSaid(.question)),
    ("/", .commandMissing), ("/ ", .commandMissing), ("@-", .nothingSaid(.note)), ("@- ", .nothingSaid(.note)),
    ("? @-", .nothingSaid(.question)),
  ])
  func `an opening with nothing behind it is refused`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }

  @Test(arguments: ["", " ", "\t\n"]) func `a blank line is nothing`(line: String) {
    #expect(context.read(line).outcome == .nothing)
  }

  @Test func `an addition of nothing is refused`() {
    for line in ["+", "+ "] { #expect(KarangIntan.context(typed: ["satu"]).read(line).refusal == .nothingAdded) }
  }

  @Test(arguments: [
    ("@Emma", [Chip.opens(.note), .speaker(.person("emma"))]), ("@Em", [.opens(.note), .speaker(.person("emma"))]),
    ("@Bu Em", [.opens(.note), .speaker(.person("emma"))]),
    ("#saran", [.opens(.note), .speech(.suggestion)]),
    ("@Emma #saran", [.opens(.note), .speaker(.person("emma")), .speech(.suggestion)]),
    ("@Nama", [.opens(.note), .speaker(.named("Nama")), .unknownName("Nama")]),
  ])
  func `marks alone say nothing, and are shown all the same`(line: String, chips: [Chip]) {
    let reading = context.read(line)
    #expect(reading.refusal == .nothingSaid(.note))
    #expect(reading.chips == chips)
  }

  @Test func `a correction of nothing says nothing`() {
    #expect(context.read("#koreksi semula:16 menjadi:7").refusal == .nothingSaid(.note))
    #expect(context.read("#koreksi baduta semula:16 menjadi:7").body?.text == "baduta")
  }

  @Test func `a line that is too long to be read says so`() {
    let long = "! @Emma " + String(repeating: "kirim data ", count: 500)
    #expect(context.read(long).chips.contains(.tooLong))
    #expect(context.read(long).commitment?.owners == [])
    #expect(!context.read(String(long.prefix(4_000))).chips.contains(.tooLong))
  }

  @Test(arguments: [
    ("komitmen: kirim data", LineKind.commitment), ("Usulan: jamban", .proposal),
    ("KESEPAKATAN: satu suara", .decision),
    ("keputusan: satu suara", .decision), ("tanya: kapan", .question), ("tampung: transportasi", .setAside),
    ("catatan: !penting", .note), ("/komitmen kirim data", .commitment), ("/commitment send", .commitment),
    ("/tampung hal", .setAside), ("!kirim data", .commitment), ("=@Emma memimpin tim", .decision),
    ("~\"ruang rapat\" baru", .setAside), ("?“siapa” itu", .question),
  ])
  func `a word opens a kind as a sign does`(line: String, kind: LineKind) {
    #expect(context.read(line).chips.first == .opens(kind))
  }

  @Test func `a line may begin with its time`() {
    let reading = context.read("[10.02] ! kirim data")
    #expect(reading.time == TimeOfDay(hour: 10, minute: 2))
    #expect(reading.typed == "! kirim data")
    #expect(reading.commitment != nil)
  }

  @Test func `control characters never reach an entry`() {
    let reading = context.read("@Emma \u{1B}[31mmerah\u{7}\u{9B}x\r\nbaris dua\u{2028}tiga")
    #expect(reading.body?.text == "[31mmerah x baris dua tiga")
    #expect(!reading.typed.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
  }

  @Test func `a paste longer than anything said is kept as text`() {
    let paste = "! " + String(repeating: "@Emma >besok ", count: 2000)
    let reading = context.read(paste)
    #expect(reading.commitment == Commitment())
    #expect(reading.body?.text == String(paste.dropFirst(2).dropLast()))
  }

  @Test func `a note has the kind of speech of the item it is made in`() {
    let context = KarangIntan.context([.startItem("a2", at: nil)])
    #expect(context.read("@Emma selamat datang").note?.speech == .address)
    #expect(context.read("#arahan @Emma desa agar mengusulkan").note?.speech == .direction)
    #expect(context.read("hadirin berdiri").note?.speech == nil)
    #expect(context.read("x").outcome == .entry(Entry.Body(text: "x", matter: .note(Note())), item: "a2"))
  }

  @Test func `a replacing line keeps the kind and the stamp of its entry`() throws {
    let context = KarangIntan.context(
      typed: ["= satu suara mufakat", "/hadir KPM 7"], after: [.countHeads("kpm", 5)])
    let entry = try #require(context.newestEntry)
    let reading = context.read("= dua suara setuju 3 tolak 1", replacing: entry.id)
    #expect(reading.decision == Decision(method: .vote(inFavour: 3, against: 1, abstained: 0), present: 5))
    // Another sign turns it into an entry of that kind, and says so.
    let turned = context.read("! dua suara", replacing: entry.id)
    #expect(turned.commitment != nil && turned.chips.contains(.turns(entry.number, .commitment)))
  }
}
