import Testing

@testable import TerminalUI

struct KeyTests {
  @Test(arguments: [
    (Key.control("z"), "Ctrl-Z"), (.function(9), "F9"), (.function(12), "F12"), (.alt("2"), "Alt-2"),
    (.alt("n"), "Alt-N"),
    (.enter, "Enter"), (.backTab, "Shift-Tab"), (.character(" "), "Space"), (.character("?"), "?"), (.pageUp, "PgUp"),
    (.escape, "Esc"), (.control(" "), "Ctrl-Space"), (.controlLeft, "Ctrl-Left"), (.altUp, "Alt-Up"),
    (.control("\\"), "Ctrl-\\"),
    (.character("é"), "é"),
  ])
  func `A key has a name for screens`(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test(arguments: [
    Key.control("z"), .function(1), .function(12), .alt("2"), .alt("n"), .enter, .backTab, .character(" "), .pageUp,
    .escape, .control(" "), .controlLeft, .altUp, .control("\\"), .delete,
  ])
  func `A name leads back to its key`(key: Key) {
    #expect(Key(name: key.name) == key)
  }

  @Test(arguments: ["", "F", "F0", "F13", "Ctrl-", "Ctrl-zz", "Shift-Z", "-", "enter", "a", "tutup", "Alt"])
  func `What no key is called names none`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
