import Testing

@testable import Capture

@Suite struct OpeningTests {
  private func read(_ line: String) -> (Opening, String) {
    let (opening, rest) = Opening.read(Array(line)[...])
    return (opening, String(rest))
  }

  @Test(arguments: [
    ("! kirim", Opening.entry(.commitment, isOpened: true), " kirim"),
    ("!kirim", .entry(.commitment, isOpened: true), "kirim"),
    ("$@Emma x", .entry(.proposal, isOpened: true), "@Emma x"), ("=\"a\"", .entry(.decision, isOpened: true), "\"a\""),
    ("? siapa", .entry(.question, isOpened: true), " siapa"), ("~ nanti", .entry(.setAside, isOpened: true), " nanti"),
    ("+ lagi", .addition, " lagi"), ("+lagi", .addition, "lagi"),
    ("komitmen:kirim", .entry(.commitment, isOpened: true), "kirim"),
    ("Tanya: siapa", .entry(.question, isOpened: true), " siapa"),
    ("/usulan x", .entry(.proposal, isOpened: true), " x"), ("/Hadir @Emma", .command("Hadir"), " @Emma"),
    ("/lanjut", .command("lanjut"), ""),
    // Nothing behind a sign is nothing said.
    ("!", .entry(.commitment, isOpened: true), ""), ("$", .entry(.proposal, isOpened: true), ""),
    ("=", .entry(.decision, isOpened: true), ""), ("~", .entry(.setAside, isOpened: true), ""),
    ("?", .entry(.question, isOpened: true), ""), ("+", .addition, ""), ("/", .command(""), ""),
    ("/ ", .command(""), ""),
  ])
  func `a sign, a word or a slash opens`(line: String, opening: Opening, rest: String) {
    #expect(read(line) == (opening, rest))
  }

  @Test(arguments: [
    "!!", "!5", "+62", "+62 812", "~30", "~30 orang", "???", "$5", "/ 5", "/5", "kirim !", "usul: x",
    "komitmen x",
    "komitmen : x", "s/d", "",
  ])
  func `anything else is a note`(line: String) {
    #expect(read(line) == (.entry(.note, isOpened: false), line))
  }

  @Test(arguments: [
    ("s/a/b/", "a", "b"), ("s/a//", "a", ""), ("s/a b/c d/", "a b", "c d"), ("s/a\\/b/c/", "a/b", "c"),
    ("s/\\\\/x/", "\\", "x"), ("s/a\\b/c/", "a\\b", "c"),
  ])
  func `a whole line of three slashes mends`(line: String, old: String, new: String) {
    #expect(read(line).0 == .substitution(old: old, new: new))
  }

  @Test(arguments: ["s/a/b", "s//b/", "s/a/b/c/", "s/a/b/ ", "S/a/b/", "s/a\\/b/", "s/", "s//", "as/a/b/"])
  func `other slashes are text`(line: String) {
    #expect(read(line).0 == .entry(.note, isOpened: false))
  }
}
