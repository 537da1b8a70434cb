import Foundation
import Meeting
import Sample
import SessionFile
import Templates

/// The sample meeting without a screen: its lines go through the same reading, file and closing as everybody's.
struct SampleRun {
  let folder: String

  /// The sample's file in its folder.
  static let fileName = "contoh.rembuk"

  /// Rabu, 21 Januari 2026, 09.00 WITA: the sample's clock starts there.
  static let opening = Instant(secondsSince1970: 1_768_957_200)

  /// Runs the meeting anew and writes its papers; prints the path of each file.
  ///
  /// What an earlier run left is replaced.
  ///
  /// - Throws: where the folder holds something of those names that no sample made, or cannot be written to.
  func run() throws(ErrorMessage) {
    try makeFolder()
    let path = "\(folder)/\(Self.fileName)"
    let isRepeated = try removeEarlierRun(path)
    let file = try NewMeeting.create(at: path, try Self.setup(), now: Self.opening)
    defer { file.close() }
    let session = try record(file, path)
    let papers = Papers()
    // Only a sample's file shows that the papers beside it were a sample's too.
    if !isRepeated, let paper = papers.paths(of: session, in: folder).first(where: { access($0, F_OK) == 0 }) {
      file.close()
      unlink(path)
      throw Self.foreign(paper)
    }
    Console.result(path)
    try papers.write(session, sealCode: nil, into: folder) { path, _, _ in Console.result(path) }
  }

  /// The sample for the screen: the one that is under way, else a new one with everything recorded but its closing.
  ///
  /// - Throws: as `run` does.
  func prepare() throws(ErrorMessage) -> SessionFile {
    try makeFolder()
    let path = "\(folder)/\(Self.fileName)"
    if let file = try? SessionFile(opening: path) {
      let session = file.history.session
      if session.isSample, session.status == .prepared || session.status == .running { return file }
      file.close()
    }
    _ = try removeEarlierRun(path)
    let file = try NewMeeting.create(at: path, try Self.setup(), now: Self.opening)
    _ = try record(file, path) { $0 != "/tutup" }
    return file
  }

  /// What the sample begins with.
  static func setup() throws(ErrorMessage) -> Setup {
    do {
      var setup = try Template.read(text: Sample.template).setup
      setup.details.date = opening.date(in: setup.details.zone)
      return setup
    } catch {
      throw ErrorMessage(error, name: "contoh")
    }
  }

  private func record(
    _ file: SessionFile, _ path: String, _ isWanted: (String) -> Bool = { _ in true }
  ) throws(ErrorMessage) -> Session {
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    for (index, line) in Sample.record.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .enumerated()
    where isWanted(line) {
      do throws(SessionFileError) {
        let result = try recorder.record(line)
        guard result?.status == .failed else { continue }
      } catch {
        throw ErrorMessage(error, path: path)
      }
      throw ErrorMessage("Baris contoh ke-\(index + 1) tidak dapat dicatat: \(line)", .badData)
    }
    return recorder.history.session
  }

  private func makeFolder() throws(ErrorMessage) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ErrorMessage("Folder \(folder) tidak dapat dibuat. Pilih folder lain: rembuk contoh DIR", .cannotCreate)
    }
  }

  /// Removes an earlier sample's file.
  ///
  /// - Returns: whether there was one.
  private func removeEarlierRun(_ path: String) throws(ErrorMessage) -> Bool {
    guard access(path, F_OK) == 0 else { return false }
    let isSample = (try? OpenMeeting.forReading(path) { $0.history.session.isSample }) ?? false
    guard isSample else { throw Self.foreign(path) }
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    return true
  }

  private static func foreign(_ path: String) -> ErrorMessage {
    ErrorMessage("\(path) sudah ada dan bukan buatan contoh. Pilih folder lain: rembuk contoh DIR", .cannotCreate)
  }
}
