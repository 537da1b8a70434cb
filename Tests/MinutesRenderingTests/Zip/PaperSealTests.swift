import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PaperSealTests {
  @Test(arguments: [(nil, "konsep dari Rembuk"), ("0a1b2c3d4e5f", "kode: 0a1b2c3d4e5f")] as [(String?, String)])
  func aFileSaysWhatItWasWrittenAs(_ code: String?, _ words: String) throws {
    var document = sampleDocument
    document.verificationCode = code
    let text = String(decoding: try render(document, as: .docx), as: UTF8.self)
    #expect(text.contains(words))
    #expect(text.contains(PaperSeal.draft) == (code == nil))
  }

  @Test(arguments: [DocumentFormat.pdf, .docx, .html]) func aFileSaysWhichMeetingItIsOf(_ format: DocumentFormat) throws
  {
    var document = sampleDocument
    #expect(try MeetingMark(in: render(document, as: format)) == nil)
    document.meeting = MeetingMark("a1-b2.c3 (x)")
    #expect(try MeetingMark(in: render(document, as: format)) == MeetingMark("a1b2c3x"))
  }

  @Test func aSpreadsheetDoesToo() throws {
    var sheet = Sheet(name: "usulan", title: "Usulan", columns: [.init("No", width: 5)], rows: [[.count(1)]])
    sheet.meeting = MeetingMark("a1b2c3")
    #expect(try MeetingMark(in: render(sheet, as: .xlsx)) == sheet.meeting)
    #expect(String(decoding: try render(sheet, as: .xlsx), as: UTF8.self).contains(PaperSeal.draft))
  }
}
