import ArgumentParser

/// `rembuk` alone: the start screen.
struct Mulai: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "mulai", abstract: "Membuka layar awal: rapat terakhir, rapat baru, rapat contoh.",
    shouldDisplay: false)

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let environment = ProgramEnvironment()
    let looks = try screen.looks(environment)
    let opening = MeetingOpening(environment: environment, words: looks.words, wanted: looks.settings.seat.value)
    try LiveRun(environment: environment, opening: opening, looks: looks).run(nil)
  }
}
