import ArgumentParser
import Templates

/// `rembuk templat`: lists the templates, or prints one.
struct Templat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templat", abstract: "Mendaftar templat rapat, atau mencetak satu untuk disalin dan diubah.")

  @Argument(help: ArgumentHelp("Nama templat; tanpa ini semuanya didaftar.", valueName: "nama"))
  var name: String?

  func run() throws {
    let shelf = Shelf.templates(ProgramEnvironment())
    if let name { return Console.text(try shelf.text(name)) }
    for name in shelf.names {
      do throws(ErrorMessage) {
        Console.result("\(name)\t\(try shelf.read(name, Template.read).summary ?? "")")
      } catch {
        Console.result("\(name)\t-")
        Console.note(error.sentence)
      }
    }
  }
}
