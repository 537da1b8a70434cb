import Meeting
import TOMLReading

extension TemplateReader {
  /// An agenda in the file takes the place of that of the template it builds on.
  mutating func readAgenda(_ file: TOMLSection) throws(TOMLError) {
    let sections = try file.sections("acara")
    if sections.isEmpty {
      guard !setup.agenda.isEmpty else { throw file.error("acara", .missing) }
      return
    }
    setup.agenda = []
    for section in sections { setup.agenda.append(try agendaItem(section)) }
  }

  private func agendaItem(_ section: TOMLSection) throws(TOMLError) -> AgendaItem {
    try section.requireOnly(["judul", "menit", "bagian", "ujaran", "petugas", "pertanyaan"])
    let title = try section.requiredText("judul")
    let part = try section.choice(
      "bagian",
      among: ["pembukaan": AgendaItem.Part.opening, "pembahasan": .discussion, "penutup": .closing])
    return AgendaItem(
      id: Identifier(title, else: "acara", avoiding: setup.agenda.map(\.id)), title: title,
      plannedMinutes: try section.number("menit", in: 1...600),
      part: part ?? .discussion, officer: try section.text("petugas"), speech: try speech(section),
      questions: try section.texts("pertanyaan"))
  }

  private func speech(_ section: TOMLSection) throws(TOMLError) -> Speech? {
    guard let word = try section.text("ujaran") else { return nil }
    guard let speech = Speech(word: word) else {
      throw section.error("ujaran", .unknownWord(word, known: Speech.allCases.map(\.word)))
    }
    return speech
  }
}
