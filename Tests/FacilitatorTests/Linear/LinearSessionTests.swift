import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The application line by line")
struct LinearSessionTests {
  /// A session over a file that stores at once, and all that it said.
  private struct Hearing {
    private(set) var session: LinearSession
    private(set) var file: History
    private(set) var said: [String] = []

    init(_ history: History = MeetingFixture.history(), words: any Language = Indonesian(), isPractice: Bool = false) {
      let laptop = Duration.seconds(1_768_957_200)  // 2026-01-21 09.00 WITA
      file = history
      session = LinearSession(
        App(
          words: words,
          meeting: OpenedMeeting(history: history, seat: "Sekretaris", path: "uji.rembuk", isPractice: isPractice),
          laptop: laptop, random: SeededGenerator(seed: 1), papers: AppDriver.offers), words: words)
      take(session.begin(at: laptop))
    }

    mutating func say(_ line: String) {
      said = []
      take(session.take(line: line))
    }

    mutating func send(_ message: Message) {
      said = []
      take(session.take(message))
    }

    private mutating func take(_ turn: LinearSession.Turn) {
      said += turn.lines
      for effect in turn.effects {
        guard case .store(let steps, _, _) = effect else { continue }
        for step in steps { try? file.commit(step) }
        take(session.take(.stored(steps)))
      }
    }
  }

  @Test("It begins with where one is and how to go on")
  func begins() {
    let hearing = Hearing()
    #expect(hearing.said.first == "Rapat Pra Musrenbang Tematik Stunting Tahun 2026. 09.00 WITA. tersimpan")
    #expect(hearing.said.last?.contains("Ctrl-D keluar") == true)
    #expect(hearing.session.prompt == "catat> ")
  }

  @Test("A line is said back as it is understood, and then as it is saved")
  func captures() {
    var hearing = Hearing()
    hearing.say("! @Emma data balita >30 Januari 2026")
    #expect(
      hearing.said == [
        "Dipahami: KOMITMEN; penanggung jawab Hj. Emma Susanty; batas waktu Jumat, 30 Januari 2026",
        "Tersimpan: K-1 · Hj. Emma Susanty · Jumat, 30 Januari 2026 · data balita",
      ])
    hearing.say("/urungkan")
    #expect(hearing.said.first?.hasPrefix("Tersimpan: Diurungkan: K-1 data balita") == true)
  }

  @Test("What is refused is told why, and the next line takes its place")
  func refuses() {
    var hearing = Hearing()
    hearing.say("/acara 99")
    #expect(hearing.said.contains { $0.contains("99") })
    hearing.say("catatan")
    #expect(hearing.said.last == "Tersimpan: C-1 · catatan · catatan")
    #expect(hearing.file.session.entries.count == 1)
  }

  @Test("An empty line tells the time, the item and whether everything is saved")
  func state() {
    var hearing = Hearing()
    hearing.say("/acara 2")
    hearing.say("")
    #expect(
      hearing.said == [
        "Rapat Pra Musrenbang Tematik Stunting Tahun 2026. 09.00 WITA. 2 Diskusi dan tanya jawab. tersimpan"
      ])
  }

  @Test("Tab at the end of a line offers names, and a number takes one; typing goes on behind it")
  func offers() {
    var hearing = Hearing()
    hearing.say("@Pambakal\t")
    #expect(hearing.said.contains("2. Pambakal Desa Kiram"))
    #expect(hearing.session.prompt == "pilih> ")
    hearing.say("2")
    #expect(hearing.session.prompt == "catat> @Pambakal Desa Kiram ")
    hearing.say("jalan rusak")
    #expect(hearing.said.last == "Tersimpan: C-1 · catatan · Pambakal Desa Kiram · jalan rusak")
  }

  @Test("Where a name may mean several it is asked who is meant, and a number settles it")
  func asksWho() {
    var hearing = Hearing()
    hearing.say("! @Mandiangin data balita >30 Januari 2026")
    #expect(hearing.said.contains { $0.hasPrefix("Siapa yang dimaksud") }, "\(hearing.said)")
    #expect(hearing.said.last?.hasSuffix("catat seperti yang diketik") == true)
    #expect(hearing.file.session.entries.isEmpty)
    hearing.say("1")
    let told = hearing.said.last ?? ""
    #expect(told.hasPrefix("Tersimpan: K-1"), "\(hearing.said)")
    #expect(["Mandiangin Barat", "Mandiangin Timur"].contains { told.contains($0) }, "\(hearing.said)")
  }

  @Test("A dialog is read once, and after that only what is new in it")
  func reads() {
    var hearing = Hearing()
    hearing.say("F2")
    #expect(hearing.said.first == "[daftar hadir]")
    #expect(hearing.said.contains("1. Hj. Emma Susanty, Sekretaris Kecamatan, dipilih"))
    #expect(hearing.session.prompt == "isi> ")
    hearing.say("2")
    #expect(hearing.said.contains("2. Mahrur Ruyani, Kasi Kesejahteraan Sosial, dipilih"))
    #expect(!hearing.said.contains("[daftar hadir]"))
    hearing.say("")
    #expect(hearing.said.first == "Tersimpan: hadir: Mahrur Ruyani", "\(hearing.said)")
    #expect(hearing.said.contains { $0.hasPrefix("2. ● Mahrur Ruyani") })
    hearing.say("esc")
    #expect(hearing.said == ["Kembali ke baris catatan."])
  }

  @Test("A form is filled in field by field")
  func forms() {
    var hearing = Hearing()
    hearing.say("alt-t")
    #expect(hearing.said.contains("Nama:, dipilih"), "\(hearing.said)")
    hearing.say("Tamu dari kabupaten")
    #expect(hearing.said.contains("Jabatan:, dipilih"), "\(hearing.said)")
    hearing.say("Staf Bappedalitbang")
    hearing.say("")
    #expect(hearing.file.session.attendees.last?.position == "Staf Bappedalitbang")
  }

  @Test("A letter answers a question")
  func answers() {
    var hearing = Hearing()
    hearing.say("ctrl-q")
    #expect(hearing.said.contains { $0.hasPrefix("Keluar dari Rembuk?") })
    hearing.say("entahlah")
    #expect(hearing.said.last?.hasPrefix("Ketik nomor, satu huruf") == true)
    hearing.say("y")
    #expect(hearing.session.isFinished)
  }

  @Test("What another seat stores is told with who stored it")
  func others() {
    var hearing = Hearing()
    let entry = NewEntry(id: "x", body: Entry.Body(text: "dari meja sebelah", matter: .setAside(by: nil)), typed: "~")
    hearing.send(.arrived([Step(id: "s", seat: "Pencatat", deed: .change(.record(entry)))]))
    #expect(hearing.said == ["Dari Pencatat: T-1 dari meja sebelah"])
  }

  @Test("An item that takes longer than planned is told once")
  func late() throws {
    var hearing = Hearing()
    hearing.say("/acara 1")
    let start = Instant(date: MeetingFixture.day, time: try #require(TimeOfDay(hour: 9, minute: 12)), in: .wita)
    hearing.send(.event(.time(.seconds(start.secondsSince1970))))
    #expect(hearing.said == ["Acara Pembukaan melewati waktunya."])
    hearing.send(.event(.time(.seconds(start.secondsSince1970 + 60))))
    #expect(hearing.said == [])
  }

  @Test("The tour tells each task as it comes")
  func tour() {
    var hearing = Hearing(isPractice: true)
    #expect(hearing.said.contains { $0.contains("1/6") || $0.contains("1 dari 6") }, "\(hearing.said)")
    hearing.say("! @Emma data balita >30 Januari 2026")
    #expect(hearing.said.contains { $0.contains("2/6") || $0.contains("2 dari 6") }, "\(hearing.said)")
  }

  @Test("It speaks English too")
  func english() {
    var hearing = Hearing(words: English())
    #expect(hearing.session.prompt == "record> ")
    hearing.say("F6")
    #expect(hearing.said.contains { $0.hasSuffix(", selected") })
    hearing.say("Esc")
    #expect(hearing.said == ["Back to the line."])
  }
}
