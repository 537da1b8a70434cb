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

  @Test func `a folder cannot be read`() throws {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    var lines = InputLines(descriptor: descriptor)
    #expect(throws: InputFailure(code: EISDIR)) { try lines.next() }
  }

  private func read(_ bytes: [UInt8]) throws -> [InputLine] {
    let path = NSTemporaryDirectory() + "rembuk-lines-\(UUID().uuidString)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var input = InputLines(descriptor: descriptor)
    var lines: [InputLine] = []
    while let line = try input.next() { lines.append(line) }
    return lines
  }
}
