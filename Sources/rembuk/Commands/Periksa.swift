import ArgumentParser
import Facilitator
import SessionFile

/// `rembuk periksa`: examines a meeting's file.
struct Periksa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa", abstract: "Memeriksa keutuhan berkas rapat dan kode pengesahannya.", aliases: ["check"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Option(
    name: .customLong("kode"),
    help: ArgumentHelp("Kode 12 angka heksadesimal pada naskah, untuk dicocokkan.", valueName: "kode"))
  var code: String?

  func run() throws {
    if let code, code.count != 12 || !code.allSatisfy(\.isHexDigit) {
      throw ErrorMessage("Kode \(code) bukan 12 angka heksadesimal, misalnya 3f9a01c2d4e5.", .usage)
    }
    let check: Check
    do {
      check = try Check(examining: file)
    } catch {
      throw ErrorMessage(error, path: file)
    }
    for damage in check.damage { Console.result("rusak\t\(Indonesian().finding(damage))") }
    guard check.damage.isEmpty else {
      throw ErrorMessage("\(file) rusak. Pakai salinannya; jangan lanjutkan dengan berkas ini.", .badData)
    }
    Console.result("utuh\t\(check.steps) perubahan\(check.sealCode.map { "\tkode \($0)" } ?? "")")
    guard let code else { return }
    guard let sealCode = check.sealCode else {
      throw ErrorMessage("Rapat ini belum disahkan, jadi belum berkode.", .badData)
    }
    guard sealCode == code.lowercased() else {
      throw ErrorMessage("Kode \(code) bukan kode rapat ini; naskahnya bukan dari berkas ini.", .badData)
    }
  }
}
