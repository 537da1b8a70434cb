import TestKit
import Testing

/// Keys that nobody would press, in windows of every size; the same in every run. `Fuzz` sends many more of them.
@Suite struct KeyFuzzTests {
  @Test(arguments: 0..<2) func `whatever is pressed, the screen is whole and no line is lost`(seed: UInt64) throws {
    var fuzz = KeyFuzz()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<120 { try fuzz.run(&generator) }
  }
}
