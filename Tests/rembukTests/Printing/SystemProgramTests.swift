import Foundation
import Testing

@testable import rembuk

@Suite struct SystemProgramTests {
  private func program(_ script: String, in folder: Folder) throws -> SystemProgram {
    SystemProgram(name: folder.program("program", script))
  }

  @Test func `every argument is one, whatever stands in it, and all that is written is told`() throws {
    let folder = try Folder()
    let program = try program("for a; do echo \"[$a]\"; done; echo lagi >&2", in: folder)
    let arguments = ["/tmp/rapat; rm -rf x.pdf", "-o raw.pdf", "/a b/\"c\" $HOME.pdf"]
    let (status, answer) = try #require(program.run(arguments))
    #expect(status == 0)
    #expect(answer == arguments.map { "[\($0)]\n" }.joined() + "lagi\n")
  }

  @Test func `how it ended is told, by itself or by a signal`() throws {
    let folder = try Folder()
    #expect(try program("exit 3", in: folder).run([])?.status == 3)
    #expect(try program("kill -9 $$", in: folder).run([])?.status == -1)
  }

  @Test func `one that does not answer is not waited for`() throws {
    let folder = try Folder()
    var program = try program("exec sleep 600", in: folder)
    program.patience = 200
    let (status, answer) = try #require(program.run([]))
    #expect(status == -1 && answer.isEmpty)
  }

  @Test func `one that is not there is nil`() {
    #expect(SystemProgram(name: "/tak/ada/lp").run([]) == nil)
  }

  @Test func `it has no terminal to read from, signals reach it, and it speaks the language that programs read`() throws
  {
    let folder = try Folder()
    let program = try program("read x; echo \"<$x> $LC_ALL\"; grep SigBlk /proc/self/status", in: folder)
    #expect(program.run([])?.answer == "<> C\nSigBlk:\t0000000000000000\n")
  }
}
