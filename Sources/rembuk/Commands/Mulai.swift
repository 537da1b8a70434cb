import ArgumentParser

/// `rembuk` alone: the start screen.
struct Mulai: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "mulai", abstract: "Membuka layar awal: rapat terakhir, rapat baru, rapat contoh.",
    shouldDisplay: false)

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let environment = ProgramEnvironment()
    let opening = MeetingOpening(environment: environment, words: screen.words)
    try LiveRun(environment: environment, opening: opening, words: screen.words, theme: screen.theme(environment)).run(
      nil)
  }
}
