import Meeting
import Testing

@testable import Capture

@Suite struct ChatSenderTests {
  @Test(arguments: [
    ("Siti Aminah", "@“Siti Aminah”"), ("~ Siti", "@“Siti”"), ("~\u{202F}Siti", "@“Siti”"),
    ("Siti \"Bidan\"", "@“Siti \\\"Bidan\\\"”"), ("KPM 2", "@“KPM 2”"), ("+62 812-3456-7890", "@\"peserta\""),
    ("~ +62 812 3456 7890", "@\"peserta\""), ("0812 3456 789", "@\"peserta\""), ("Anda", "@-"), ("You", "@-"),
    ("~", "@-"),
    // Hyphens that never break a line, dashes and blanks of every kind, as phones write them.
    ("+62 812\u{2011}3456\u{2011}7890", "@\"peserta\""), ("+62\u{A0}812\u{2013}3456\u{2013}7890", "@\"peserta\""),
    ("+62 812\u{2212}3456\u{2010}7890", "@\"peserta\""), ("Siti ”Bidan”", "@“Siti \\”Bidan\\””"),
  ])
  func `a name is a mark, a number is nobody's name`(name: String, mark: String) {
    #expect(ChatSender(name).mark == mark)
  }

  @Test(arguments: [
    // No word of the message joins the mark.
    ("+62 812-3456-7890", "KPM perlu dilibatkan", Party.participant(of: nil)),
    // A name is nobody whose name only begins so, or has it among others.
    ("Mah", "kami siap", .named("Mah")), ("Emma", "kami siap", .named("Emma")), ("Kasi", "kami siap", .named("Kasi")),
    ("Emma Susanty", "kami siap", .person("emma")), ("Bu Hj. Emma Susanty", "kami siap", .person("emma")),
    ("Sekcam", "kami siap", .person("emma")), ("KPM", "kami siap", .group("kpm")),
    ("Pambakal Kiram", "kami siap", .named("Pambakal Kiram")),
    ("Pambakal Desa Kiram", "kami siap", .person("pambakal-Kiram")),
    ("A“B”\"C\"\\", "kami siap", .named("A“B”\"C\"\\")),
  ])
  func `a sender is one of the meeting only by a whole name`(name: String, text: String, speaker: Party) {
    let body = KarangIntan.context.read(ChatLog.line(text, from: ChatSender(name).mark)).body
    #expect(body?.text == text)
    #expect(body?.matter == .note(Note(speaker: speaker)))
  }

  @Test(arguments: ["@Emma tolong siapkan data", "tolong siapkan data @Emma"])
  func `the phone's owner is nobody, and not whom the message names`(text: String) {
    let reading = KarangIntan.context.read(ChatLog.line(text, from: ChatSender("Anda").mark))
    #expect(reading.note == Note())
    #expect(reading.body?.text == text.filter { $0 != "@" })
  }
}
