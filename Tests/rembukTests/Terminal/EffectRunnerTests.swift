import Capture
import Facilitator
import Foundation
import Meeting
import SessionFile
import Testing

@testable import NcursesTerminal
@testable import rembuk

@Suite struct EffectRunnerTests {
  @Test func `what is stored is told, with what another program stored before it, and the draft goes along`() throws {
    let desk = try Desk()
    let other = try SessionFile(opening: desk.path)
    let theirs = Desk.note("dari tempat lain", seat: "Pencatat")
    _ = try other.commit([theirs], at: Desk.opening, after: 1)
    let own = Desk.note("dari layar")
    desk.runner.run(.store([own], draft: "setengah"))
    #expect(try desk.answer() == .stored([theirs, own]))
    #expect(try other.draft(seat: desk.seat) == "setengah")
    #expect(try other.steps(after: 1) == [theirs, own])
    // Both are known by now, so that looking finds nothing new.
    desk.runner.lookForOthers()
    _ = desk.runner.finish()
    #expect(desk.mailbox.take().isEmpty)
  }

  @Test func `how people can be reached is stored beside a step, or without one, and is in no step`() throws {
    let desk = try Desk()
    let contact = Contact(phone: "081298765432")
    let own = Desk.note("dari layar")
    desk.runner.run(.store([own], draft: "", contacts: ["a": contact]))
    #expect(try desk.answer() == .stored([own]))
    desk.runner.run(.store([], draft: "", contacts: ["b": contact]))
    #expect(try desk.answer() == .stored([]))
    _ = desk.runner.finish()
    #expect(try SessionFile(opening: desk.path).contacts() == ["a": contact, "b": contact])
  }

  @Test(arguments: [(false, "Daftar %@ tidak ada."), (true, "There is no list %@.")])
  func `a list is read off the keys, and one that is not there is told in the screen's language`(
    isEnglish: Bool, told: String
  ) throws {
    let desk = try Desk(isEnglish: isEnglish)
    let path = "\(desk.folder.path)/peserta.csv"
    try "Nama;Jabatan\nContoh Satu;Danramil\n".write(toFile: path, atomically: true, encoding: .utf8)
    desk.runner.run(.findLists)
    desk.runner.run(.readList(.file(path), for: .roster))
    desk.runner.run(.readList(.file(path + "x"), for: .roster))
    _ = desk.runner.finish()
    let messages = desk.mailbox.take()
    guard messages.count == 3, case .listFiles(let files) = messages[0], case .list(let table, .roster) = messages[1],
      case .listUnreadable(let reason) = messages[2]
    else { return #expect(Bool(false), "\(messages)") }
    #expect(files.contains { $0.path == path && $0.name == "peserta.csv" })
    #expect(table.rows.map(\.cells) == [["Nama", "Jabatan"], ["Contoh Satu", "Danramil"]])
    #expect(reason.hasPrefix(told.replacing("%@", with: path + "x")))
  }

  @Test func `what the rules refuse comes back with what another program stored, and the next line is stored`() throws {
    let desk = try Desk()
    let other = try SessionFile(opening: desk.path)
    let theirs = Step(id: "x", seat: "Pencatat", deed: .change(.startItem("buka", at: nil)))
    _ = try other.commit([theirs], at: Desk.opening, after: 1)
    let late = Step(id: "y", seat: desk.seat, deed: .change(.startItem("buka", at: nil)))
    desk.runner.run(.store([late], draft: ""))
    #expect(try desk.answer() == .notStored(.refused(.alreadyRunning("buka")), arrived: [theirs]))
    let next = Desk.note("sesudahnya")
    desk.runner.run(.store([next], draft: ""))
    #expect(try desk.answer() == .stored([next]))
  }

  @Test(arguments: [(false, "dipindahkan, dihapus, atau diganti"), (true, "was moved, deleted or replaced")])
  func `a file that cannot be written is told in the screen's language, and works again once it is back`(
    isEnglish: Bool, told: String
  ) throws {
    let desk = try Desk(isEnglish: isEnglish)
    try FileManager.default.moveItem(atPath: desk.path, toPath: desk.path + ".lain")
    let step = Desk.note("satu")
    desk.runner.run(.store([step], draft: "dua"))
    guard case .notStored(.unwritable(let sentence), let arrived) = try desk.answer() else {
      return #expect(Bool(false), "stored into a file that was moved away")
    }
    #expect(sentence.contains("\(desk.path) \(told)"))
    #expect(arrived == [])
    desk.runner.run(.saveDraft("satu\ndua"))
    #expect(try desk.answer() == .draftNotKept)
    try FileManager.default.moveItem(atPath: desk.path + ".lain", toPath: desk.path)
    desk.runner.run(.store([step], draft: "dua"))
    #expect(try desk.answer() == .stored([step]))
  }

  @Test func `a draft is kept without an answer`() throws {
    let desk = try Desk()
    desk.runner.run(.saveDraft("belum jadi"))
    _ = desk.runner.finish()
    #expect(desk.mailbox.take().isEmpty)
    let file = try SessionFile(opening: desk.path)
    #expect(try file.draft(seat: desk.seat) == "belum jadi")
  }

  @Test func `what others stored arrives once`() throws {
    let desk = try Desk()
    let other = try SessionFile(opening: desk.path)
    let steps = [Desk.note("satu", seat: "Pencatat"), Desk.note("dua", seat: "Pencatat")]
    for (count, step) in steps.enumerated() { _ = try other.commit([step], at: Desk.opening, after: 1 + count) }
    desk.runner.lookForOthers()
    desk.runner.lookForOthers()
    #expect(try desk.answer() == .arrived(steps))
    _ = desk.runner.finish()
    #expect(desk.mailbox.take().isEmpty)
  }

  @Test func `a step that somebody altered outside of the program is told as trouble, and nothing of it arrives`()
    throws
  {
    let desk = try Desk()
    let other = try SessionFile(opening: desk.path)
    _ = try other.commit([Desk.note("angka delapan belas", seat: "Pencatat")], at: Desk.opening, after: 1)
    other.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.path))
    let place = try #require(bytes.range(of: Data("angka delapan".utf8)))
    bytes.replaceSubrange(place, with: Data("angka sebelas".utf8))
    let handle = try #require(FileHandle(forUpdatingAtPath: desk.path))
    try handle.write(contentsOf: bytes)
    desk.runner.lookForOthers()
    guard case .fileTrouble(let sentence) = try desk.answer() else {
      return #expect(Bool(false), "an altered step was taken")
    }
    #expect(sentence.contains("rusak"))
    #expect(sentence.contains("rembuk periksa \(desk.path)"))
  }

  @Test func `finishing waits for everything that was asked for, in its order, and leaves one plain file`() throws {
    let desk = try Desk()
    let steps = (1...40).map { Desk.note("catatan \($0)") }
    for step in steps { desk.runner.run(.store([step], draft: "")) }
    desk.runner.run(.saveDraft("sisa"))
    let left = try #require(desk.runner.finish())
    #expect(left.path == desk.path)
    #expect(left.session.entries.map(\.body.text) == (1...40).map { "catatan \($0)" })
    #expect(try desk.folder.contents == [".rembuk-cadangan", "rapat.rembuk"])
    let file = try SessionFile(opening: desk.path)
    #expect(file.history.steps.dropFirst() == steps[...])
    #expect(try file.draft(seat: desk.seat) == "sisa")
  }

  @Test func `without a meeting nothing is done, and nothing is left behind`() throws {
    let mailbox = try Mailbox<Message>()
    let runner = EffectRunner(
      mailbox: mailbox, words: Indonesian(), now: { Desk.opening },
      tidyTable: { () throws(ErrorMessage) in TidyTable([:]) },
      theme: { name throws(ErrorMessage) in throw ErrorMessage(name, .usage) },
      keepTheme: { name throws(ErrorMessage) in throw ErrorMessage(name, .usage) },
      printService: PrintService())
    for effect in [Effect.store([Desk.note("x")], draft: ""), .saveDraft("x"), .writePapers(PaperOrder())] {
      runner.run(effect)
    }
    runner.lookForOthers()
    #expect(runner.finish() == nil)
    #expect(mailbox.take().isEmpty)
  }

  @Test func `the table of abbreviations is read when it is asked for, and what is wrong with it is told`() throws {
    let table = TidyTable(["yg": "yang"])
    let desk = try Desk(tidyTable: { () throws(ErrorMessage) in table })
    desk.runner.run(.readTidyTable)
    _ = desk.runner.finish()
    #expect(desk.mailbox.take().map(Told.init) == [.tidyTable(table)])
    let broken = try Desk(tidyTable: { () throws(ErrorMessage) in throw ErrorMessage("rapikan.toml:2: salah.", .badData)
    })
    broken.runner.run(.readTidyTable)
    _ = broken.runner.finish()
    #expect(broken.mailbox.take().map(Told.init) == [.tidyTableUnreadable("rapikan.toml:2: salah.")])
  }

  @Test func `a theme is read by its name or path, and one that is not there is told`() throws {
    let desk = try Desk()
    desk.runner.run(.readTheme("kertas"))
    desk.runner.run(.readTheme("tak-ada"))
    _ = desk.runner.finish()
    let told = desk.mailbox.take().map(Told.init)
    #expect(told.first == .themeRead("kertas: Kertas (terang)"))
    #expect(
      told.last
        == .themeUnreadable("Tampilan tak-ada tidak ada. Yang ada: sasirangan, kertas, papan-tulis, proyektor, mono"))
  }

  @Test func `a theme that is chosen is kept for the next start, one that cannot be worn is not`() throws {
    let desk = try Desk()
    let settings = SettingsFile(ProgramEnvironment(variables: ["XDG_CONFIG_HOME": desk.folder.path]))
    desk.runner.run(.keepTheme("kertas"))
    desk.runner.run(.keepTheme("tak-ada"))
    _ = desk.runner.finish()
    #expect(desk.mailbox.take().isEmpty)
    #expect(try settings.settings().theme.value == "kertas")
  }

  @Test func `the pages of the papers come as they would print`() throws {
    let desk = try Desk()
    desk.runner.run(.store([Desk.note("posyandu berjalan")], draft: ""))
    desk.runner.run(.preparePreview)
    _ = desk.runner.finish()
    guard case .preview(let preview) = desk.mailbox.take().map(Told.init).last else {
      return #expect(Bool(false), "no preview")
    }
    #expect(preview.isOfPDF)
    #expect(preview.pages.map(\.number) == Array(1...preview.pages.count))
    #expect(preview.pages.allSatisfy { $0.count == preview.pages.count && $0.paper == "Notula Rapat Uji" })
    let text = preview.pages.flatMap(\.rows).joined(separator: "\n")
    #expect(text.contains("NOTULA") && text.contains("Posyandu berjalan.") && text.contains("KONSEP"))
  }

  @Test func `papers are written as PDF and given to the printer, and what it answers is told`() throws {
    let folder = try Folder()
    let program = folder.program("lp", #"printf '%s\n' "$@" > "$0.log"; echo "request id is HP-7 (1 file(s))""#)
    let desk = try Desk(printer: program)
    desk.runner.run(.printPapers(PrintOrder(copies: 2)))
    _ = desk.runner.finish()
    let pdf = "\(desk.folder.path)/2026-01-21-rapat-uji-notula.pdf"
    #expect(desk.mailbox.take().map(Told.init).last == .papersPrinted(PrintJob(name: "HP-7", printer: "HP")))
    let arguments = try String(contentsOfFile: program + ".log", encoding: .utf8).split(separator: "\n")
    #expect(arguments == ["-n", "2", "--", pdf[...]])
    #expect(try desk.folder.contents == ["2026-01-21-rapat-uji-notula.pdf", "rapat.rembuk"])
  }

  @Test func `without a print service it is told plainly, with the path of the PDF`() throws {
    let desk = try Desk()
    desk.runner.run(.listPrinters)
    desk.runner.run(.printPapers(PrintOrder()))
    _ = desk.runner.finish()
    let told = desk.mailbox.take().map(Told.init)
    #expect(told.first == .printers([]))
    guard case .papersNotPrinted(let sentence)? = told.last else {
      return #expect(Bool(false), "printed by nothing")
    }
    #expect(sentence.contains("program lp (CUPS) tidak ada"))
    #expect(sentence.contains("\(desk.folder.path)/2026-01-21-rapat-uji-notula.pdf"))
  }

  @Test func `papers are written beside the meeting, one after the other, and finishing waits for them`() throws {
    let desk = try Desk()
    desk.runner.run(.writePapers(PaperOrder()))
    _ = desk.runner.finish()
    let told = desk.mailbox.take().map(Told.init)
    #expect(told.dropLast() == (0...5).map { Told.papersProgress($0, 5) }[...])
    guard case .papersWritten(let paths, nil) = told.last else { return #expect(Bool(false), "\(told)") }
    let names = ["docx", "html", "md", "pdf", "txt"].map { "2026-01-21-rapat-uji-notula.\($0)" }
    #expect(paths.sorted() == names.map { "\(desk.folder.path)/\($0)" })
    #expect(try desk.folder.contents == names + ["rapat.rembuk"])
  }

  @Test func `papers that are stopped are told so, and those that are asked for later are written`() throws {
    let desk = try Desk()
    desk.runner.run(.writePapers(PaperOrder()))
    desk.runner.run(.stopPapers)
    desk.runner.run(.writeBlankAttendance)
    _ = desk.runner.finish()
    let told = desk.mailbox.take().map(Told.init)
    // The first may be done before it is stopped; it is told one way or the other.
    let ends = told.compactMap { told -> String? in
      switch told {
      case .papersWritten(let paths, _): paths.contains { $0.contains("kosong") } ? "kosong" : "notula"
      case .papersStopped: "berhenti"
      default: nil
      }
    }
    #expect(ends.count == 2 && ends.last == "kosong", "\(told)")
    #expect(try desk.folder.contents.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func `the papers of a legalised meeting carry its code`() throws {
    let desk = try Desk()
    let steps = [
      Step(id: "t", seat: desk.seat, deed: .change(.close(at: nil, signatories: []))),
      Step(id: "s", seat: desk.seat, deed: .change(.legalise)),
    ]
    desk.runner.run(.store(steps, draft: ""))
    desk.runner.run(.writePapers(PaperOrder()))
    _ = desk.runner.finish()
    guard case .papersWritten(let paths, let code) = desk.mailbox.take().map(Told.init).last else {
      return #expect(Bool(false), "no papers")
    }
    #expect(code == desk.meeting.file.sealCode)
    let text = try #require(paths.first { $0.hasSuffix(".txt") })
    #expect(try String(contentsOfFile: text, encoding: .utf8).contains(try #require(code)))
  }

  @Test func `a paper that cannot be written is told, and the others are there`() throws {
    let desk = try Desk()
    let blocked = "\(desk.folder.path)/2026-01-21-rapat-uji-notula.md"
    try FileManager.default.createDirectory(atPath: blocked + "/isi", withIntermediateDirectories: true)
    desk.runner.run(.writePapers(PaperOrder()))
    _ = desk.runner.finish()
    let told = desk.mailbox.take().map(Told.init)
    guard case .papersFailed(let sentence) = told.last else { return #expect(Bool(false), "\(told)") }
    #expect(sentence.contains(blocked))
    #expect(told.count == 6)
    #expect(try desk.folder.contents.filter { $0.contains("notula") }.count == 5)
  }
}

/// A message as far as it is looked at here.
private enum Told: Equatable {
  case stored([Step])
  case notStored(StoringFailure, arrived: [Step])
  case draftNotKept
  case arrived([Step])
  case fileTrouble(String)
  case papersProgress(Int, Int)
  case papersWritten([String], String?)
  case papersFailed(String)
  case papersStopped(Int)
  case tidyTable(TidyTable)
  case tidyTableUnreadable(String)
  case themeRead(String)
  case themeUnreadable(String)
  case preview(Preview)
  case printers([Printer])
  case papersPrinted(PrintJob)
  case papersNotPrinted(String)
  case other

  init(_ message: Message) {
    self =
      switch message {
      case .stored(let steps): .stored(steps)
      case .notStored(let failure, let arrived): .notStored(failure, arrived: arrived)
      case .draftNotKept: .draftNotKept
      case .arrived(let steps): .arrived(steps)
      case .fileTrouble(let sentence): .fileTrouble(sentence)
      case .papersProgress(let done, let total): .papersProgress(done, total)
      case .papersWritten(let paths, let code): .papersWritten(paths, code)
      case .papersFailed(let sentence): .papersFailed(sentence)
      case .papersStopped(let done): .papersStopped(done)
      case .tidyTable(let table): .tidyTable(table)
      case .tidyTableUnreadable(let sentence): .tidyTableUnreadable(sentence)
      case .themeRead(let theme, let name): .themeRead("\(name): \(theme.title)")
      case .themeUnreadable(let sentence): .themeUnreadable(sentence)
      case .preview(let preview): .preview(preview)
      case .printers(let printers): .printers(printers)
      case .papersPrinted(let job): .papersPrinted(job)
      case .papersNotPrinted(let sentence): .papersNotPrinted(sentence)
      default: .other
      }
  }
}

/// A meeting on a file of its own that a runner works on, with the mailbox that it answers to.
private struct Desk {
  static let opening = Instant(secondsSince1970: 1_768_957_200)

  let folder: Folder
  let meeting: MeetingOnScreen
  let mailbox: Mailbox<Message>
  let runner: EffectRunner

  var path: String { meeting.file.path }
  var seat: String { meeting.opened.seat }

  init(
    isEnglish: Bool = false, printer: String? = nil,
    tidyTable: @escaping @Sendable () throws(ErrorMessage) -> TidyTable = { () throws(ErrorMessage) in TidyTable([:]) }
  ) throws {
    folder = try Folder()
    let path = "\(folder.path)/rapat.rembuk"
    var setup = Setup(template: "uji")
    setup.details.title = "Rapat Uji"
    setup.details.date = CivilDate(iso: "2026-01-21")
    setup.agenda = [AgendaItem(id: "buka", title: "Pembukaan")]
    try NewMeeting.create(at: path, setup, now: Self.opening).close()
    let opening = MeetingOpening(
      environment: ProgramEnvironment(variables: [:]), words: isEnglish ? English() : Indonesian())
    meeting = try opening.open(path)
    mailbox = try Mailbox()
    runner = EffectRunner(
      mailbox: mailbox, words: opening.words, now: { Self.opening }, tidyTable: tidyTable,
      theme: { name throws(ErrorMessage) in try Shelf.theme(name, ProgramEnvironment(variables: [:])) },
      keepTheme: { [path = folder.path] name throws(ErrorMessage) in
        try SettingsFile(ProgramEnvironment(variables: ["XDG_CONFIG_HOME": path])).keep(theme: name)
      },
      printService: PrintService(
        submitting: SystemProgram(name: printer ?? "\(folder.path)/tak-ada"),
        asking: SystemProgram(name: "\(folder.path)/tak-ada")))
    runner.take(meeting)
  }

  /// A step that notes `text`.
  static func note(_ text: String, seat: String = MeetingOpening.usualSeat) -> Step {
    let body = Entry.Body(text: text, matter: .note(Note()))
    let id = UUID().uuidString
    return Step(
      id: Identifier(id), seat: seat, deed: .change(.record(NewEntry(id: Identifier(id), body: body, typed: text))))
  }

  /// The one message that comes next; fails when none comes.
  func answer() throws -> Told {
    var descriptor = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&descriptor, 1, 20_000)
    let messages = mailbox.take()
    try #require(messages.count == 1)
    return Told(messages[0])
  }
}
