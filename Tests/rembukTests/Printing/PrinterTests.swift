import Foundation
import Testing

@testable import rembuk

@Suite struct PrinterTests {
  private func program(_ script: String, in folder: Folder) throws -> Printer {
    let path = "\(folder.path)/lp"
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o755)
    return Printer(program: path)
  }

  @Test func `every path is one argument, whatever stands in it, and what is answered is one line`() throws {
    let folder = try Folder()
    let printer = try program("for a; do echo \"[$a]\"; done; echo lagi >&2", in: folder)
    let paths = ["/tmp/rapat; rm -rf x.pdf", "-o raw.pdf", "/a b/\"c\" $HOME.pdf"]
    #expect(try printer.print(paths) == "[--] " + paths.map { "[\($0)]" }.joined(separator: " ") + " lagi")
  }

  @Test func `what the program says when it refuses is told, with the paths`() throws {
    let folder = try Folder()
    let printer = try program("echo 'lp: Error - no default destination available.' >&2; exit 1", in: folder)
    let refused = ErrorMessage(
      .notPrinted(paths: ["/a.pdf"], answer: "lp: Error - no default destination available."), .inputOutput)
    #expect(throws: refused) { try printer.print(["/a.pdf"]) }
    let killed = try program("kill -9 $$", in: folder)
    #expect(throws: ErrorMessage(.notPrinted(paths: ["/a.pdf"], answer: ""), .inputOutput)) {
      try killed.print(["/a.pdf"])
    }
  }

  @Test func `one that does not answer is not waited for`() throws {
    let folder = try Folder()
    var printer = try program("exec sleep 600", in: folder)
    printer.patience = 200
    #expect(throws: ErrorMessage(.notPrinted(paths: ["/a.pdf"], answer: ""), .inputOutput)) {
      try printer.print(["/a.pdf"])
    }
  }

  @Test func `without the program it is told which is missing`() throws {
    let missing = ErrorMessage(.printerMissing(paths: ["/a.pdf"]), .noTerminal)
    #expect(throws: missing) { try Printer(program: "/tak/ada/lp").print(["/a.pdf"]) }
    #expect(missing.sentence.contains("lp (CUPS)") && missing.sentence.contains("/a.pdf"))
  }

  @Test func `the program has no terminal to read from, and signals reach it`() throws {
    let folder = try Folder()
    let printer = try program("read x; echo \"<$x>\"; grep SigBlk /proc/self/status", in: folder)
    #expect(try printer.print([]) == "<> SigBlk:\t0000000000000000")
  }
}
