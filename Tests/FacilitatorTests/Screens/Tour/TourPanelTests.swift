import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite struct TourPanelTests {
  @Test(arguments: [(40, 12), (80, 24), (120, 36), (200, 60)], [true, false])
  func `the panel leaves the line and what was understood in sight`(size: (columns: Int, rows: Int), isEnglish: Bool)
    throws
  {
    let words: any Language = isEnglish ? English() : Indonesian()
    var tour = Tour(after: 0)
    for _ in 0...Tour.Task.allCases.count {
      var frame = Frame(size: Size(columns: size.columns, rows: size.rows))
      TourPanel(tour: tour, words: words).draw(into: &frame, Rect(frame.size))
      for row in [0] + ((size.rows - 3)..<size.rows) { #expect(frame.text(row: row).allSatisfy { $0 == " " }) }
      #expect(frame.text.contains(tour.task.map { words.title(ofTask: $0) } ?? words.tourOver))
      tour.skip(MeetingFixture.history())
    }
  }
}
