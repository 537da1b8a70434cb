import Testing

@testable import TerminalUI

struct KeyTests {
  @Test(arguments: [
    (Key.control("z"), "Ctrl-Z"), (.function(13), "Shift-F1"), (.function(52), "Alt-F4"), (.function(9), "F9"),
    (.function(12), "F12"), (.alt("2"), "Alt-2"),
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

  @Test(arguments: [
    ("f1", Key.function(1)), ("F12", .function(12)), ("ctrl-g", .control("g")), ("Ctrl+G", .control("g")),
    ("CONTROL-G", .control("g")), ("^G", .control("g")), ("alt-5", .alt("5")), ("Alt+N", .alt("n")),
    ("Alt-+", .alt("+")), ("enter", .enter), ("Return", .enter), ("PageUp", .pageUp), ("del", .delete),
    ("x", .character("x")),
    ("/", .character("/")), ("Spasi", .character(" ")), ("ctrl-space", .control(" ")),
  ]) func `A key is known however a person writes it`(text: String, key: Key) {
    #expect(Key(written: text) == key)
  }

  @Test(arguments: ["", "F13", "F0", "ctrl", "Ctrl-", "Ctrl-1", "super-x", "Alt-é", "tutup"])
  func `What is written and no key is none`(text: String) {
    #expect(Key(written: text) == nil)
  }

  @Test func `Every key that can be written is called by its name`() {
    for name in Key.writtenNames { #expect(Key(written: name)?.name == name) }
    #expect(Set(Key.writtenNames).count == Key.writtenNames.count)
  }
}
