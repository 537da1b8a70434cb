import Meeting
import Minutes
import MinutesRendering
import TestKit
import Testing

@Suite struct CalendarRendererTests {
  private func deadlines(_ text: String = "data diserahkan; segera, ke Puskesmas") throws -> Deadlines {
    var history = MeetingFixture.history()
    let day = try #require(CivilDate(year: 2026, month: 1, day: 30))
    let commitment = Commitment(owners: [.person("kpm-kiram")], due: .date(day))
    let entry = NewEntry(
      id: "k1", body: Entry.Body(text: text, matter: .commitment(commitment)), agendaItem: nil, time: nil, typed: text)
    try history.commit(Step(id: "s1", seat: "Sekretaris", deed: .change(.record(entry))))
    return Deadlines(of: history.session)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func aDeadlineIsADayThatStaysFree() throws {
    #expect(
      lines(renderCalendar(try deadlines())) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rembuk//Tenggat//ID", "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Rapat Pra Musrenbang Tematik Stunting Tahun 2026", "BEGIN:VEVENT", "UID:k1@rembuk",
        "DTSTAMP:20260121T000000Z", "DTSTART;VALUE=DATE:20260130", "DTEND;VALUE=DATE:20260131", "TRANSP:TRANSPARENT",
        "SUMMARY:K-1 KPM Desa Kiram: data diserahkan\\; segera\\, ke Puskesmas",
        "DESCRIPTION:Rapat Pra Musrenbang Tematik Stunting Tahun 2026\\, Rabu\\, 21 Januari 2026", "BEGIN:VALARM",
        "ACTION:DISPLAY", "DESCRIPTION:K-1 KPM Desa Kiram: data diserahkan\\; segera\\, ke Puskesmas", "TRIGGER:-P1D",
        "END:VALARM", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func tasksAreDue() throws {
    let tasks = lines(renderCalendar(try deadlines(), asTasks: true))
    #expect(tasks.contains("BEGIN:VTODO") && tasks.contains("DUE;VALUE=DATE:20260130"))
    #expect(tasks.contains("TRIGGER;RELATED=END:-P1D") && !tasks.contains("TRANSP:TRANSPARENT"))
  }

  @Test(arguments: [
    String(repeating: "panjang sekali ", count: 40), String(repeating: "👩‍👩‍👧‍👦é", count: 60), "\u{1B}[31m\r\nEND:VCALENDAR",
  ])
  func linesAreFoldedAndNothingEndsThemEarly(_ text: String) throws {
    let bytes = renderCalendar(try deadlines(text))
    let file = String(decoding: bytes, as: UTF8.self)
    #expect(!file.contains("\u{FFFD}"))
    #expect(file.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(file.components(separatedBy: "\r\nEND:VCALENDAR").count == 2)
    #expect(!file.contains("\u{1B}"))
  }
}
