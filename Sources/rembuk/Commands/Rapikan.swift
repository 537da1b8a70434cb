import ArgumentParser

/// `rembuk rapikan`: prints the table of abbreviations in force.
struct Rapikan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapikan", abstract: "Mencetak tabel singkatan yang dipakai /rapikan, untuk disalin dan diubah.",
    aliases: ["tidy"])

  func run() throws {
    let file = TidyTableFile(ProgramEnvironment())
    // A table that cannot be used is told here too: this is how it is tried after a change.
    _ = try file.table()
    Console.text(try file.text())
  }
}
