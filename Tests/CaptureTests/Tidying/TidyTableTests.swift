import Testing

@testable import Capture

@Suite struct TidyTableTests {
  @Test(arguments: [
    ("yg", "yang"), ("Yg", "Yang"), ("YG", "YANG"), ("yG", "yang"), ("dll", "dan lain-lain"), ("Dll", "Dan lain-lain"),
    ("x", nil), ("", nil),
  ])
  func `a word is written out with its case kept`(short: String, full: String?) {
    #expect(TidyTable(["yg": "yang", "dll": "dan lain-lain"]).full(for: short) == full)
  }
}
