import Foundation
import Meeting
import SessionFile
import Templates

/// A folder on the disk that the program was built on, with meetings of several sizes and a roster of 94.
final class Hall {
  static let day = "2026-01-21"
  static let sizes = [0, 500, 10_000]

  let folder: String

  init() throws {
    folder = Hall.programFolder + "/benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for size in Hall.sizes { try Hall.file(of: size, at: path(of: size)).close() }
  }

  /// Takes the folder away.
  func leave() { try? FileManager.default.removeItem(atPath: folder) }

  /// The meeting of `size` entries.
  func path(of size: Int) -> String { "\(folder)/rapat-\(size).rembuk" }

  /// Where this program and the others of the package lie.
  static var programFolder: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }

  /// What a program is run with: a fixed day, and a state of its own.
  var environment: [String] {
    [
      "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(folder)",
      "REMBUK_SEKARANG=\(Hall.day)T09:00:00+08:00",
    ]
  }

  /// A history that begins a meeting from the template and records `size` entries.
  static func steps(_ size: Int) throws -> [Step] {
    guard let template = ShippedTemplate.named("pra-musrenbang-stunting") else { return [] }
    var setup = try Template.read(text: template.text).setup
    setup.details.date = CivilDate(iso: day)
    return [Step(id: "mulai", seat: "templat", deed: .change(.begin(setup)))] + (0..<size).map { entry($0, setup) }
  }

  /// The entry of that number; five kinds take turns.
  static func entry(_ number: Int, _ setup: Setup) -> Step {
    let speaker = Party.person(setup.attendees[number % setup.attendees.count].id)
    var proposal = Proposal()
    proposal.proposer = speaker
    proposal.intervention = .specific
    let matters: [Entry.Matter] = [
      .note(Note(speaker: speaker, speech: .input)),
      .commitment(Commitment(owners: [speaker], due: .routine("setiap bulan"))),
      .proposal(proposal), .decision(Decision(method: .consensus)), .note(Note(speech: .question)),
    ]
    let text = "Butir \(number) tentang penimbangan balita di posyandu dan pendampingan ibu hamil"
    let body = Entry.Body(text: text, labels: ["gizi"], matter: matters[number % matters.count])
    let entry = NewEntry(
      id: Identifier("butir-\(number)"), body: body, agendaItem: setup.agenda[number / 40 % setup.agenda.count].id,
      time: TimeOfDay(hour: 9, minute: number % 60), typed: text)
    return Step(id: Identifier("langkah-\(number)"), seat: "Sekretaris", deed: .change(.record(entry)))
  }

  /// The new file `path` with a meeting of `size` entries.
  static func file(of size: Int, at path: String) throws -> SessionFile {
    try SessionFile.create(at: path, steps: try steps(size), at: Instant(secondsSince1970: 1_768_957_200))
  }
}
