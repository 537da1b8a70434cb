import ArgumentParser

/// `rembuk contoh`: the sample meeting.
struct Contoh: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menjalankan rapat contoh dan menulis naskahnya.", aliases: ["demo"])

  @Argument(help: ArgumentHelp("Folder untuk rapat contoh dan naskahnya.", valueName: "dir"))
  var folder = "rembuk-contoh"

  func run() throws {
    try SampleRun(folder: folder).run()
  }
}
