import Facilitator
import Glibc
import Meeting
import MinutesRendering
import NcursesTerminal
import Rosters
import SessionFile
import TOMLReading
import Testing

@testable import rembuk

@Suite struct FailureWordsTests {
  static let failures: [Failure] =
    [
      .refused(.sealed), .missing, .exists, .folderMissing, .nameTooLong(limit: 245), .notASession,
      .newerVersion(found: 3, known: 2), .readOnly,
      .vanished, .diskFull, .busy, .permission, .inputOutput(code: -5, message: ""),
      .inputOutput(code: 10, message: ""),
    ].flatMap { [.file($0, path: "a.rembuk"), .making($0, path: "a.rembuk")] }
    + ErrorMessageTests.damage.map { .file(.damaged($0), path: "a.rembuk") }
    + TOMLErrorWordsTests.reasons.map {
      .mistake(TOMLError(key: "acara[1].menit", line: 7, reason: $0), name: "x.toml")
    }
    + [Failure.Text.template, .theme, .abbreviations].flatMap {
      [
        .textMissing($0, path: "x.toml"), .textUnreadable($0, path: "x.toml", code: EACCES),
        .textNotUTF8($0, path: "x.toml"),
        .nameUnknown($0, "x", known: ["mono"]),
      ]
    }
    + keyFaults.map { .key(KeySettings.Mistake(name: "usulan", line: 3, fault: $0), name: "setelan.toml") }
    + [ENOENT, EACCES, ENOSPC, EIO, 9999].map { .paper(path: "a.pdf", code: $0) }
    + [.notATerminal, .terminalNotNamed, .terminalTooSimple(name: "x"), .terminalUnknown(name: "x"), .refused(5)]
    .map { .terminal($0) }
    + [
      .rendering(.missingLibrary("libcairo"), .pdf), .rendering(.noFont, .pdf), .rendering(.drawing("x"), .pdf),
      .folderMissing("x"), .notAFolder("x"), .notATime("x"), .sampleIsUsed(path: "x"), .sampleIsForeign(path: "x"),
      .sampleFolder("x"), .practiceFolder("x", code: EACCES), .sampleLine(3, "x"), .samplePlace(path: "x", code: EIO),
      .unsaved(["x"]),
      .listMissing("x"), .listUnreadable("x", code: EIO), .noTable(.empty, list: "x"), .noTable(.tooLarge, list: nil),
    ]

  private static var keyFaults: [KeySettings.Fault] {
    let uses: [ReservedKey] = [
      .typing, .moving, .editing, .stopping, .saving, .sameAs(.enter), .beginningOthers, .unknownToTerminals,
    ]
    return uses.map { .refused(.reserved(.enter, $0)) } + [
      .unknownAction(nearest: nil), .unknownAction(nearest: "usulan"), .unknownKey("x", nearest: nil),
      .unknownKey("x", nearest: "F1"), .taken(.function(1), by: "usulan", line: nil),
      .taken(.function(1), by: "usulan", line: 2),
      .refused(.usedInLists(.alt("s"))), .refused(.onlyWay(nil, to: .help)),
      .refused(.onlyWay(.function(1), to: .help)),
      .value(.empty),
    ]
  }

  @Test(arguments: failures) func `whoever reads English is told in English`(failure: Failure) {
    let (english, indonesian) = (English().failure(failure), Indonesian().failure(failure))
    #expect(english != indonesian)
    let words = Set(english.lowercased().split { !$0.isLetter }.map(String.init))
    let leftovers: Set<String> = [
      "tidak", "dapat", "ada", "bukan", "berkas", "rapat", "folder lain", "belum", "yang", "perubahan", "lalu",
      "periksa",
      "pilih", "salin", "dengan", "untuk", "naskah", "terminal lain", "tampilan", "templat", "tulis", "catat", "baru",
      "contoh", "harus", "terlalu", "kunci", "sudah", "galat",
    ]
    #expect(words.isDisjoint(with: leftovers), "\(english)")
  }
}
