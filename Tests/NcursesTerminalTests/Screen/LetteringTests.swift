import CLinux
import Foundation
import Glibc
import TestKit
import Testing

@testable import NcursesTerminal
@testable import TerminalUI

struct LetteringTests {
  @Test(arguments: [
    ("┌", "+"), ("╔", "+"), ("├", "+"), ("─", "-"), ("═", "="), ("│", "|"), ("║", "|"), ("✓", "v"), ("▶", "*"),
    ("▸", ">"),
    ("●", "@"), ("○", "o"), ("■", "#"), ("…", "~"),
    ("·", "."), ("–", "-"), ("‹", "<"), ("›", ">"), ("“", "\""), ("A", "A"), ("é", "?"), ("日", "?"),
  ])
  func `ASCII has something for every sign of a screen`(sign: Unicode.Scalar, ascii: Unicode.Scalar) {
    #expect(Lettering.ascii.shown(sign, width: 2) == ascii)
  }

  @Test func `Every sign of every screen has a counterpart in ASCII`() throws {
    let goldens = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "FacilitatorTests/Layout/Goldens")
    var missing: Set<Unicode.Scalar> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: goldens.path()) {
      let text = try String(contentsOf: goldens.appending(path: name), encoding: .utf8)
      // Letters are people's own.
      for sign in text.unicodeScalars where !sign.isASCII && !sign.properties.isAlphabetic {
        if !Lettering.asciiLines.shown(sign, width: 1).isASCII { missing.insert(sign) }
      }
    }
    #expect(missing == [])
  }

  @Test func `Widths agree with the C library wherever it knows the letter`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var differing: [String] = []
    for value in UInt32(0x20)..<0x40000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let columns = Int(clinux_width(value))
      // Letters that it does not know, and those that a frame shows as something else anyway.
      guard columns >= 0, Glyph(Character(scalar)).base == scalar else { continue }
      if columns != Text.width(text) { differing.append(String(value, radix: 16)) }
    }
    // U+171E, a vowel of Ahom, is counted by neither terminal nor library as Unicode says.
    #expect(differing.count <= 1, "\(differing)")
  }

  @Test func `A letter that the C library counts wider than the frame is replaced`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    #expect(Lettering.unicode.shown("日", width: 1) == "\u{FFFD}")
    #expect(Lettering.unicode.shown("日", width: 2) == "日")
    #expect(Lettering.asciiLines.shown("日", width: 2) == "日")
    #expect(Lettering.asciiLines.shown("│", width: 1) == "|")
  }

  @Test(arguments: [["LANG": "C"], ["LANG": nil], ["LC_ALL": "POSIX"]])
  func `A locale without UTF-8 gets ASCII`(environment: [String: String?]) throws {
    let session = try start(environment: environment)
    #expect(session.rows[1].hasPrefix("|? ? ? ev*@o~| ?[31m"))
    #expect(session.output.allSatisfy { $0 < 0x80 })
    try leave(session)
  }

  @Test func `A locale that was never made still gets UTF-8 when its name says so`() throws {
    let session = try start(environment: ["LANG": "id_ID.UTF-8"])
    #expect(session.rows[1].hasPrefix("│日本é"))
    try leave(session)
  }

  @Test func `ASCII lines can be asked for and leave letters alone`() throws {
    let session = try start(["--ascii"])
    #expect(session.rows[1].hasPrefix("|日本é e\u{301}v*@o~|"))
    try leave(session)
  }
}
