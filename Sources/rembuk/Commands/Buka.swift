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
  var seat: String?

  func run() throws {
    let environment = ProgramEnvironment()
    let looks = try screen.looks(environment)
    let seat = try seat.map { text throws(ErrorMessage) in try OptionText.line(text, of: "--sebagai") }
    let opening = MeetingOpening(
      environment: environment, words: looks.words, wanted: seat ?? looks.settings.seat.value)
    try LiveRun(environment: environment, opening: opening, looks: looks).run(opening.open(file))
  }
}
