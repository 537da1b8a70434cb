import ArgumentParser

/// `rembuk hadir`: what is done with the roster of a meeting without a screen.
struct Hadir: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hadir", abstract: "Mengurus daftar peserta rapat tanpa layar.", subcommands: [HadirImpor.self],
    aliases: ["attendance"])
}
