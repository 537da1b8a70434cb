import ArgumentParser

/// `rembuk papan`: the board of a meeting, for the projector or a second terminal.
struct Papan: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "papan", abstract: "Menampilkan papan rapat untuk proyektor atau terminal kedua.",
    discussion: """
      Acara dan jam dalam huruf besar, kehadiran, pembicara dan antrean, serta kesepakatan dan komitmen terbaru. Papan mengikuti \
      berkas rapat dengan sendirinya, tidak mengubah apa pun, dan tidak menampilkan kontak, catatan, atau yang ditampung.
      """, aliases: ["board"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    // The setting is about meetings that are run; who asks for it here means a board that there is not.
    if screen.linear { throw ErrorMessage(.boardNeedsScreen, .usage) }
    let environment = ProgramEnvironment()
    try BoardRun(environment: environment, looks: screen.looks(environment), path: file).run()
  }
}
