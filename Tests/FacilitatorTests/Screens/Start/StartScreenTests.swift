import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The start screen")
struct StartScreenTests {
  private func app() -> App {
    let recents = ["pagi", "sore"].map { name in
      RecentMeeting(
        path: "/rapat/\(name).rembuk", title: "Rapat Koordinasi", date: MeetingFixture.date, status: .closed)
    }
    return App(
      words: Indonesian(), start: StartScreen(recents: recents, templates: ["pra-musrenbang-stunting"]),
      random: SeededGenerator())
  }

  private let size = Size(columns: 100, rows: 30)

  private func press(_ keys: [Key], in app: inout App) -> [Effect] {
    keys.flatMap { app.update(.event(.key($0))) }
  }

  @Test("Two meetings of one name and day are told apart by their files")
  func recents() {
    let screen = app().view(size).text
    #expect(screen.contains("Rabu, 21 Januari 2026 · ditutup · pagi.rembuk"))
    #expect(screen.contains("Rabu, 21 Januari 2026 · ditutup · sore.rembuk"))
  }

  @Test("A recent meeting, a new one by its name, and the sample are chosen by Enter")
  func choices() {
    var app = app()
    #expect(press([.down, .enter], in: &app) == [.open(.recent(path: "/rapat/sore.rembuk"))])
    var other = self.app()
    #expect(press([.down, .down, .enter], in: &other) == [])
    for character in "Rembuk Desa" { _ = other.update(.event(.key(.character(character)))) }
    #expect(
      press([.enter], in: &other) == [.open(.new(template: "pra-musrenbang-stunting", title: "Rembuk Desa"))])
    var last = self.app()
    #expect(press([.end, .enter], in: &last) == [.open(.sample)])
  }

  @Test("A meeting that goes on from an earlier one is chosen by that one, and named")
  func followUp() {
    var app = app()
    #expect(press([.end, .up], in: &app).isEmpty)
    #expect(app.view(size).text.contains("▸ "))
    #expect(press([.enter], in: &app) == [])
    #expect(app.view(size).text.contains("pagi.rembuk"))
    #expect(press([.down, .enter], in: &app) == [])
    for character in "Rapat Kedua" { _ = app.update(.event(.key(.character(character)))) }
    #expect(press([.enter], in: &app) == [.open(.followUp(path: "/rapat/sore.rembuk", title: "Rapat Kedua"))])
  }

  @Test("What could not be opened is told there, and the list stays")
  func failure() {
    var app = app()
    _ = app.update(.openFailed("/rapat/pagi.rembuk rusak."))
    #expect(app.view(size).text.contains("/rapat/pagi.rembuk rusak."))
    #expect(app.view(size).text.contains("sore.rembuk"))
  }

  @Test("Leaving asks here too")
  func leave() {
    var app = app()
    _ = press([.control("q")], in: &app)
    #expect(app.view(size).text.contains("Keluar dari Rembuk?"))
    _ = press([.enter], in: &app)
    #expect(app.isFinished)
  }
}
