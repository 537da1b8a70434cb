import ArgumentParser
import Templates

/// `rembuk templat`: lists the templates, prints one, or makes one of a meeting.
struct Templat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templat", abstract: "Mendaftar templat rapat, mencetak satu, atau membuat satu dari rapat.",
    usage: """
      rembuk templat [<nama>]
      rembuk templat simpan <berkas> <nama>
      """,
    subcommands: [TemplatTampil.self, TemplatSimpan.self], defaultSubcommand: TemplatTampil.self)

  /// What calls a subcommand and therefore cannot be a template's name.
  static var reserved: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }
}

/// `rembuk templat [NAMA]`: lists the templates, or prints one.
struct TemplatTampil: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil", abstract: "Mendaftar templat, atau mencetak satu untuk disalin dan diubah.")

  @Argument(help: ArgumentHelp("Nama templat; tanpa ini semuanya didaftar.", valueName: "nama"))
  var name: String?

  func run() throws {
    let environment = ProgramEnvironment()
    let shelf = Shelf.templates(environment)
    if let name { return Console.text(try shelf.text(name)) }
    for name in shelf.names {
      do throws(ErrorMessage) {
        Console.result("\(name)\t\(try Shelf.template(name, environment).summary ?? "")")
      } catch {
        Console.result("\(name)\t-")
        Console.note(error.sentence)
      }
    }
  }
}
