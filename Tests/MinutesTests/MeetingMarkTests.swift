import Minutes
import Testing

@Suite struct MeetingMarkTests {
  @Test func itIsFoundInTheBytesOfAFile() {
    let mark = MeetingMark("gzmyt1fjx9jn")
    #expect(mark.token == "rapat-rembuk-gzmyt1fjx9jn")
    for text in ["\(mark.token)", "/Creator (Rembuk \(mark.token))", "rapat-rembu rapat-rrapat-rembuk-gzmyt1fjx9jn-x"] {
      #expect(MeetingMark(in: Array(text.utf8)) == mark, "\(text)")
    }
    for text in ["", "rapat", "rapat-rembuk", "Rapat-rembuk-x"] { #expect(MeetingMark(in: Array(text.utf8)) == nil) }
  }

  @Test func onlyLettersAndDigitsOfAnIdentifierAreWritten() {
    #expect(MeetingMark("a-b\u{1B}[2J <c>é").token == "rapat-rembuk-ab2Jc")
  }
}
