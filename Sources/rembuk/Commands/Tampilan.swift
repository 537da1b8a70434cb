import ArgumentParser
import Themes

/// `rembuk tampilan`: lists the themes, or prints one.
struct Tampilan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampilan", abstract: "Mendaftar tampilan (tema warna), atau mencetak satu untuk disalin dan diubah.")

  @Argument(help: ArgumentHelp("Nama tampilan; tanpa ini semuanya didaftar.", valueName: "nama"))
  var name: String?

  func run() throws {
    let shelf = Shelf.themes(ProgramEnvironment())
    if let name { return Console.text(try shelf.text(name)) }
    for name in shelf.names {
      do throws(ErrorMessage) {
        Console.result("\(name)\t\(try shelf.read(name, ThemeReader.read).title)")
      } catch {
        Console.result("\(name)\t-")
        Console.note(error.sentence)
      }
    }
  }
}
