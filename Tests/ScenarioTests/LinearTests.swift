import Foundation
import SessionFile
import TerminalUI
import TestKit
import Testing

/// A meeting that is run line by line on a terminal that can do nothing but print letters, as a screen reader has it.
@Suite("A meeting without a screen")
struct LinearTests {
  /// The program and how far one has listened to it.
  private final class Listener {
    let session: TerminalSession
    private var heard = 0

    init(_ session: TerminalSession) { self.session = session }

    /// What was said since the last line, without what was heard before.
    private var news: String { String(decoding: session.output[heard...], as: UTF8.self) }

    /// Waits until `text` is said, and goes on listening behind what was said by then.
    func hear(_ text: String) throws {
      try session.waitUntil("to be said: “\(text)” after\n\(news)") { _ in news.contains(text) }
    }

    /// Types a line when it is asked for, and listens to what is said from there on.
    func say(_ line: String) throws {
      try session.waitUntil("a prompt after\n\(news)") { _ in
        news.split(separator: "\n", omittingEmptySubsequences: false).last?.contains("> ") == true
      }
      heard = session.output.count
      try session.type(line + "\n")
    }
  }

  private func listener(_ hall: Hall, language: String = "id", terminal: String = "dumb") throws -> Listener {
    Listener(try hall.open(language: language, terminal: terminal, options: ["--linear"]))
  }

  @Test("A whole meeting: attendance, agenda, notes, undo, search, closing with who signs, papers, seal, history")
  func wholeMeeting() throws {
    let hall = try Hall()
    let hearing = try listener(hall)
    try hearing.hear("Ketik catatan lalu Enter.")
    try hearing.say("F2")
    try hearing.hear("[daftar hadir]")
    try hearing.hear("1. Camat, dipilih")
    try hearing.say("kiram")
    try hearing.hear("1. Pambakal Desa Kiram, dipilih")
    try hearing.say("")
    try hearing.hear("Tersimpan: hadir: Pambakal Desa Kiram")
    try hearing.say("esc")
    try hearing.hear("Kembali ke baris catatan.")
    try hearing.say("/acara 1")
    try hearing.hear("Tersimpan: mulai acara “Pembukaan”")
    try hearing.say("alt-n")
    try hearing.hear("Tersimpan: mulai acara “Doa”")
    try hearing.say("! @KPM Mali Mali data balita diserahkan >30 Januari 2026 #gizi")
    try hearing.hear("Dipahami: KOMITMEN; penanggung jawab KPM Desa Mali Mali; batas waktu Jumat, 30 Januari 2026")
    try hearing.hear("Tersimpan: K-1 · KPM Desa Mali Mali")
    try hearing.say("= posyandu tiap tanggal 10 mufakat")
    try hearing.hear("Tersimpan: P-1")
    // A name is offered at the end of a line and chosen by its number.
    try hearing.say("@Pambakal\t")
    try hearing.hear("2. Pambakal Desa Kiram")
    try hearing.say("2")
    try hearing.hear("@Pambakal Desa Kiram ")
    try hearing.say("jalan desa perlu diperbaiki")
    try hearing.hear("pembicara Pambakal Desa Kiram")
    try hearing.hear("Tersimpan: C-1 · catatan · Pambakal Desa Kiram · jalan desa perlu diperbaiki")
    try hearing.say("ctrl-z")
    try hearing.hear("Diurungkan: C-1 jalan desa perlu diperbaiki")
    try hearing.say("/cari balita")
    try hearing.hear("1. K-1")
    try hearing.say("Esc")
    try hearing.hear("Kembali ke baris catatan.")
    try hearing.say("F4")
    try hearing.hear("2. K-1, ! data balita diserahkan")
    try hearing.say("Esc")
    try hearing.say("F8")
    try hearing.hear("posyandu tiap tanggal 10")
    try hearing.say("")
    try hearing.hear("1 disepakati")
    try hearing.say("Esc")
    try hearing.say("F10")
    try hearing.hear("1. Lanjut menutup rapat, dipilih")
    try hearing.say("1")
    try hearing.say("")
    try hearing.hear("Pukul selesai: 09.00, dipilih")
    try hearing.say("11.30")
    try hearing.hear("Pukul selesai: 11.30")
    try hearing.say("Hj. Emma Susanty")
    try hearing.hear("Hj. Emma Susanty")
    try hearing.say("F10")
    try hearing.hear("Notula")
    try hearing.say("")
    try hearing.hear("notula")
    try hearing.hear("KONSEP")
    try hearing.say("")
    try hearing.say("/sahkan")
    try hearing.hear("Sahkan")
    try hearing.say("s")
    try hearing.hear("Rapat disahkan. Kode verifikasi")
    try hearing.say("esc")
    try hearing.hear("Kembali ke baris catatan.")
    try hearing.say("/riwayat")
    try hearing.hear("[Riwayat rapat]")
    try hearing.say("Esc")
    try hearing.say("catatan sesudah segel")
    try hearing.hear("disahkan")
    try hearing.session.send([0x04])
    #expect(try hearing.session.waitForExit() == .exited(0))
    #expect(hearing.session.leftBehind == [])
    // No cursor was addressed and no colour asked for.
    #expect(!hearing.session.output.contains(0x1B))
    let list = try hall.run("daftar", hall.file).output
    #expect(list.contains("K-1") && list.contains("P-1") && !list.contains("jalan desa"))
  }

  @Test("The same in English, where another seat writes too")
  func english() throws {
    let hall = try Hall()
    let hearing = try listener(hall, language: "en", terminal: "xterm")
    try hearing.hear("Type a note and press Enter.")
    try hearing.say("clean water for the school")
    try hearing.hear("Saved: C-1")
    try hall.run("catat", hall.file, input: "dari meja sebelah\n")
    try hearing.hear("From catat: C-2 dari meja sebelah")
    try hearing.say("/undo")
    try hearing.hear("C-1 clean water for the school")
    try hearing.say("?")
    try hearing.hear("[help]")
    try hearing.say("Esc")
    try hearing.hear("Back to the line.")
    // Ctrl-C is pressed by habit, and ends nothing.
    try hearing.session.send([0x03])
    try hearing.hear("Ctrl-D leaves")
    try hearing.session.send([0x04])
    #expect(try hearing.session.waitForExit() == .exited(0))
    #expect(!hearing.session.output.contains(0x1B))
  }

  @Test("Where a name may mean several it is asked who is meant, and answered with a number")
  func doubt() throws {
    let hall = try Hall()
    let hearing = try listener(hall)
    try hearing.say("! @Mandiangin data balita >30 Januari 2026")
    try hearing.hear("Siapa yang dimaksud")
    try hearing.hear("1. ")
    try hearing.say("1")
    try hearing.hear("Tersimpan: K-1 · ")
  }

  @Test(
    "Without a terminal it is refused, and says what takes lines from a file; the board says that it needs a screen")
  func refused() throws {
    let hall = try Hall()
    let piped = try hall.run("buka", hall.file, "--linear", input: "catatan\n")
    #expect(piped.status == 69)
    #expect(piped.errors.contains("rembuk catat BERKAS"))
    let board = try hall.run("papan", hall.file, "--linear")
    #expect(board.status == 64)
    #expect(board.errors.contains("Papan hanya dapat ditampilkan di layar"))
  }

  @Test("The setting does what the option does, and the start screen is a list with numbers")
  func setting() throws {
    let hall = try Hall()
    let folder = hall.folder.appending(path: "config/rembuk")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("linear = true\n".utf8).write(to: folder.appending(path: "setelan.toml"))
    let hearing = Listener(try hall.start())
    try hearing.hear("Rapat baru: pra-musrenbang-stunting")
    try hearing.say("Ctrl-Q")
    try hearing.hear("Keluar dari Rembuk?")
    try hearing.say("y")
    #expect(try hearing.session.waitForExit() == .exited(0))
  }
}
