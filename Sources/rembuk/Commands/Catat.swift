import ArgumentParser
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
      Baris yang gagal tidak menghentikan yang lain; kode keluarnya lalu 65.
      """,
    aliases: ["record"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "file"))
  var file: String

  @Option(
    name: .customLong("dari"), help: ArgumentHelp("Berkas berisi baris; tanpa ini masukan baku.", valueName: "berkas"))
  var source: String?

  @Flag(name: .customLong("tambah-tamu"), help: "Nama yang belum terdaftar dicatat sebagai tamu.")
  var addsGuests = false

  func run() throws {
    let now = try ProgramEnvironment().now()
    let input = try openInput()
    try OpenMeeting.forWriting(file) { file throws(ErrorMessage) in
      var recorder = Recorder(file, addsGuests: addsGuests, now: now)
      var report = RecordingReport(source: source ?? "-")
      var lines = InputLines(descriptor: input)
      var number = 0
      while let line = try next(&lines) {
        number += 1
        switch line {
        case .invalid: report.addInvalid(line: number)
        case .text(let text):
          do throws(SessionFileError) {
            if let result = try recorder.record(text) { report.add(result, line: number) }
          } catch {
            throw ErrorMessage(error, path: self.file)
          }
        }
      }
      if report.hasFailed { throw ErrorMessage("Ada baris yang tidak dicatat; sebabnya di atas.", .badData) }
    }
  }

  private func openInput() throws(ErrorMessage) -> Int32 {
    guard let source else { return STDIN_FILENO }
    let descriptor = open(source, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    throw errno == ENOENT
      ? ErrorMessage("Berkas baris \(source) tidak ada. Periksa namanya.", .missingInput)
      : ErrorMessage("Berkas baris \(source) tidak dapat dibaca: \(String(cString: strerror(errno))).", .noPermission)
  }

  private func next(_ lines: inout InputLines) throws(ErrorMessage) -> InputLine? {
    do {
      return try lines.next()
    } catch {
      throw ErrorMessage("Masukan tidak dapat dibaca: \(String(cString: strerror(error.code))).", .inputOutput)
    }
  }
}
