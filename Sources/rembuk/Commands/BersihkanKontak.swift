import ArgumentParser
import SessionFile

/// `rembuk bersihkan-kontak`: deletes phone numbers and addresses from a meeting's file for good.
struct BersihkanKontak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bersihkan-kontak",
    abstract: "Menghapus telepon dan alamat peserta dari berkas rapat untuk selamanya.",
    discussion: """
      Rapat, catatan, dan kode pengesahannya tidak berubah; rapat yang sudah disahkan pun dapat dibersihkan. Penghapusan ini \
      tidak dapat diurungkan. Salinan berkas di tempat lain dan naskah yang sudah dicetak tidak ikut dibersihkan.
      """,
    aliases: ["purge-contacts"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  func run() throws {
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      let count: Int
      do throws(SessionFileError) {
        count = try meeting.purgeContacts()
      } catch {
        guard error == .busy else { throw ErrorMessage(error, path: file) }
        throw ErrorMessage(
          "\(file) sedang dibuka di tempat lain; belum ada yang dihapus. Tutup rapatnya di sana, lalu ulangi.",
          .inputOutput)
      }
      Console.result("kontak dihapus\t\(count)")
      Console.note(
        count == 0
          ? "Tidak ada telepon atau alamat di \(file); sisa halaman kosongnya pun dibersihkan."
          : "Telepon dan alamat \(count) orang dihapus dari \(file) untuk selamanya. Salinan berkas di tempat lain tidak ikut dibersihkan."
      )
    }
  }
}
