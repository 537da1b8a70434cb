import ArgumentParser
import Meeting
import Rosters
import SessionFile

/// `rembuk hadir impor`: takes a roster from a spreadsheet.
struct HadirImpor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: "Mengambil daftar peserta dari .xlsx, CSV, atau tabel yang disalin.",
    discussion: """
      Kolom dikenal dari judulnya, dengan urutan bebas: Nama, Jabatan, Instansi, Unsur, Desa, L/P, Telepon, Alamat. Baris judul \
      di atasnya dilewati. Peserta yang sudah ada dikenali dari nama, atau dari jabatannya bila namanya belum ada; mengimpor \
      lagi memperbarui dan tidak menggandakan. Sel kosong tidak menghapus apa pun. Satu impor diurungkan sekali.

      Keluaran, dipisah tab: nomor baris, ok | peringatan | gagal, baru | diperbarui | sama | ganda | tidak diambil, dan \
      pesertanya. Sebabnya ditulis ke galat baku sebagai DAFTAR:BARIS: sebab. Baris yang gagal tidak menghentikan yang lain; \
      kode keluarnya lalu 65. Telepon dan alamat disimpan terpisah dan tidak pernah ditulis ke keluaran.
      """,
    aliases: ["import"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Argument(help: ArgumentHelp("Daftar peserta: .xlsx atau CSV; - membaca masukan baku.", valueName: "daftar"))
  var roster: String

  @Flag(name: .customLong("coba"), help: "Hanya menunjukkan hasilnya; tidak menyimpan apa pun.")
  var isRehearsal = false

  @Option(
    name: .customLong("sama"),
    help: ArgumentHelp(
      "Nomor baris, dipisah koma, yang memang orang yang sama dengan peserta yang disebut peringatannya.",
      valueName: "baris"))
  var same: RowNumbers?

  func run() throws {
    let now = try ProgramEnvironment().now()
    let table = try RosterSource(roster).table()
    if isRehearsal {
      try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in try take(table, into: meeting, at: now) }
    } else {
      try OpenMeeting.forWriting(file) { meeting throws(ErrorMessage) in try take(table, into: meeting, at: now) }
    }
  }

  private func take(_ table: Table, into meeting: SessionFile, at now: Instant) throws(ErrorMessage) {
    var enrolment = try Enrolment(table, into: meeting.history.session, from: roster)
    try enrolment.tell(takingAsSame: same?.numbers ?? [])
    if !isRehearsal {
      do throws(SessionFileError) {
        try enrolment.store(in: meeting, at: now)
      } catch {
        throw ErrorMessage(error, path: file)
      }
    }
    Console.note(enrolment.summary(isRehearsal: isRehearsal))
    if enrolment.hasFailed { throw ErrorMessage("Ada baris yang tidak diambil; sebabnya di atas.", .badData) }
  }
}

/// Numbers of rows with commas between them: "7,12".
struct RowNumbers: ExpressibleByArgument, Equatable, Sendable {
  let numbers: Set<Int>

  init?(argument: String) {
    var numbers: Set<Int> = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(word), number > 0 else { return nil }
      numbers.insert(number)
    }
    self.numbers = numbers
  }
}
