import ArgumentParser
import Facilitator

/// `rembuk buka`: a meeting on the live screen, where it was left.
struct Buka: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "buka", abstract: "Membuka rapat di layar, tepat di tempat terakhir ditinggalkan.", aliases: ["open"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @OptionGroup var screen: ScreenOptions

  @Option(
    name: .customLong("sebagai"),
    help: ArgumentHelp("Siapa yang mengetik; tersimpan pada setiap perubahan.", valueName: "nama"))
  var seat = MeetingOpening.usualSeat

  func run() throws {
    let environment = ProgramEnvironment()
    let opening = MeetingOpening(environment: environment, words: screen.words, wanted: seat)
    try LiveRun(environment: environment, opening: opening, words: screen.words, theme: screen.theme(environment))
      .run(opening.open(file))
  }
}
