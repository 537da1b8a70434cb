import Meeting
import Testing

@testable import Capture

@Suite struct ViewCommandsTests {
  private let themes = ["sasirangan", "kertas", "mono"]

  private func context(themes: [String]? = nil, offersEnglish: Bool = false) throws -> CaptureContext {
    CaptureContext(
      session: KarangIntan.context.session, today: try #require(CivilDate(iso: "2026-01-21")),
      offersEnglish: offersEnglish, themes: themes ?? self.themes)
  }

  @Test(arguments: [
    ("/tampilan", Command.theme(nil)), ("/tampilan kertas", .theme("kertas")), ("/THEME Kertas", .theme("kertas")),
    ("/tampilan ./saya.toml", .theme("./saya.toml")), ("/tampilan saya.toml", .theme("saya.toml")),
    ("/tampilan /media/usb/a b.toml", .theme("/media/usb/a b.toml")), ("/bacakan", .readBack),
    ("/readback", .readBack), ("/pratinjau", .preview), ("/preview", .preview), ("/tayang", .publicView(.open)),
    ("/tayang gelap", .publicView(.dark)), ("/public Dark", .publicView(.dark)), ("/cetak", .print),
    ("/print", .print),
  ])
  func `a view is asked for`(line: String, command: Command) throws {
    let reading = try context().read(line)
    #expect(reading.command == command)
    var random = SystemRandomNumberGenerator()
    #expect(reading.changes(at: nil, using: &random) == [])
  }

  @Test func `a theme of another name is refused with the nearest, or with all there are`() throws {
    #expect(
      try context().read("/tampilan kertaz").refusal == .unknownTheme("kertaz", nearest: "kertas", known: themes))
    #expect(try context().read("/tampilan xyzzy").refusal == .unknownTheme("xyzzy", nearest: nil, known: themes))
    // Where nobody knows which there are, whoever reads the theme says so.
    #expect(try context(themes: []).read("/tampilan xyzzy").command == .theme("xyzzy"))
  }

  @Test(arguments: [
    ("/bacakan K-1", CommandName.readBack, "K-1"), ("/pratinjau notula", .preview, "notula"),
    ("/tayang terang", .publicView, "terang"), ("/cetak 2", .print, "2"),
  ])
  func `what stands behind it and means nothing is not dropped`(
    line: String, name: CommandName, words: String
  ) throws {
    #expect(try context().read(line).refusal == .argumentNotUnderstood(name, words))
  }

  @Test func `the names of themes and the word for dark are offered`() throws {
    func offers(_ line: String, english: Bool = false) throws -> [String] {
      try context(offersEnglish: english).completions(for: line, cursor: line.count).map(\.replacement)
    }
    #expect(try offers("/tampilan ") == themes)
    #expect(try offers("/tampilan k") == ["kertas"])
    #expect(try offers("/theme x") == [])
    #expect(try offers("/tayang ") == ["gelap"])
    #expect(try offers("/public d", english: true) == ["dark"])
    #expect(try offers("/tayang x") == [])
  }
}
