import TestKit
import Testing

/// Bad disks, a second seat and power cuts; the same in every run. `Fuzz simpan` plays many more.
@Suite struct StoringFuzzTests {
  @Test(arguments: 0..<4) func `what Enter was pressed on is recorded once or still kept`(seed: UInt64) throws {
    var fuzz = StoringFuzz()
    for round in 0..<UInt64(25) {
      var generator = SeededGenerator(seed: seed << 32 | round)
      try fuzz.run(&generator)
    }
  }
}
