import Capture
import Facilitator
import Meeting

/// How what was read and refused is told where there is no screen: without its keys, and in sentences.
enum RecordingWords {
  private static let words = Indonesian()

  /// Why a line was not understood.
  static func refusal(_ refusal: Refusal, in session: Session) -> String {
    switch refusal {
    case .unknownItem(let item): "Acara “\(item)” tidak ada di agenda. Daftarnya: rembuk daftar BERKAS"
    case .noItemLeft(skipped: []): "Ini acara terakhir. /tutup menutup rapat."
    case .argumentMissing(let command):
      "Perintah /\(command.words[0]) perlu keterangan.\(example(of: command).map { " Contoh: \($0)" } ?? "")"
    default: words.refusal(refusal, in: session)
    }
  }

  /// Why the meeting does not take what a line asks for.
  static func refusal(_ refusal: ChangeRefused, in session: Session) -> String {
    switch refusal {
    case .notClosed: "Rapat belum ditutup. /tutup lebih dahulu."
    case .closed:
      "Rapat sudah ditutup. Urungkan penutupannya di layar rapat untuk membuka acara atau giliran bicara lagi."
    case .changedMeanwhile(let number): "\(number) baru saja diubah dari tempat lain. Ulangi barisnya."
    default: words.refusal(refusal, in: session)
    }
  }

  /// Why a command that shows something is not carried out without a screen, and what does the same there or here.
  static func onlyOnScreen(_ reading: Reading, path: String) -> String {
    switch reading.outcome {
    case .command(.theme):
      "Tampilan dipilih di layar rapat: rembuk buka \(path.shellWord) --tampilan NAMA. Daftarnya: rembuk tampilan"
    case .command(.readBack): "Pembacaan dilakukan di layar rapat (/bacakan): rembuk buka \(path.shellWord)"
    case .command(.preview):
      "Pratinjau dibuka di layar rapat (/pratinjau): rembuk buka \(path.shellWord). Naskahnya ditulis dengan: rembuk tulis \(path.shellWord)"
    case .command(.publicView): "Layar untuk hadirin dibuka di layar rapat (/tayang): rembuk buka \(path.shellWord)"
    case .command(.print):
      "Pencetakan dilakukan dari layar rapat (/cetak): rembuk buka \(path.shellWord). Naskahnya ditulis dengan: rembuk tulis \(path.shellWord)"
    default: "Perintah ini hanya berguna di layar rapat: rembuk buka \(path.shellWord)"
    }
  }

  /// A part of the reading; one of `guests` has been put on the roster and is no longer unknown.
  static func chip(_ chip: Chip, guests: [String], in session: Session) -> String {
    if case .unknownName(let name) = chip, guests.contains(name) { return "tamu baru: \(name)" }
    return words.chip(chip, in: session)
  }

  /// A chip that asks for attention, without the sign that marks it on the screen.
  static func sentence(_ chip: Chip, in session: Session) -> String {
    let text = words.chip(chip, in: session)
    return text.hasPrefix("! ") || text.hasPrefix("✗ ") ? String(text.dropFirst(2)) : text
  }

  /// How the command is typed; nil where the help has no example.
  private static func example(of command: CommandName) -> String? {
    words.commandHelp.map(\.typed).first { $0.hasPrefix("/\(command.words[0]) ") }
  }
}
