import ArgumentParser

/// `rembuk usulan`: what is done with the proposals of a meeting without a screen.
struct Usulan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "usulan", abstract: "Mengurus usulan rapat tanpa layar.", subcommands: [UsulanImpor.self],
    aliases: ["proposals"])
}
