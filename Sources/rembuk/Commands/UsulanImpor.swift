import ArgumentParser
import Capture
import Facilitator
import Meeting
import SessionFile

/// `rembuk usulan impor`: takes a list of proposals from a spreadsheet.
struct UsulanImpor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: "Mengambil daftar usulan dari .xlsx, CSV, atau tabel yang disalin.",
    discussion: """
      Kolom dikenal dari judulnya, dengan urutan bebas: Desa, Kegiatan, Masalah, Lokasi, Volume, Satuan, Harga satuan, Jumlah, \
      Sumber dana, Perangkat daerah, Jenis, Sasaran. Baris di atasnya dilewati; desa yang kosong mengikuti baris di atasnya. \
      Mengimpor lagi tidak menggandakan. Satu impor diurungkan sekali.

      Keluaran, dipisah tab: nomor baris, ok | peringatan | gagal, nomor usulan atau -, dan usulannya. Sebabnya ditulis ke galat \
      baku sebagai TABEL:BARIS: sebab. Baris yang gagal tidak menghentikan yang lain; kode keluarnya lalu 65.
      """,
    aliases: ["import"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Argument(help: ArgumentHelp("Daftar usulan: .xlsx atau CSV; - membaca masukan baku.", valueName: "tabel"))
  var table: String

  @Flag(name: .customLong("coba"), help: "Hanya menunjukkan hasilnya; tidak menyimpan apa pun.")
  var isRehearsal = false

  func run() throws {
    let now = try ProgramEnvironment().now()
    let rows = try ProposalList(.file(table)).rows()
    if isRehearsal {
      try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in try take(rows, into: meeting, at: now) }
    } else {
      try OpenMeeting.forWriting(file) { meeting throws(ErrorMessage) in try take(rows, into: meeting, at: now) }
    }
  }

  private func take(
    _ rows: [ProposalImport.Source], into meeting: SessionFile, at now: Instant
  ) throws(ErrorMessage) {
    let words = Indonesian()
    let session = meeting.history.session
    let preview = ProposalImport(
      rows, in: CaptureContext(session: session, today: now.date(in: session.details.zone)))
    guard !preview.columns.isEmpty else {
      throw ErrorMessage("Daftar \(table) tidak dapat diambil. \(words.headingMissing)", .badData)
    }
    var random = SystemRandomNumberGenerator()
    let change = preview.change(in: session.runningItem?.id, at: nil, using: &random)
    if let change, !isRehearsal {
      do throws(SessionFileError) {
        _ = try meeting.commit(
          [Step(id: Identifier(using: &random), seat: Enrolment.seat, deed: .change(change))], at: now,
          after: meeting.history.steps.count)
      } catch {
        throw ErrorMessage(error, path: file)
      }
    }
    tell(preview, change, in: meeting.history.session, words)
    let counts = preview.counts
    Console.note(
      "\(words.summary(adds: counts.adds, stays: counts.stays, fails: counts.fails)); \(words.figure(of: preview.total))."
        + (isRehearsal ? " Ini percobaan; tidak ada yang disimpan." : ""))
    if counts.fails > 0 { throw ErrorMessage("Ada baris yang tidak diambil; sebabnya di atas.", .badData) }
  }

  private func tell(_ preview: ProposalImport, _ change: Change?, in session: Session, _ words: Indonesian) {
    var new = (change?.entries ?? [])[...]
    for row in preview.rows {
      var number = "-"
      var status = Recorder.Result.Status.recorded
      switch row.verdict {
      case .adds: number = new.popFirst().flatMap { session.entry($0) }.map { "\($0.number)" } ?? "-"
      case .stays(let id): number = session.entry(id).map { "\($0.number)" } ?? "-"
      case .fails: status = .failed
      }
      if status == .recorded, !row.remarks.isEmpty { status = .warned }
      Console.result(
        "\(row.number)\t\(status.rawValue)\t\(number)\t\(words.name(of: row.verdict, in: session)): \(row.body.text)")
      if case .fails(let reason) = row.verdict {
        Console.note("\(table):\(row.number): \(words.reason(reason, in: session))")
      }
      for remark in row.remarks { Console.note("\(table):\(row.number): \(words.remark(remark, in: session))") }
    }
    for sum in preview.sums where !sum.agrees { Console.note("\(table): \(words.sum(sum))") }
  }
}
