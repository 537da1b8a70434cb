import Facilitator
import Foundation
import TestKit
import Testing

@testable import rembuk

/// The print service's programs played by scripts that answer in its words.
@Suite struct PrintServiceTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func service(lp: String, lpstat: String) throws -> PrintService {
    PrintService(
      submitting: SystemProgram(name: folder.program("lp", lp)),
      asking: SystemProgram(name: folder.program("lpstat", lpstat)))
  }

  /// Knows HP, which is usual, and Gudang, which stands still; `queue` is what waits at any of them.
  private static func lpstat(queue: String = "", printing: String = "is idle.") -> String {
    """
    case "$*" in
      -e) echo HP; echo Gudang;;
      -d) echo "system default destination: HP";;
      "-p HP") echo "printer HP \(printing)  enabled since Wed Jan 21 09:00:00 2026";;
      "-p Gudang") echo "printer Gudang disabled since Wed Jan 21 09:00:00 2026 -"; echo "	kertas habis";;
      "-W not-completed -o "*) echo "\(queue)";;
      *) exit 1;;
    esac
    """
  }

  @Test func `printers are told with the usual one and why one stands still`() throws {
    let service = try service(lp: "exit 1", lpstat: Self.lpstat())
    #expect(
      service.printers() == [Printer(name: "HP", isUsual: true), Printer(name: "Gudang", stopped: "kertas habis")])
    #expect(try self.service(lp: "", lpstat: "exit 1").printers() == [])
    #expect(PrintService(asking: SystemProgram(name: "/tak/ada/lpstat")).printers() == [])
  }

  @Test(arguments: [
    ("", "is idle.", PrintJob.State.done), ("HP-7 root 1024 Wed", "is idle.", .waiting),
    ("HP-7 root 1024 Wed", "now printing HP-7.", .printing), ("HP-71 root 1024 Wed", "now printing HP-71.", .done),
    ("HP-7 root 1024 Wed", "now printing HP-71.", .waiting),
  ])
  func `what has become of a job is told`(queue: String, printing: String, state: PrintJob.State) throws {
    let service = try service(
      lp: "echo 'request id is HP-7 (1 file(s))'", lpstat: Self.lpstat(queue: queue, printing: printing))
    #expect(try service.print(["/a.pdf"]) == PrintJob(name: "HP-7", printer: "HP", state: state))
  }

  @Test func `a job of a printer that stands still is held, and is not waited for`() throws {
    let service = try service(
      lp: "echo 'request id is Gudang-2 (1 file(s))'", lpstat: Self.lpstat(queue: "Gudang-2 root 1024 Wed"))
    let job = try service.print(["/a.pdf"], PrintOrder(printer: "Gudang"))
    #expect(job == PrintJob(name: "Gudang-2", printer: "Gudang", state: .held(reason: "kertas habis")))
    #expect(service.follow(job, looks: 1_000_000) == job)
  }

  @Test func `a job is followed until it is done, or for so many looks`() throws {
    let counting = """
      n=$(cat "$0.n" 2>/dev/null || echo 0)
      case "$*" in
        "-W not-completed -o HP") echo $((n + 1)) > "$0.n"; [ $n -ge 3 ] || echo "HP-7 root 1024 Wed";;
        "-p HP") echo "printer HP is idle.";;
      esac
      """
    let service = try service(lp: "echo 'request id is HP-7 (1 file(s))'", lpstat: counting)
    let job = try service.print(["/a.pdf"])
    #expect(job.state == .waiting)
    #expect(service.follow(job, looks: 1, pause: 0).state == .waiting)
    #expect(service.follow(job, looks: 5, pause: 0).state == .done)
  }

  @Test func `printer and copies are asked for, and a hyphen in front makes no option of a file`() throws {
    let service = try service(lp: "echo \"$@\" > \"$0.log\"; echo ya", lpstat: Self.lpstat())
    let job = try service.print(["-o raw.pdf"], PrintOrder(printer: "HP", copies: 3))
    #expect(job == PrintJob(name: "", printer: "HP"))
    #expect(try String(contentsOfFile: "\(folder.path)/lp.log", encoding: .utf8) == "-d HP -n 3 -- -o raw.pdf\n")
  }

  @Test func `no shell reads what is printed: every name arrives whole`() throws {
    let lpstat = folder.program("lpstat-2", #"[ "$*" != "-e" ] || cat "$0.names""#)
    let service = PrintService(
      submitting: SystemProgram(name: folder.program("lp", #"printf '%s\0' "$@" > "$0.log"; echo ya"#)),
      asking: SystemProgram(name: lpstat))
    let texts = HostileText.all.filter {
      $0.isArgument && $0.text.utf8.count < 60_000 && !$0.text.contains(where: \.isNewline)
    }.map(\.text)
    #expect(texts.count > 20)
    for text in texts {
      try text.write(toFile: "\(lpstat).names", atomically: false, encoding: .utf8)
      let paths = [text, "/aula/\(text).pdf"]
      _ = try service.print(paths, PrintOrder(printer: text, copies: 2))
      let log = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/lp.log"))
      let arguments = log.split(separator: 0, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(arguments == ["-d", text, "-n", "2", "--"] + paths + [""])
    }
  }

  @Test func `a printer that is not there is told before anything is sent, with those that are`() throws {
    let service = try service(lp: "touch \"$0.log\"", lpstat: Self.lpstat())
    let unknown = ErrorMessage(.printerUnknown("Aula", known: ["HP", "Gudang"]), .usage)
    #expect(throws: unknown) { try service.print(["/a.pdf"], PrintOrder(printer: "Aula")) }
    #expect(unknown.sentence == "Pencetak Aula tidak ada. Yang ada: HP, Gudang")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/lp.log"))
  }

  @Test func `what the service says when it refuses is told in one line, with the paths`() throws {
    let service = try service(lp: "echo 'lp: Error -'; echo 'no default destination.' >&2; exit 1", lpstat: "exit 1")
    let refused = ErrorMessage(
      .notPrinted(paths: ["/a.pdf"], answer: "lp: Error - no default destination"), .inputOutput)
    #expect(throws: refused) { try service.print(["/a.pdf"]) }
  }

  @Test func `without the service it is told which program is missing`() throws {
    let missing = ErrorMessage(.printerMissing(paths: ["/a.pdf"]), .noTerminal)
    #expect(throws: missing) {
      try PrintService(submitting: SystemProgram(name: "/tak/ada/lp")).print(["/a.pdf"])
    }
    #expect(missing.sentence.contains("lp (CUPS)") && missing.sentence.contains("/a.pdf"))
  }
}
