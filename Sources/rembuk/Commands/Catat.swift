import ArgumentParser
import Facilitator
import Foundation
import Meeting
import SessionFile

/// `rembuk catat`: records capture lines without a screen.
struct Catat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catat", abstract: "Mencatat baris-baris dari berkas atau masukan baku, tanpa layar.",
    discussion: """
      Tiap baris dibaca seperti yang diketik di layar rapat. Keluaran, dipisah tab: nomor baris, ok | peringatan | gagal, \
      nomor butir atau -, dan bacaannya. Sebab peringatan dan kegagalan ditulis ke galat baku sebagai BERKAS:BARIS: sebab. \
      Baris yang gagal tidak menghentikan yang lain; kode keluarnya lalu 65. Satu baris paling panjang 1 MiB.

      --bentuk obrolan membaca ekspor WhatsApp atau log bot rapat: tiap pesan menjadi satu catatan dengan waktu dan \
      pembicaranya, yang dikenali hanya dari nama lengkap; nomor telepon menjadi @peserta, pesan sistem dan media \
      dilewati. Jika ada pesan bertanggal rapat, pesan hari lain dilewati. --bentuk butir melepas tanda butir dan \
      nomor di depan baris. Tanpa --bentuk masukan adalah baris catatan, dan ekspor obrolan ditolak sebelum ada yang dicatat.

      Di awal baris atau pesan: #topic membuka acara (yang belum ada di agenda ditambahkan), #action satu komitmen (nama yang \
      dikenal di depannya menjadi penanggung jawab), #agreed satu kesepakatan, #info dan #link catatan, #idea ditampung, \
      #startmeeting dan #endmeeting waktu awal dan akhir rapat. Yang salah eja, seperti #acton, gagal dengan kata terdekatnya.

      /rapikan menulis lengkap semua singkatan dari tabel rembuk rapikan tanpa bertanya dan menyebut gantiannya per butir.
      """,
    aliases: ["record"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Option(
    name: .customLong("dari"), help: ArgumentHelp("Berkas berisi baris; tanpa ini masukan baku.", valueName: "baris"))
  var source: String?

  @Option(name: .customLong("bentuk"), help: ArgumentHelp("Bentuk masukan.", valueName: "bentuk"))
  var form: InputForm?

  @Flag(name: .customLong("tambah-tamu"), help: "Nama yang belum terdaftar dicatat sebagai tamu.")
  var addsGuests = false

  func run() throws {
    let environment = ProgramEnvironment()
    let now = try environment.now()
    let descriptor = try openInput()
    try OpenMeeting.forWriting(file) { file throws(ErrorMessage) in
      var recorder = Recorder(file, addsGuests: addsGuests, now: now) { () throws(ErrorMessage) in
        try TidyTableFile(environment).table()
      }
      var report = RecordingReport(source: source ?? "-")
      var input = CaptureInput(descriptor: descriptor, form: form, day: file.history.session.details.date)
      while let (number, line) = try input.next() {
        switch line {
        case .invalid: report.addInvalid(line: number)
        case .tooLong: report.addTooLong(line: number)
        case .text(let text):
          do throws(SessionFileError) {
            if let result = try recorder.record(text) { report.add(result, line: number) }
          } catch {
            throw ErrorMessage(error, path: self.file).unrecorded(from: number)
          }
        }
      }
      if let summary = input.summary { Console.note(summary) }
      if report.hasFailed { throw ErrorMessage("Ada baris yang tidak dicatat; sebabnya di atas.", .badData) }
    }
  }

  private func openInput() throws(ErrorMessage) -> Int32 {
    guard let source else { return STDIN_FILENO }
    let descriptor = open(source, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    throw errno == ENOENT
      ? ErrorMessage("Berkas baris \(source) tidak ada. Periksa namanya.", .missingInput)
      : ErrorMessage("Berkas baris \(source) tidak dapat dibaca: \(Indonesian().reason(errno)).", .noPermission)
  }
}
