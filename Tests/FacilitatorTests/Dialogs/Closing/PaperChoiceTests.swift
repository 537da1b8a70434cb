import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Which papers are written at closing")
struct PaperChoiceTests {
  private func driver(_ documents: [String] = [], words: any Language = Indonesian()) -> AppDriver {
    var setup = MeetingFixture.setup
    setup.wording.papers.documents = documents
    let driver = AppDriver(MeetingFixture.history(setup), words: words)
    driver.press(.function(10), .enter, .function(10))
    return driver
  }

  @Test("Those of the template are marked, the minutes where it names none")
  func marked() {
    let usual = driver()
    #expect(usual.screen.contains("▸[x] Notula"))
    #expect(usual.screen.contains("[ ] Berita acara"))
    usual.press(.enter)
    #expect(usual.paperOrders == [PaperOrder(papers: ["notula"])])
    let named = driver(["berita-acara", "komitmen", "tiada"])
    #expect(named.screen.contains("▸[ ] Notula") && named.screen.contains("[x] Tabel komitmen"))
    named.press(.enter)
    #expect(named.paperOrders == [PaperOrder(papers: ["berita-acara", "komitmen"])])
    #expect(named.file.session.status == .closed)
  }

  @Test("Space marks papers and formats, and a paper that has none of them says so and is left out")
  func choosing() {
    let driver = driver(["notula", "komitmen"])
    driver.press(.down, .character(" "), .down, .down)
    #expect(driver.screen.contains("▸[x] format yang lazim"))
    driver.press(.down, .character(" "))
    #expect(driver.screen.contains("▸[x] format PDF"))
    #expect(driver.rows.contains { $0.contains("[x] Tabel komitmen") && $0.contains("tidak dalam format itu") })
    driver.press(.enter)
    #expect(driver.paperOrders == [PaperOrder(papers: ["notula", "berita-acara"], formats: ["pdf"])])
    driver.press(.enter, .control("p"))
    #expect(driver.printOrders.last?.papers == ["notula", "berita-acara"])
  }

  @Test("Without a paper nothing is closed, and Esc leads back to the form with what was typed")
  func nothingMarked() {
    let driver = driver()
    driver.press(.character(" "), .enter)
    #expect(driver.screen.contains("Belum ada naskah yang dapat ditulis"))
    #expect(driver.file.session.status == .prepared)
    driver.press(.escape)
    #expect(driver.screen.contains("Pukul selesai"))
  }

  @Test("It is English on the English screen")
  func english() {
    let driver = driver(words: English())
    #expect(driver.screen.contains("▸[x] Minutes") && driver.screen.contains("what is usual for each paper"))
  }
}
