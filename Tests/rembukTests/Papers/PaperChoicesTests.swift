import Meeting
import Testing

@testable import rembuk

@Suite struct PaperChoicesTests {
  private func session(_ change: (inout PaperWording) -> Void) throws -> Session {
    var setup = Setup(template: "kecil")
    change(&setup.wording.papers)
    var session = Session()
    try session.apply(.begin(setup))
    return session
  }

  @Test func whatIsChosenGoesBeforeTheTemplateAndThatBeforeTheUsual() throws {
    let usual = PaperForm(PaperChoices(), for: try session { _ in })
    #expect(usual.columns == 62 && usual.separator == "," && !usual.deadlinesAreTasks)
    let office = try session {
      $0.separator = .tab
      $0.textColumns = 75
      $0.deadlinesAreTasks = true
    }
    let own = PaperForm(PaperChoices(), for: office)
    #expect(own.columns == 75 && own.separator == "\t" && own.deadlinesAreTasks)
    let chosen = PaperForm(PaperChoices(columns: 62, separator: .semicolon, deadlinesAreTasks: false), for: office)
    #expect(chosen.columns == 62 && chosen.separator == ";" && !chosen.deadlinesAreTasks)
  }
}
