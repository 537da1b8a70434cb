import Facilitator
import Meeting
import TestKit
import Testing

@Suite("The bell of an item that takes too long")
struct OvertimeBellTests {
  @Test("It rings once when the time of the item is over, and again for another item")
  func rings() {
    let driver = AppDriver(hour: 9, minute: 0)
    driver.enter("/acara 1")
    driver.wait(.seconds(9 * 60))
    #expect(driver.bells == 0)
    driver.wait(.seconds(3 * 60))
    #expect(driver.bells == 1)
    driver.wait(.seconds(30 * 60))
    #expect(driver.bells == 1)
    driver.enter("/acara 2")
    driver.wait(.seconds(39 * 60))
    #expect(driver.bells == 1)
    driver.wait(.seconds(2 * 60))
    #expect(driver.bells == 2)
  }

  @Test("Whoever opens a meeting in which an item is late already hears nothing")
  func silent() {
    let first = AppDriver(hour: 9, minute: 0)
    first.enter("/acara 1")
    let second = AppDriver(first.file, hour: 9, minute: 30, seed: 2)
    second.wait(.seconds(5 * 60))
    #expect(second.bells == 0)
  }
}
