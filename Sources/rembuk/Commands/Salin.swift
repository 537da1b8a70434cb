import ArgumentParser
import Foundation
import SessionFile

/// `rembuk salin`: copies a meeting, also while it runs.
struct Salin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salin", abstract: "Menyalin rapat utuh ke berkas lain, juga selagi berjalan.", aliases: ["copy"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Argument(help: ArgumentHelp("Berkas salinan; yang sudah ada tidak ditimpa.", valueName: "tujuan"))
  var target: String

  func run() throws {
    do {
      try SessionFile.copy(file, to: target)
    } catch {
      // What concerns the copy is told by its name, what concerns the meeting by the meeting's.
      switch error {
      case .exists, .folderMissing, .nameTooLong, .diskFull, .readOnly: throw ErrorMessage(making: error, path: target)
      case .permission where access(file, R_OK) == 0: throw ErrorMessage(making: error, path: target)
      default: throw ErrorMessage(error, path: file)
      }
    }
  }
}
