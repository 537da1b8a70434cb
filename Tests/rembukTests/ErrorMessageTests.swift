import Facilitator
import Meeting
import MinutesRendering
import NcursesTerminal
import SessionFile
import TOMLReading
import Testing

@testable import rembuk

@Suite struct ErrorMessageTests {
  static let errors: [(SessionFileError, Int32)] = [
    (.refused(.sealed), 65), (.missing, 66), (.exists, 73), (.folderMissing, 73), (.notASession, 65),
    (.newerVersion(found: 2, known: 1), 65), (.damaged(.hash(sequence: 3)), 65), (.readOnly, 77), (.vanished, 74),
    (.diskFull, 74), (.busy, 74), (.permission, 77), (.inputOutput(code: 10, message: "disk I/O error"), 74),
  ]

  @Test(arguments: errors) func `a failure of the file says what to do, and has its exit code`(
    error: SessionFileError, status: Int32
  ) {
    let message = ErrorMessage(error, path: "rapat.rembuk")
    #expect(message.status.rawValue == status)
    // What failed and why, then what to do: two sentences at least, or a colon with the command.
    #expect(message.sentence.contains(". ") || message.sentence.contains(": "))
    if case .refused = error { return }
    #expect(message.sentence.contains("rapat.rembuk"))
  }

  @Test(arguments: [SessionFileError.readOnly, .permission])
  func `where no file can be made, nobody is told to copy or to look at it`(error: SessionFileError) {
    let message = ErrorMessage(making: error, path: "rom/b.rembuk")
    #expect(message.status.rawValue == 77)
    #expect(message.sentence.hasPrefix("rom/b.rembuk tidak dapat dibuat: "))
    #expect(message.sentence.hasSuffix("Pilih folder lain."))
    #expect(!message.sentence.contains("salin"))
  }

  @Test func `the system's English is left out, its number is not`() {
    let message = ErrorMessage(.inputOutput(code: -5, message: "Input/output error"), path: "a").sentence
    #expect(message.contains("perangkatnya gagal dibaca atau ditulis (-5)"))
    let other = ErrorMessage(.inputOutput(code: 10, message: "disk I/O error"), path: "a").sentence
    #expect(other.contains("(10)") && !other.contains("error"))
    #expect(!ErrorMessage(.drawing("out of memory"), format: .pdf).sentence.contains("memory"))
  }

  static let damage: [Damage] = [
    .structure("x"), .gap(expected: 2, found: 3), .hash(sequence: 2), .undecodable(sequence: 2), .columns(sequence: 2),
    .refused(sequence: 2, .closed),
  ]

  @Test(arguments: damage) func `every kind of damage is told`(damage: Damage) {
    #expect(ErrorMessage(.damaged(damage), path: "a").sentence.hasPrefix("a rusak: "))
    #expect(!Indonesian().finding(damage).hasSuffix("."))
  }

  @Test func `a mistake in a template is told with its place`() {
    let error = TOMLError(key: "acara[3].menit", line: 12, reason: .outOfRange(-1, 0...600))
    #expect(
      ErrorMessage(error, name: "x.toml").sentence
        == "x.toml:12: acara[3].menit: -1 di luar batas 0 sampai 600. Perbaiki, lalu ulangi.")
    let whole = TOMLError(key: "", line: nil, reason: .controlCharacter(0x1B))
    #expect(ErrorMessage(whole, name: "x").sentence.hasPrefix("x: ada karakter kendali U+001B"))
    let syntax = TOMLError(key: "", line: 3, reason: .syntax("Error while parsing array: encountered end-of-file"))
    #expect(ErrorMessage(syntax, name: "x").sentence == "x:3: bukan TOML yang benar. Perbaiki, lalu ulangi.")
  }

  @Test(arguments: [TerminalError.notATerminal, .terminalNotNamed, .terminalTooSimple(name: "dumb"), .refused(5)])
  func `without a screen the other ways are named`(error: TerminalError) {
    let message = ErrorMessage(error)
    #expect(message.status.rawValue == 69)
    #expect(message.sentence.hasSuffix("rembuk catat BERKAS, rembuk tulis BERKAS."))
    // Line by line a meeting is run on any terminal, but on nothing that is none.
    let isTerminal = error != .notATerminal && error != .refused(5)
    #expect(message.sentence.contains("--linear") == isTerminal)
  }
}
