import Facilitator
import TOMLReading
import TerminalUI
import Testing

@testable import rembuk

@Suite struct KeySettingsTests {
  private func told(_ text: String, _ words: any ProgramLanguage = Indonesian()) -> [String] {
    Settings(reading: text).failures(in: "setelan.toml").map { words.failure($0) }
  }

  @Test func `an action has the keys of its line and no others`() throws {
    let settings = Settings(
      reading: """
        tampilan = "kertas"
        [tombol]
        usulan = "alt+V"
        bantuan = ["F1", "^G", "Alt-h"]
        tamu = []
        komitmen = "F5"
        """)
    #expect(settings.failures(in: "x").isEmpty)
    let keys = settings.keys.keys
    #expect(keys[.help] == [.function(1), .control("g"), .alt("h")])
    #expect(keys[.guest].isEmpty)
    #expect(keys[.commitments] == [.function(5)])
    #expect(keys[.proposals] == [.alt("v")])
    #expect(settings.words.keys == keys)
    #expect(settings.keys.line(of: .help) == 4)
  }

  @Test func `where a key went is told by the line that took it`() {
    let settings = Settings(reading: "[tombol]\n\nriwayat = \"F4\"\n")
    #expect(settings.keys.keys.changed == [.history, .commitments])
    #expect(settings.keys.line(of: .commitments) == 3)
    #expect(settings.keys.line(of: .help) == nil)
  }

  @Test(arguments: [
    ("urungkn = \"F11\"", "tombol.urungkn: tindakan ini tidak dikenal; maksudnya urungkan?"),
    ("zzzzzz = \"F11\"", "tombol.zzzzzz: tindakan ini tidak dikenal; daftarnya: rembuk tombol --toml"),
    ("riwayat = \"Ctlr-R\"", "tombol.riwayat: tombol “Ctlr-R” tidak dikenal; maksudnya Ctrl-R?"),
    ("riwayat = \"lompat\"", "tombol.riwayat: tombol “lompat” tidak dikenal; contohnya: F1, Ctrl-G, Alt-5"),
    ("riwayat = \"Enter\"", "tombol.riwayat: Enter tidak dapat dipakai: baris ketik dan semua daftar memerlukannya"),
    ("riwayat = \"r\"", "tombol.riwayat: r tidak dapat dipakai: huruf dan tanda selalu untuk mengetik"),
    (
      "riwayat = \"Ctrl-C\"",
      "tombol.riwayat: Ctrl-C tidak dapat dipakai: tombol ini memberi tahu cara keluar dan menghentikan penulisan naskah"
    ),
    ("riwayat = \"Ctrl-M\"", "tombol.riwayat: Ctrl-M tidak dapat dipakai: terminal tidak membedakannya dari Enter"),
    ("keluar = []", "tombol.keluar: keluar harus punya tombol, supaya selalu dapat dicapai"),
    ("riwayat = \"Ctrl-Q\"", "tombol.riwayat: Ctrl-Q satu-satunya jalan ke keluar; beri keluar tombol lain dahulu"),
    ("riwayat = 7", "tombol.riwayat: harus daftar, bukan bilangan bulat"),
    ("riwayat = [7]", "tombol.riwayat: harus teks, bukan bilangan bulat"),
  ]) func `a line that is wrong is told by its number and passed over`(line: String, sentence: String) {
    let text = "[tombol]\ntamu = \"Alt-G\"\n\(line)\n"
    #expect(told(text) == ["setelan.toml:3: \(sentence). Baris itu diabaikan."])
    let settings = Settings(reading: text)
    #expect(settings.keys.keys[.guest] == [.alt("g")])
    #expect(settings.keys.keys.changed == [.guest])
    #expect(told(text, English()) != told(text))
  }

  @Test func `two actions with one key are told with both lines`() {
    let text = "[tombol]\nriwayat = \"F11\"\nbetulkan-waktu = \"F11\"\n"
    #expect(
      told(text)
        == ["setelan.toml:3: tombol.betulkan-waktu: F11 sudah dipakai riwayat di baris 2. Baris itu diabaikan."])
  }

  @Test func `mistakes of both kinds stand in the order of the file`() {
    let text = "bahasa = \"jv\"\nhuruf = 1\n[tombol]\nx = \"F1\"\n"
    #expect(told(text).map { $0.prefix(15) } == ["setelan.toml:1:", "setelan.toml:2:", "setelan.toml:4:"])
    #expect(
      told("tombol = 3\n") == ["setelan.toml:1: tombol: harus bagian, bukan bilangan bulat. Perbaiki, lalu ulangi."])
  }

  @Test func `choosing a theme on the screen leaves the keys alone`() {
    let text = "# kantor\n[tombol]\ntampilan = \"F11\"\n"
    let changed = SettingsFile.text(text, theme: "kertas")
    #expect(changed == "tampilan = \"kertas\"\n" + text)
    #expect(Settings(reading: changed).keys.keys[.theme] == [.function(11)])
  }
}
