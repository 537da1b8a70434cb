import Foundation
import Meeting
import SessionFile
import Testing

@testable import rembuk

@Suite struct SampleRunTests {
  @Test func `on the screen the meeting is all recorded but its closing, and goes on where it was left`() throws {
    let folder = try Folder()
    let file = try SampleRun(folder: folder.path).prepare()
    #expect(file.history.session.status == .running)
    let count = file.history.steps.count
    #expect(count > 20)
    try type("Sekretaris", file)
    file.close()
    #expect(try folder.contents == [SampleRun.fileName])
    let again = try SampleRun(folder: folder.path).prepare()
    #expect(again.history.steps.count == count + 1)
    again.close()
  }

  @Test func `what somebody typed into it is never wiped without being asked for`() throws {
    let folder = try Folder()
    let file = try SampleRun(folder: folder.path).prepare()
    try type("Sekretaris", file)
    let count = file.history.steps.count
    file.close()
    let refused = #expect(throws: ErrorMessage.self) { try SampleRun(folder: folder.path).run() }
    #expect(refused?.status == .cannotCreate)
    #expect(refused?.sentence.contains("rembuk contoh FOLDER") == true)
    #expect(try folder.contents == [SampleRun.fileName])
    let kept = try SampleRun(folder: folder.path).prepare()
    #expect(kept.history.steps.count == count)
    kept.close()
  }

  @Test func `a sample that stopped halfway is not taken for one that is under way`() throws {
    let folder = try Folder()
    let half = SampleRun(folder: folder.path, lines: "satu\n/hadri\ndua")
    #expect(throws: ErrorMessage.self) { try half.prepare() }
    #expect(try !folder.contents.contains(SampleRun.fileName))
    let whole = try SampleRun(folder: folder.path).prepare()
    #expect(whole.history.session.entries.count > 5)
    whole.close()
    #expect(try folder.contents == [SampleRun.fileName])
  }

  @Test func `a new sample that fails leaves the one before`() throws {
    let folder = try Folder()
    let first = SampleRun(folder: folder.path, lines: "satu\n/tutup")
    try first.prepare().close()
    #expect(throws: ErrorMessage.self) { try SampleRun(folder: folder.path, lines: "/hadri").run() }
    let file = try first.prepare()
    #expect(file.history.session.entries.map(\.body.text) == ["satu"])
    file.close()
  }

  private func type(_ seat: String, _ file: SessionFile) throws {
    let step = Step(id: "orang", seat: seat, deed: .change(.set(.theme("Diketik sendiri"))))
    _ = try file.commit([step], at: SampleRun.opening, after: file.history.steps.count)
  }
}
