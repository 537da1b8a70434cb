import Foundation
import Meeting
import Sample
import SessionFile
import Templates

/// The sample meeting without a screen: its lines go through the same reading, file and closing as everybody's.
struct SampleRun {
  let folder: String
  /// What is recorded, line by line.
  var lines = Sample.record

  /// The sample until the middle of its discussion, to practise on.
  static var practice: String {
    Sample.record.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "/acara Penutup" }
      .joined(separator: "\n")
  }

  /// The sample's file in its folder.
  static let fileName = "contoh.rembuk"

  /// Rabu, 21 Januari 2026, 09.00 WITA: the sample's clock starts there.
  static let opening = Instant(secondsSince1970: 1_768_957_200)

  private var path: String { FolderPath.joining(folder, Self.fileName) }

  /// The sample until it is whole; what a killed run left under this name is replaced by the next.
  private var unfinished: String { FolderPath.joining(folder, ".\(Self.fileName).tmp") }

  /// Runs the meeting anew and writes its papers; prints the path of each file.
  ///
  /// What an earlier run left is replaced.
  ///
  /// - Throws: where the folder holds something of those names that no sample made, or a sample that somebody typed into, or
  ///   cannot be written to.
  func run() throws(ErrorMessage) {
    try makeFolder()
    let earlier = try earlierSample()
    if let earlier, !Self.isUntouched(earlier) {
      throw ErrorMessage(.sampleIsUsed(path: path), .cannotCreate)
    }
    let history = try record()
    let papers = Papers()
    // Only a sample's file shows that the papers beside it were a sample's too.
    if earlier == nil, let paper = papers.paths(of: history, in: folder).first(where: { access($0, F_OK) == 0 }) {
      Self.remove(unfinished)
      throw Self.foreign(paper)
    }
    try putInPlace()
    Console.result(path)
    try papers.write(history, sealCode: nil, into: folder) { path, done, _ in if done > 0 { Console.result(path) } }
  }

  /// The sample for the screen: the one that is under way, else a new one with everything recorded but its closing.
  ///
  /// A sample that is over gives way, whoever typed into it: what is left of it is its papers.
  ///
  /// - Throws: where the folder holds a file of that name that no sample made, or cannot be written to.
  func prepare() throws(ErrorMessage) -> SessionFile {
    try makeFolder()
    let status = try earlierSample()?.session.status
    if status != .prepared, status != .running {
      _ = try record { $0 != "/tutup" }
      try putInPlace()
    }
    do {
      return try SessionFile(opening: path)
    } catch {
      throw ErrorMessage(error, path: path)
    }
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

  /// Makes the sample's file under the name that it has until it is whole.
  private func record(_ isWanted: (String) -> Bool = { _ in true }) throws(ErrorMessage) -> History {
    Self.remove(unfinished)
    let file = try NewMeeting.create(at: unfinished, try Self.setup(), now: Self.opening, name: path)
    defer { file.close() }
    var recorder = Recorder(file, addsGuests: false, now: Self.opening)
    for (index, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated()
    where isWanted(line) {
      do throws(SessionFileError) {
        let result = try recorder.record(line)
        guard result?.status == .failed else { continue }
      } catch {
        throw ErrorMessage(error, path: path)
      }
      throw ErrorMessage(.sampleLine(index + 1, line), .badData)
    }
    return recorder.history
  }

  /// Gives the whole sample its name, in place of an earlier one.
  private func putInPlace() throws(ErrorMessage) {
    // A log of the earlier one would be taken for the new one's.
    for suffix in Self.logSuffixes { unlink(path + suffix) }
    guard rename(unfinished, path) == 0 else {
      throw ErrorMessage(.samplePlace(path: path, code: errno), .inputOutput)
    }
  }

  private func makeFolder() throws(ErrorMessage) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ErrorMessage(.sampleFolder(folder), .cannotCreate)
    }
  }

  /// The sample that an earlier run made; nil where there is none.
  private func earlierSample() throws(ErrorMessage) -> History? {
    guard access(path, F_OK) == 0 else { return nil }
    guard let history = try? OpenMeeting.forReading(path, { $0.history }), history.session.isSample else {
      throw Self.foreign(path)
    }
    return history
  }

  /// Whether nobody but the sample's own lines did anything.
  private static func isUntouched(_ history: History) -> Bool {
    history.steps.allSatisfy { $0.seat == NewMeeting.seat || $0.seat == Recorder.seat }
  }

  private static let logSuffixes = ["-wal", "-shm", "-journal"]

  private static func remove(_ path: String) {
    for suffix in [""] + logSuffixes { unlink(path + suffix) }
  }

  private static func foreign(_ path: String) -> ErrorMessage {
    ErrorMessage(.sampleIsForeign(path: path), .cannotCreate)
  }
}
