import ArgumentParser
import Capture
import Facilitator
import Meeting

/// The program: reads the command line, runs a command, and leaves with its exit code.
@main
struct Rembuk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rembuk",
    abstract: "Memandu rapat, mencatat sambil berjalan, dan menulis notulanya.",
    discussion: """
      Batas: satu baris 1 MiB, satu tempelan 8 MiB; daftar peserta atau usulan 50.000 baris atau 32 MiB; templat, tampilan, setelan, \
      dan lambang 256 KiB; nama berkas rapat 245 bita. Jumlah butir dan peserta rapat tidak dibatasi.
      """,
    version: "rembuk 0.1",
    subcommands: [
      Mulai.self, Contoh.self, Belajar.self, Baru.self, Buka.self, Papan.self, Catat.self, Tulis.self, Cetak.self,
      Daftar.self,
      Salin.self,
      Periksa.self, Pulihkan.self, Rekap.self, Hadir.self, Usulan.self, BersihkanKontak.self, Templat.self,
      Tampilan.self,
      Rapikan.self, Tombol.self, Setelan.self,
    ],
    defaultSubcommand: Mulai.self, helpNames: [.short, .long, .customLong("bantuan")])

  static func main() {
    ProgramEnvironment().setLocale()
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.elementsEqual(["--versi"]) { return Console.result(configuration.version) }
    var words: any ProgramLanguage = Indonesian()
    do {
      var command = try command(arguments)
      words = (command as? any ScreenCommand)?.screen.words(ProgramEnvironment()) ?? words
      try command.run()
    } catch let error as ErrorMessage {
      Console.note("rembuk: \(words.failure(error.failure))")
      exit(withError: ExitCode(error.status.rawValue))
    } catch {
      let text = CommandLineWords.indonesian(fullMessage(for: error))
      let code = exitCode(for: error)
      if code.isSuccess { Console.result(text) } else if !text.isEmpty { Console.note(text) }
      exit(withError: code)
    }
  }

  /// The command that `arguments` ask for. The one that the first of them names is tried alone: to prepare all of them takes longer
  /// than to open a meeting. Whatever that one does not understand is told by the whole program.
  private static func command(_ arguments: ArraySlice<String>) throws -> any ParsableCommand {
    guard let name = arguments.first, !name.hasPrefix("-"), name != "help" else { return try parseAsRoot() }
    guard let named = configuration.subcommands.first(where: { $0.configuration.isCalled(name) }) else {
      throw unknown(name)
    }
    if let command = try? named.parse(Array(arguments.dropFirst())) { return command }
    return try parseAsRoot()
  }

  private static func unknown(_ name: String) -> ErrorMessage {
    let names = configuration.subcommands.map { $0.configuration }.filter(\.shouldDisplay)
      .flatMap { [$0.commandName ?? ""] + $0.aliases }
    let advice = Spelling.nearest(to: name, among: names).map { "Maksudnya \(names[$0])?" }
    return ErrorMessage(
      "Perintah \(name) tidak dikenal. \(advice ?? "Daftar perintah: rembuk --bantuan")", .usage)
  }
}

extension CommandConfiguration {
  fileprivate func isCalled(_ name: String) -> Bool { commandName == name || aliases.contains(name) }
}
