import Meeting
import TestKit
import Testing

@testable import Facilitator

/// What the views say, in both languages and never alike.
@Suite("The words of the views")
struct ViewWordsTests {
  static let phrases: [(name: String, say: @Sendable (any Language) -> String)] = [
    ("themeHint", { $0.themeHint }), ("themeIsWorn", { $0.themeIsWorn("x") }), ("isWorn", { $0.isWorn }),
    ("previewUnderWay", { $0.previewUnderWay }), ("previewPage", { $0.previewPage(1, of: 2) }),
    ("previewPageEnd", { $0.previewPageEnd(1, of: 2) }), ("previewHint", { $0.previewHint }),
    ("previewIsText", { $0.previewIsText }), ("publicNoItem", { $0.publicNoItem }),
    ("publicAttendance", { $0.publicAttendance(1, of: 2) }), ("publicAttendance", { $0.publicAttendance(1, of: 0) }),
    ("publicWaiting", { $0.publicWaiting(2) }), ("publicNewest", { $0.publicNewest }),
    ("publicHint", { $0.publicHint }), ("printingUnderWay", { $0.printingUnderWay }),
    ("printHint", { $0.printHint }), ("isUsualPrinter", { $0.isUsualPrinter }),
    ("printerStopped", { $0.printerStopped("") }), ("copies", { $0.copies(1) }), ("copies", { $0.copies(2) }),
    ("printed", { $0.printed(PrintJob(name: "", printer: nil)) }),
    ("printed", { $0.printed(PrintJob(name: "HP-1", printer: "HP", state: .waiting)) }),
    ("printed", { $0.printed(PrintJob(name: "HP-1", printer: "HP", state: .printing)) }),
    ("printed", { $0.printed(PrintJob(name: "HP-1", printer: "HP", state: .done)) }),
    ("printed", { $0.printed(PrintJob(name: "HP-1", printer: "HP", state: .held(reason: "x"))) }),
    ("readBackPlace", { $0.readBackPlace(1, of: 2, agreed: 1) }), ("notAgreedYet", { $0.notAgreedYet }),
    ("agreed", { $0.agreed(at: nil) }), ("agreed", { $0.agreed(at: TimeOfDay(hour: 9, minute: 5)) }),
    ("readBackMark", { $0.readBackMark }), ("able", { $0.able(at: nil) }),
    ("able", { $0.able(at: TimeOfDay(hour: 9, minute: 5)) }), ("notConfirmed", { $0.notConfirmed }),
    ("ownerIsAway", { $0.ownerIsAway }), ("ownerIsHere", { $0.ownerIsHere }),
    ("readBackAgree", { $0.readBackAgree }), ("readBackEdit", { $0.readBackEdit.label }),
    ("readBackPutAside", { $0.readBackPutAside.label }), ("readBackStrike", { $0.readBackStrike.label }),
    ("readBackOthers", { $0.readBackOthers }), ("readBackDone", { $0.readBackDone(agreed: 1, of: 2) }),
    ("readBackLeft", { $0.readBackLeft("K-1") }), ("readBackEnd", { $0.readBackEnd }),
    ("nothingToReadBack", { $0.nothingToReadBack }),
  ]

  @Test("Each is said in both languages")
  func both() {
    for (name, say) in Self.phrases {
      let (one, other) = (say(Indonesian()), say(English()))
      #expect(!one.isEmpty && one != other, "\(name): \(one)")
    }
  }

  @Test("Times are told where they are known")
  func times() {
    let time = TimeOfDay(hour: 11, minute: 20)
    #expect(Indonesian().agreed(at: time) == "dibacakan dan disepakati pukul 11.20")
    #expect(Indonesian().agreed(at: nil) == "dibacakan dan disepakati")
    #expect(English().able(at: time) == "can do it, at 11.20")
  }

  @Test("The letters of reading back are told apart, in each language")
  func letters() {
    for words in [Indonesian(), English()] as [any Language] {
      let letters = [words.readBackEdit, words.readBackPutAside, words.readBackStrike].map(\.key)
      #expect(Set(letters).count == 3 && letters.allSatisfy { $0.isLowercase })
    }
  }

  @Test("Who has not said that they can is named beside what was agreed")
  func unconfirmed() throws {
    let driver = AppDriver(hour: 11, minute: 20)
    driver.enter("! @Emma @KPM Desa Kiram data balita >Jumat")
    var session = driver.file.session
    let id = try #require(session.entries.first?.id)
    try session.apply(.confirm(id, revision: 0, able: [], at: nil))
    let entry = try #require(session.entry(id))
    let confirmation = try #require(entry.confirmation)
    #expect(
      Indonesian().confirmed(confirmation, of: entry, in: session)
        == "dibacakan dan disepakati; belum dikonfirmasi: Hj. Emma Susanty")
  }
}
