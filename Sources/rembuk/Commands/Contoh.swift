import ArgumentParser

/// `rembuk contoh`: the sample meeting.
struct Contoh: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "contoh", abstract: "Menjalankan rapat contoh dan menulis naskahnya.", aliases: ["demo"])

  /// Where the sample is unless a folder is named.
  static let usualFolder = "rembuk-contoh"

  @Argument(help: ArgumentHelp("Folder untuk rapat contoh dan naskahnya.", valueName: "folder"))
  var folder = usualFolder

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let environment = ProgramEnvironment()
    guard environment.hasScreen else { return try SampleRun(folder: folder).run() }
    let opening = MeetingOpening(environment: environment, words: screen.words)
    try LiveRun(environment: environment, opening: opening, words: screen.words, theme: screen.theme(environment))
      .run(opening.openSample(in: folder))
  }
}
