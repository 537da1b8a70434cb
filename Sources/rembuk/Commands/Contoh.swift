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
    let looks = try screen.looks(environment)
    let opening = MeetingOpening(environment: environment, words: looks.words, wanted: looks.settings.seat.value)
    try LiveRun(environment: environment, opening: opening, looks: looks).run(opening.openSample(in: folder))
  }
}
