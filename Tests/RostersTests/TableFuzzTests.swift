import Foundation
import TestKit
import Testing

/// Spoilt rosters; the same in every run. `Fuzz daftar` spoils many more.
@Suite struct TableFuzzTests {
  @Test(arguments: 0..<4) func `whatever becomes of a roster, it is read or told`(seed: UInt64) throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Workbook/Fixtures")
    let workbooks = try ["libreoffice", "libxlsxwriter"].map { name in
      Array(try Data(contentsOf: fixtures.appending(path: "\(name).xlsx")))
    }
    let fuzz = TableFuzz(workbooks: workbooks)
    for round in 0..<UInt64(500) {
      var generator = SeededGenerator(seed: seed << 32 | round)
      try fuzz.run(&generator)
    }
  }
}
