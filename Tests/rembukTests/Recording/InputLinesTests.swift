import Foundation
import Testing

@testable import rembuk

@Suite struct InputLinesTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]), ("a\r\nb\r\n", ["a", "b"]),
    ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("a\rb\n", ["a\rb"]),
  ])
  func `lines end with LF or CRLF, or with the input`(text: String, lines: [String]) throws {
    #expect(try read(Array(text.utf8)) == lines.map { .text($0) })
  }

  @Test func `a line that is cut by the buffer stays one line`() throws {
    let long = String(repeating: "é", count: 100_000)
    #expect(try read(Array((long + "\nx\n").utf8)) == [.text(long), .text("x")])
  }

  @Test func `bytes that are no text spoil their line only`() throws {
    #expect(try read([0x61, 0x0A, 0xC3, 0x0A, 0x62]) == [.text("a"), .invalid, .text("b")])
  }

  @Test(arguments: [(10, true), (11, false)])
  func `a line is taken up to the limit, and beyond it passed over whole, and those around it are there`(
    length: Int, isTaken: Bool
  ) throws {
    let long = String(repeating: "x", count: length)
    let middle = isTaken ? InputLine.text(long) : .tooLong
    for end in ["\n", "\r\n"] {
      let lines = try read(Array("\u{FEFF}\(long)\(end)satu\(end)\(long)\(end)\(long)".utf8), limit: 10)
      #expect(lines == [middle, .text("satu"), middle, middle])
    }
    // One that no buffer holds is passed over in pieces.
    let endless = try read(Array((String(repeating: "y", count: 300_000) + "\ndua").utf8), limit: 10)
    #expect(endless == [.tooLong, .text("dua")])
  }

  @Test func `a folder cannot be read`() throws {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    var lines = InputLines(descriptor: descriptor)
    #expect(throws: InputFailure(code: EISDIR)) { try lines.next() }
  }

  private func read(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> [InputLine] {
    let path = NSTemporaryDirectory() + "rembuk-lines-\(UUID().uuidString)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var input = InputLines(descriptor: descriptor, limit: limit)
    var lines: [InputLine] = []
    while let line = try input.next() { lines.append(line) }
    return lines
  }
}
