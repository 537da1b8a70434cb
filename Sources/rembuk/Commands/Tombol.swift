import ArgumentParser
import Facilitator
import Foundation
import MinutesRendering

/// `rembuk tombol`: the keys as they are bound.
struct Tombol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tombol", abstract: "Mencetak semua tombol seperti yang berlaku, juga sebagai satu halaman A5.",
    discussion: """
      Keluaran, dipisah tab: tempat, tombol, lalu artinya. Dengan --pdf satu halaman A5 untuk ditempel di samping laptop; jalurnya \
      dicetak. Dengan --toml bagian [tombol] untuk setelan.toml, siap diubah.
      """, aliases: ["keys"])

  @Option(
    name: .customLong("pdf"),
    help: ArgumentHelp("Tulis kartu A5 ke berkas ini; yang sudah ada tidak ditimpa.", valueName: "tujuan"))
  var card: String?

  @Flag(name: .customLong("toml"), help: "Cetak bagian [tombol] untuk setelan.toml.")
  var asSettings = false

  @Option(name: .customLong("bahasa"), help: ArgumentHelp("Bahasa kartu: id atau en.", valueName: "bahasa"))
  var language: ScreenLanguage?

  func validate() throws {
    if card != nil, asSettings { throw ValidationError("--pdf dan --toml tidak dapat bersama-sama.") }
  }

  func run() throws {
    let file = SettingsFile(ProgramEnvironment())
    var settings = try file.settings()
    if let language { settings.language.value = language }
    for failure in settings.failures(in: file.path ?? SettingsFile.name) {
      Console.note("rembuk: \(ErrorMessage(failure, .badData).sentence)")
    }
    let keys = KeyCard(settings.words)
    if asSettings { return Console.text(keys.settings) }
    guard let card else { return keys.lines.forEach(Console.result) }
    try Self.write(keys, to: card)
    Console.result(card)
  }

  private static func write(_ keys: KeyCard, to path: String) throws(ErrorMessage) {
    guard access(path, F_OK) != 0 else {
      throw ErrorMessage("\(path) sudah ada dan tidak ditimpa. Pilih nama lain, atau hapus dahulu.", .cannotCreate)
    }
    let bytes: [UInt8]
    do {
      // Whoever has given actions many keys has a card in smaller type rather than a second page.
      var card = keys.document(type: KeyCard.types[0])
      for type in KeyCard.types.dropFirst() where try pageCount(of: card) > 1 { card = keys.document(type: type) }
      bytes = try render(card, as: .pdf)
    } catch {
      throw ErrorMessage(error, format: .pdf)
    }
    try PaperFile.write(bytes, to: path)
  }
}
