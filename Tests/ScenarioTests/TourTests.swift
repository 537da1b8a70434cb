import Facilitator
import Foundation
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import rembuk

/// The tour, told in process and on a real terminal.
@Suite("The tour")
struct TourTests {
  /// All six steps, done as the panel says.
  private func learn(_ stage: any Stage) throws {
    try stage.see("belajar 1/6 · mencatat komitmen")
    try stage.enter("! @KPM Kiram data balita dikirim >30 Juni")
    try stage.see("belajar 2/6 · membetulkan")
    try stage.enter("s/balita/anak balita/")
    try stage.see("belajar 3/6 · mencatat kehadiran")
    try stage.press(.function(2))
    try stage.see("[daftar hadir]")
    try stage.press(.enter)
    try stage.press(.escape)
    try stage.see("belajar 4/6 · acara berikut")
    try stage.press(.alt("n"))
    try stage.see("belajar 5/6 · mencari lagi")
    try stage.press(.control("f"))
    try stage.see("[cari]")
    try stage.type("gizi")
    try stage.press(.enter)
    try stage.see("belajar 6/6 · menutup rapat")
    try stage.press(.escape)
    try stage.press(.function(10))
    try stage.see("yang masih kurang")
    try stage.press(.enter)
    try stage.see("penanda tangan")
    try stage.press(.function(10))
    try stage.press(.enter)
    try stage.see("naskah sudah ditulis.")
    try stage.press(.escape)
    try stage.see("belajar selesai")
  }

  private func driver(words: any Language = Indonesian()) throws -> AppDriver {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try SampleRun(folder: folder, lines: SampleRun.practice).prepare()
    defer { file.close() }
    return AppDriver(file.history, words: words, hour: 10, isPractice: true)
  }

  private var opened: [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)) ?? []
    return names.filter { $0.hasPrefix("rembuk-belajar-") }
  }

  @Test func `six steps lead through a meeting`() throws {
    let driver = try driver()
    try learn(InProcessStage(driver))
    #expect(driver.file.session.status == .closed)
  }

  @Test func `every step can be skipped, and Esc leaves at any time`() throws {
    let driver = try driver(words: English())
    for number in 1...6 {
      #expect(driver.screen.contains("learn \(number)/6"))
      driver.press(.control("n"))
    }
    #expect(driver.screen.contains("[learned]"))
    // What is typed stays: only a line with nothing in it has nothing to come back from.
    driver.type("x")
    driver.press(.escape)
    #expect(!driver.screen.contains("Leave the tour?"))
    driver.press(.backspace, .escape)
    #expect(driver.screen.contains("Leave the tour?"))
    driver.press(.enter)
    #expect(driver.app.isFinished)
  }

  @Test func `on a terminal nothing is left of it, and no meeting is listed`() throws {
    let hall = try Hall()
    let temporary = hall.folder.appending(path: "sementara")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: false)
    let session = try hall.tour(in: temporary.path)
    try learn(TerminalStage(session))
    let made = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
    #expect(made.count == 1 && made[0].hasPrefix("rembuk-belajar-"))
    let papers = try FileManager.default.contentsOfDirectory(atPath: temporary.appending(path: made[0]).path)
    #expect(papers.contains { $0.hasSuffix("-notula.pdf") })
    try session.press(.escape)
    try session.waitUntil(contains: "Keluar dari belajar?")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    #expect(!FileManager.default.fileExists(atPath: hall.folder.path + "/state/rembuk/terakhir.json"))
  }

  @Test func `the start screen offers it while no meeting is known, and a signal removes it too`() throws {
    let hall = try Hall()
    let temporary = hall.folder.appending(path: "sementara")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: false)
    let session = try hall.tour(in: temporary.path, fromStart: true)
    try session.waitUntil(contains: "▸ Belajar dalam enam langkah")
    try session.press(.enter)
    try session.waitUntil(contains: "belajar 1/6")
    session.terminate(SIGTERM)
    _ = try session.waitForExit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
  }
}
