import Facilitator
import Foundation
import Meeting
import SessionFile
import Testing

@testable import rembuk

@Suite struct MeetingOpeningTests {
  private static let nine = Instant(secondsSince1970: 1_768_957_200)

  private func opening(
    _ folder: Folder, _ variables: [String: String] = [:], isEnglish: Bool = false
  ) -> MeetingOpening {
    var opening = MeetingOpening(
      environment: ProgramEnvironment(variables: variables, clock: { 1_768_957_200 }),
      words: isEnglish ? English() : Indonesian())
    opening.folder = folder.path
    return opening
  }

  /// A meeting of one title in `folder`, closed again.
  private func meeting(in folder: Folder, then changes: [Change] = []) throws -> String {
    let path = "\(folder.path)/rapat.rembuk"
    var setup = Setup(template: "uji")
    setup.details.title = "Rapat Uji"
    setup.details.date = CivilDate(iso: "2026-01-21")
    let file = try NewMeeting.create(at: path, setup, now: Self.nine)
    for (number, change) in changes.enumerated() {
      let step = Step(id: Identifier("s\(number)"), seat: "Sekretaris", deed: .change(change))
      _ = try file.commit([step], at: Self.nine, after: 1)
    }
    file.close()
    return path
  }

  @Test func `each screen has a seat of its own, with the line that was left there`() throws {
    let folder = try Folder()
    let path = try meeting(in: folder)
    let first = try opening(folder).open(path)
    #expect(first.opened.seat == "Sekretaris")
    let second = try opening(folder).open(path)
    #expect(second.opened.seat == "Sekretaris 2")
    try first.file.saveDraft("milik pertama", seat: first.opened.seat)
    try second.file.saveDraft("milik kedua", seat: second.opened.seat)
    let drafts = try ["Sekretaris", "Sekretaris 2"].map { try first.file.draft(seat: $0) }
    #expect(drafts == ["milik pertama", "milik kedua"])
    var moderator = opening(folder)
    moderator.wanted = "Moderator"
    let third = try moderator.open(path)
    #expect(third.opened.seat == "Moderator")
    #expect(third.opened.draft == "")
    withExtendedLifetime((first, second)) {}
  }

  @Test func `the line that was left comes back to the seat once nobody sits there`() throws {
    let folder = try Folder()
    let path = try meeting(in: folder)
    var left: MeetingOnScreen? = try opening(folder).open(path)
    try left?.file.saveDraft("belum selesai", seat: "Sekretaris")
    left?.file.close()
    left = nil
    let again = try opening(folder).open(path)
    #expect(again.opened.seat == "Sekretaris")
    #expect(again.opened.draft == "belum selesai")
  }

  @Test func `a meeting that can be written to says nothing against it`() throws {
    let folder = try Folder()
    let meeting = try opening(folder).open(try meeting(in: folder))
    #expect(meeting.opened.readOnly == nil)
    #expect(meeting.opened.history.session.details.title == "Rapat Uji")
  }

  @Test func `a legalised meeting is opened as it is: an erratum may be opened in it`() throws {
    let folder = try Folder()
    let path = try meeting(in: folder, then: [.close(at: nil, signatories: []), .legalise])
    let opened = try opening(folder).open(path).opened
    #expect(opened.readOnly == nil)
    #expect(opened.history.session.status == .legalised)
  }

  @Test(arguments: [(false, "Rembuk yang lebih baru"), (true, "A newer Rembuk")])
  func `a meeting of a newer program is shown and says why nothing can be changed`(
    isEnglish: Bool, told: String
  ) throws {
    let folder = try Folder()
    let path = try meeting(in: folder)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The schema's version stands at offset 60 of the database's header.
    bytes[63] = 9
    try bytes.write(to: URL(fileURLWithPath: path))
    let opened = try opening(folder, isEnglish: isEnglish).open(path).opened
    #expect(opened.readOnly?.contains(told) == true)
    #expect(opened.history.session.details.title == "Rapat Uji")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func `what is not there or no meeting is told, and nothing is made`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/tiada.rembuk"
    let missing = #expect(throws: ErrorMessage.self) { try opening(folder).open(path) }
    #expect(missing?.status == .missingInput)
    try "bukan rapat".write(toFile: path, atomically: false, encoding: .utf8)
    let foreign = #expect(throws: ErrorMessage.self) { try opening(folder).open(.recent(path: path)) }
    #expect(foreign?.status == .badData)
  }

  @Test func `times come from the laptop unless the environment says what time it is`() throws {
    let folder = try Folder()
    let path = try meeting(in: folder)
    #expect(try opening(folder).open(path).opened.clock == .real)
    let set = ["REMBUK_SEKARANG": "2026-01-21T10:30:00+08:00"]
    #expect(
      try opening(folder, set).open(path).opened.clock
        == .shifted(to: Self.nine.adding(seconds: 5400), at: 1_768_957_200))
    let error = #expect(throws: ErrorMessage.self) { try opening(folder, ["REMBUK_SEKARANG": "pagi"]).open(path) }
    #expect(error?.status == .usage)
  }

  @Test func `a new meeting has the day's date, the typed name, and a file that nothing had`() throws {
    let folder = try Folder()
    let choice = StartChoice.new(template: "rapat-koordinasi", title: "Rembuk Desa Kiram")
    var paths: [String] = []
    for _ in 1...3 {
      let meeting = try opening(folder).open(choice)
      #expect(meeting.opened.history.session.details.title == "Rembuk Desa Kiram")
      #expect(meeting.opened.history.session.details.date == CivilDate(iso: "2026-01-21"))
      paths.append(meeting.opened.path)
    }
    let base = "\(folder.path)/2026-01-21-rembuk-desa-kiram"
    #expect(paths == ["\(base).rembuk", "\(base)-2.rembuk", "\(base)-3.rembuk"])
  }

  @Test func `a name that leads nowhere is nobody's to take`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/2026-01-21-rembuk-desa.rembuk"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(folder.path)/tiada")
    let meeting = try opening(folder).open(.new(template: "rapat-koordinasi", title: "Rembuk Desa"))
    #expect(meeting.opened.path == "\(folder.path)/2026-01-21-rembuk-desa-2.rembuk")
  }

  @Test func `a new meeting that nobody names has its template's name`() throws {
    let folder = try Folder()
    let meeting = try opening(folder).open(.new(template: "pra-musrenbang-stunting", title: ""))
    #expect(meeting.opened.history.session.details.title?.isEmpty == false)
    #expect(meeting.opened.history.session.agenda.count == 9)
  }

  @Test func `a template that is not there is told, and no file is made`() throws {
    let folder = try Folder()
    let error = #expect(throws: ErrorMessage.self) {
      try opening(folder).open(.new(template: "tiada", title: "Rapat"))
    }
    #expect(error?.status == .missingInput)
    #expect(try folder.contents == [])
  }

  @Test func `the sample is on its own day, and goes on where it was left`() throws {
    let folder = try Folder()
    var meeting: MeetingOnScreen? = try opening(folder).openSample(in: folder.path)
    #expect(meeting?.opened.clock == .shifted(to: SampleRun.opening, at: 1_768_957_200))
    #expect(meeting?.opened.readOnly == nil)
    let count = try #require(meeting?.opened.history.steps.count)
    let body = Entry.Body(text: "dari layar", matter: .note(Note()))
    let step = Step(
      id: "x", seat: "Sekretaris", deed: .change(.record(NewEntry(id: "x", body: body, typed: "dari layar"))))
    _ = try meeting?.file.commit([step], at: Self.nine, after: count)
    meeting?.file.close()
    meeting = nil
    let again = try opening(folder).openSample(in: folder.path)
    #expect(again.opened.history.session.entries.last?.body.text == "dari layar")
  }
}
