import TerminalUI
import Testing

@testable import NcursesTerminal

struct KeySequenceTests {
  private func decode(_ text: String) -> [Event] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8))
  }

  @Test(arguments: [
    ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OD", .left), ("[H", .home),
    ("[F", .end), ("OH", .home),
    ("[1~", .home), ("[4~", .end), ("[7~", .home), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp),
    ("[6~", .pageDown),
    ("[Z", .backTab), ("[1;5C", .controlRight), ("[1;5D", .controlLeft), ("[1;3D", .controlLeft), ("[1;2A", .up),
    ("[1;3A", .altUp), ("[1;3B", .altDown), ("[1;5A", .up),
    ("[3;5~", .delete),
    ("Oc", .controlRight), ("Od", .controlLeft), ("OP", .function(1)), ("OS", .function(4)), ("[11~", .function(1)),
    ("[15~", .function(5)),
    ("[17~", .function(6)), ("[21~", .function(10)), ("[23~", .function(11)), ("[24~", .function(12)),
    ("[[A", .function(1)),
    ("[[E", .function(5)), ("OM", .enter), ("[1;3S", .function(52)), ("[1;2P", .function(13)),
    ("[15;5~", .function(29)),
    ("[15;6~", .function(41)), ("Op", .character("0")), ("Oy", .character("9")),
  ])
  func `Keys of xterm, the VT220, rxvt and Linux`(bytes: String, key: Key) {
    #expect(decode("\u{1B}" + bytes) == [.key(key)])
    #expect(decode("x\u{1B}" + bytes + "y") == [.key(.character("x")), .key(key), .key(.character("y"))])
  }

  @Test(arguments: [
    "[?1;2c", "[27;5;9~", "[97;5u", "[I", "[O", "[<0;10;20m", "[<2;10;20M", "[<32;10;20M", "[<0;0;1M",
    "[<0;1M", "[<64;1;1;1M", "[M !!", "[1;2R", "[15;9~", "]11;rgb:0/0/0\u{7}",
    "]0;title\u{1B}\\",
    "P1$r0m\u{1B}\\", "[[Z", "[99~", "[;;;;~", "[99999999999999999999~", "OZ", "[ q", "[?2004;1$y", "[1;1R",
  ])
  func `What has no name is swallowed whole`(bytes: String) {
    #expect(decode("\u{1B}" + bytes + "z") == [.key(.character("z"))])
  }

  @Test(arguments: [
    ("[<0;10;20M", Mouse(.press, at: Position(row: 19, column: 9))),
    ("[<4;1;1M", Mouse(.press, at: Position(row: 0, column: 0))),
    ("[<64;300;100M", Mouse(.wheelUp, at: Position(row: 99, column: 299))),
    ("[<81;5;6M", Mouse(.wheelDown, at: Position(row: 5, column: 4))),
  ])
  func `Reports of the mouse, beyond column 223 too`(bytes: String, mouse: Mouse) {
    #expect(decode("x\u{1B}" + bytes + "y") == [.key(.character("x")), .mouse(mouse), .key(.character("y"))])
  }

  @Test func `A report that comes in two pieces is one`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[<0;1".utf8)) == [])
    #expect(decoder.feed(Array("2;3M".utf8)) == [.mouse(Mouse(.press, at: Position(row: 2, column: 11)))])
  }
}
