import ArgumentParser
import Facilitator
import Foundation
import Meeting
import SessionFile

/// `rembuk pulihkan`: writes a new file with everything of a damaged one that can still be read.
struct Pulihkan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pulihkan", abstract: "Menulis berkas baru dari semua yang masih terbaca di berkas rapat yang rusak.",
    aliases: ["recover"])

  @Argument(help: ArgumentHelp("Berkas rapat yang rusak; tidak diubah.", valueName: "berkas"))
  var file: String

  @Argument(help: ArgumentHelp("Berkas baru; yang sudah ada tidak ditimpa.", valueName: "tujuan"))
  var target: String

  func run() throws {
    let salvage: Salvage
    do {
      salvage = try Salvage(of: file, to: target)
    } catch {
      switch error {
      case .exists, .folderMissing, .nameTooLong, .diskFull, .readOnly: throw ErrorMessage(making: error, path: target)
      case .permission where access(file, R_OK) == 0: throw ErrorMessage(making: error, path: target)
      case .notASession:
        throw ErrorMessage(
          "\(file) tidak memuat satu pun perubahan yang terbaca, jadi tidak dapat dipulihkan.", .badData)
      default: throw ErrorMessage(error, path: file)
      }
    }
    Console.result("pulih\t\(salvage.steps) perubahan")
    if salvage.fromBackups > 0 { Console.result("cadangan\t\(salvage.fromBackups) perubahan") }
    if salvage.fromBytes > 0 { Console.result("serpihan\t\(salvage.fromBytes) perubahan") }
    for sequence in salvage.altered { Console.result("diubah\tperubahan ke-\(sequence), di luar Rembuk") }
    for loss in salvage.losses { Console.result("hilang\t\(Self.words(of: loss))") }
    if salvage.losses.isEmpty {
      Console.note(
        "Semua yang terbaca ada di \(target). Perubahan sesudah yang terakhir mungkin tidak terbaca; periksa akhirnya.")
    } else {
      Console.note("\(salvage.losses.count) perubahan tidak ada di \(target). Lengkapi dari catatan lain.")
    }
  }

  private static func words(of loss: Salvage.Loss) -> String {
    switch loss {
    case .unreadable(let sequence): "perubahan ke-\(sequence) tidak dapat dibaca"
    case .refused(let sequence, let refusal):
      "perubahan \(sequence.map { "ke-\($0)" } ?? "tanpa nomor") tidak dapat diterapkan (\(Indonesian().refusal(refusal, in: Session())))"
    }
  }
}
