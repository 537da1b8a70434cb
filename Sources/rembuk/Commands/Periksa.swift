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
    if check.openedTo != 0 {
      Console.note("\(file) dapat dibuka pengguna lain di komputer ini. Tutup dengan: chmod 600 \(file.shellWord)")
    }
    for damage in check.damage { Console.result("rusak\t\(Indonesian().finding(damage))") }
    guard check.damage.isEmpty else {
      throw ErrorMessage(
        "\(file) rusak. Jangan lanjutkan dengan berkas ini; pakai salinannya, atau: rembuk pulihkan \(file.shellWord) TUJUAN",
        .badData)
    }
    if let newer = check.newerVersion {
      Console.result("utuh\t\(check.steps) perubahan\tskema \(newer)")
      throw ErrorMessage(
        "Susunan dan segel \(file) utuh, tetapi isinya ditulis Rembuk yang lebih baru (skema \(newer); program ini mengenal sampai "
          + "\(SessionFile.schemaVersion)) dan tidak diperiksa. Perbarui Rembuk, lalu ulangi.", .badData)
    }
    Console.result("utuh\t\(check.steps) perubahan\(check.sealCode.map { "\tkode \($0)" } ?? "")")
    // Every sealing keeps its code: papers of each may be in somebody's hands.
    if check.seals.count > 1 {
      for (place, seal) in check.seals.enumerated() { Console.result("\(Self.name(ofSealing: place))\tkode \(seal)") }
    }
    guard let code else { return }
    guard !check.seals.isEmpty else { throw ErrorMessage("Rapat ini belum disahkan, jadi belum berkode.", .badData) }
    guard let place = check.seals.lastIndex(of: code.lowercased()) else {
      throw ErrorMessage("Kode \(code) bukan kode rapat ini; naskahnya bukan dari berkas ini.", .badData)
    }
    Console.result("cocok\t\(Self.name(ofSealing: place))")
    if place < check.seals.count - 1 || check.status != .legalised {
      Console.note("Naskah itu asli, tetapi sudah diralat sesudahnya. Pakai naskah ralat yang terakhir.")
    }
  }

  /// The first sealing legalises the meeting, each later one an erratum.
  private static func name(ofSealing place: Int) -> String { place == 0 ? "pengesahan" : "RALAT KE-\(place)" }
}
