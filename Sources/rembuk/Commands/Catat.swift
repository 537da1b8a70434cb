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
      Baris yang gagal tidak menghentikan yang lain; kode keluarnya lalu 65.
      """,
    aliases: ["record"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Option(
    name: .customLong("dari"), help: ArgumentHelp("Berkas berisi baris; tanpa ini masukan baku.", valueName: "baris"))
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
      while let line = try next(&lines, after: number) {
        number += 1
        switch line {
        case .invalid: report.addInvalid(line: number)
        case .text(let text):
          do throws(SessionFileError) {
            if let result = try recorder.record(text) { report.add(result, line: number) }
          } catch {
            throw ErrorMessage(error, path: self.file).unrecorded(from: number)
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
      : ErrorMessage("Berkas baris \(source) tidak dapat dibaca: \(Indonesian().reason(errno)).", .noPermission)
  }

  private func next(_ lines: inout InputLines, after number: Int) throws(ErrorMessage) -> InputLine? {
    do {
      return try lines.next()
    } catch {
      throw ErrorMessage("Masukan tidak dapat dibaca: \(Indonesian().reason(error.code)).", .inputOutput)
        .unrecorded(from: number + 1)
    }
  }
}

extension ErrorMessage {
  /// The same failure, which came at the input's line `line`: whoever began again at the first would have the rest twice.
  fileprivate func unrecorded(from line: Int) -> ErrorMessage {
    let again = sentence.replacing("lalu ulangi.", with: "lalu ulangi mulai baris \(line).")
    return ErrorMessage("\(again) Baris \(line) dan seterusnya belum dicatat.", status)
  }
}
