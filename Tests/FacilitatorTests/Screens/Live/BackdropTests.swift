import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("What is kept from one frame to the next")
struct BackdropTests {
  private static let keys: [Key] = [
    .tab, .backTab, .up, .down, .pageUp, .pageDown, .home, .end, .enter, .escape, .control("z"), .control("y"),
    .control("u"), .control("s"), .function(6), .function(9), .function(10), .alt("n"), .character("a"),
    .character("!"),
    .character("@"), .character(" "), .backspace,
  ]

  /// The same screen, drawn with nothing to remember.
  private func drawnAnew(_ driver: AppDriver) -> Frame {
    // Another size makes it forget what it knows of this one.
    _ = driver.app.view(Size(columns: 41, rows: 13))
    return driver.app.view(driver.size)
  }

  @Test("A frame is the same with it and without it, after any keys", arguments: 1...6)
  func anyKeys(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let driver = AppDriver(size: Size(columns: [50, 80, 120][Int(seed % 3)], rows: 24))
    for step in 0..<250 {
      var did = "\(step)"
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        let line =
          [
            "satu", "! @Emma data >Jumat", "/acara 2", "/lanjut", "/hadir @Mahrur", "/hadir KPM 3", "s/a/b/",
            "/bicara @Emma", "/antre @Mahrur",
          ]
          .randomElement(using: &random) ?? ""
        did += " " + line
        driver.enter(line)
      case 1:
        let seconds = Int.random(in: 1...200, using: &random)
        did += " \(seconds) s"
        driver.wait(.seconds(seconds))
      case 2:
        driver.disk = [.stores, .waits, .fails("Disk penuh.")].randomElement(using: &random) ?? .stores
        driver.answer()
      default:
        let key = Self.keys.randomElement(using: &random) ?? .tab
        did += " \(key)"
        driver.press(key)
      }
      let kept = driver.frame
      let anew = drawnAnew(driver)
      let isSame = kept == anew
      guard isSame else { return #expect(isSame, "\(did)\n\(kept.text)\n\(anew.text)") }
    }
  }

  @Test("The used minutes turn over when they do, not only with the clock above")
  func usedMinutes() {
    let driver = AppDriver()
    driver.wait(.seconds(30))
    driver.enter("/acara 1")
    driver.wait(.seconds(30))
    #expect(driver.screen.contains("0/10"))
    driver.wait(.seconds(35))
    driver.type("a")
    #expect(driver.screen.contains("1/10"))
  }
}
