import Foundation
import Testing

@Suite struct BelajarTests {
  @Test(arguments: ["belajar", "learn"]) func `without a terminal it says so, with 69, and leaves nothing`(name: String)
    throws
  {
    let program = try Program()
    program.environment["TMPDIR"] = program.folder
    let result = try program.run(name)
    #expect(result.status == 69)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("rembuk: "))
    #expect(try program.contents == [])
  }

  @Test func `a temporary folder that cannot be made is told`() throws {
    let program = try Program()
    program.environment["TMPDIR"] = program.path("tiada")
    let result = try program.run("belajar")
    #expect(result.status == 73)
    #expect(result.errors.contains("tiada tidak dapat dibuat"))
    #expect(result.errors.contains("Setel TMPDIR"))
  }
}
