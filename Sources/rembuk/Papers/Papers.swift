import Facilitator
import Foundation
import Meeting
import Minutes
import MinutesRendering

/// The papers of a meeting, as files.
struct Papers: Sendable {
  /// nil for those that are usual for the meeting.
  var kinds: [Kind]?
  /// nil for those that are usual for the kind of paper; a format that makes no sense for a paper is left out.
  var formats: [PaperFormat]?
  var choices = PaperChoices()

  /// A paper in one format, and where it is written.
  private struct File {
    let paper: Paper
    let format: PaperFormat
    let path: String
  }

  /// Writes every paper in every format into `folder`, one file after the other.
  ///
  /// Drafts replace the drafts before them. What was written after sealing stays as it is, and so does a Word file or a spreadsheet that
  /// somebody has saved since: the next writing gets "-rev2" before the extension, then "-rev3", in all of its formats.
  ///
  /// A folder may hold the papers of another meeting of the same day and title: theirs stay, and these get "-2" behind the title, then
  /// "-3". Who they are of is told by those formats that have a place to say it, for all of them.
  ///
  /// - Parameters:
  ///   - sealCode: the code of a legalised meeting; nil for any other.
  ///   - goesOn: asked often; false stops the writing, and leaves the papers that are whole.
  ///   - written: called once before the first paper, with its path and 0 of how many there will be, and then with each path as soon as
  ///     the file is there, and with how many of how many it is.
  /// - Throws: `papersStopped`; that there is no such folder, before anything is drawn, or that none of the formats makes sense for the papers; else the
  ///   first failure, and the other papers are written all the same.
  func write(
    _ history: History, sealCode: String?, into folder: String, goesOn: () -> Bool = { true },
    written: (_ path: String, _ done: Int, _ of: Int) -> Void
  ) throws(ErrorMessage) {
    try Self.requireFolder(folder)
    let files = files(of: history, sealCode: sealCode, in: folder, revises: true)
    guard !files.isEmpty else { throw ErrorMessage(.formatsUnfit, .usage) }
    let form = PaperForm(choices, for: history.session)
    var failure: ErrorMessage?
    var done = 0
    written(files[0].path, 0, files.count)
    for (index, file) in files.enumerated() {
      do throws(ErrorMessage) {
        guard goesOn() else { throw ErrorMessage(.papersStopped(done: done), .interrupted) }
        guard let bytes = try render(file.paper, as: file.format, form, goesOn) else { continue }
        try PaperFile.write(bytes, to: file.path)
        done += 1
        written(file.path, index + 1, files.count)
      } catch {
        if case .papersStopped = error.failure { throw ErrorMessage(.papersStopped(done: done), .interrupted) }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// The documents in pages as they would print now; where no PDF can be made, the pages of the plain text.
  func preview(of history: History, sealCode: String?) -> Preview {
    let documents = papers(of: history, sealCode: sealCode).compactMap { paper in
      if case .document(let document) = paper { document } else { nil }
    }
    let printed = try? documents.map { try previewPages(of: $0) }
    let sheets = printed ?? documents.map { plainTextPages(of: $0) }
    let pages = zip(documents, sheets).flatMap { document, sheets in
      sheets.enumerated().map {
        Preview.Page(paper: document.title, number: $0.offset + 1, count: sheets.count, rows: $0.element)
      }
    }
    return Preview(pages: pages, isOfPDF: printed != nil)
  }

  /// Where the drafts of a meeting's papers are written, whether they are there or not.
  func paths(of history: History, in folder: String) -> [String] {
    files(of: history, sealCode: nil, in: folder, revises: false).map(\.path)
  }

  private func papers(of history: History, sealCode: String?) -> [Paper] {
    let mark = history.meetingMark
    return (kinds ?? Kind.usual(for: history.session)).flatMap { $0.papers(of: history, sealCode: sealCode, choices) }
      .map { mark.map($0.marked) ?? $0 }
  }

  private func files(of history: History, sealCode: String?, in folder: String, revises: Bool) -> [File] {
    let papers = papers(of: history, sealCode: sealCode)
    let number = revises ? SharedFolder(folder).number(for: history) : nil
    return papers.flatMap { paper in
      let name = FolderPath.joining(folder, Self.name(of: history.session, paper.name, number))
      let base = revises ? Self.free(name, sealCode: sealCode) : name
      let formats = formats.map { $0.filter(paper.formats.contains) } ?? paper.usualFormats
      return formats.map { File(paper: paper, format: $0, path: Self.path(base, $0)) }
    }
  }

  /// A corrected paper stands beside the one that it corrects and never in its place.
  private static func name(of session: Session, _ document: String, _ number: Int?) -> String {
    PaperName(of: session, document: document, number: number).base
      + (session.errata.isEmpty ? "" : "-ralat\(session.errata.count)")
  }

  private func render(
    _ paper: Paper, as format: PaperFormat, _ form: PaperForm, _ goesOn: () -> Bool
  ) throws(ErrorMessage) -> [UInt8]? {
    do {
      return try paper.bytes(as: format, form, goesOn: goesOn)
    } catch {
      throw ErrorMessage(error, format: format)
    }
  }

  private static func path(_ base: String, _ format: PaperFormat) -> String { "\(base).\(format.fileExtension)" }

  private static func requireFolder(_ folder: String) throws(ErrorMessage) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.isEmpty ? "." : folder, isDirectory: &isFolder) else {
      throw ErrorMessage(.folderMissing(folder), .cannotCreate)
    }
    guard isFolder.boolValue else {
      throw ErrorMessage(.notAFolder(folder), .cannotCreate)
    }
  }

  /// The base name under which a paper is written: `base` itself unless a file of that name has to stay, else with the next number.
  ///
  /// The formats of one writing have one number, whichever of them an earlier writing made.
  private static func free(_ base: String, sealCode: String?) -> String {
    var (name, revision) = (base, 1)
    while PaperFormat.allCases.contains(where: { stays(path(name, $0), sealCode, isFirst: revision == 1) }) {
      revision += 1
      name = "\(base)-rev\(revision)"
    }
    return name
  }

  /// Whether the file is not to be written over: it was written after sealing, or an office has worked on it since.
  ///
  /// Every sealed paper holds its code and no draft does. Word files and spreadsheets hold theirs where only the program itself leaves
  /// it in plain bytes: of those nothing gives way but what it wrote as a draft. What has a number already was never a draft.
  private static func stays(_ path: String, _ code: String?, isFirst: Bool) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    if bytes.starts(with: zipSignature) { return bytes.range(of: Data(PaperSeal.draft.utf8)) == nil }
    guard let code else { return false }
    // A PDF's keywords are UTF-16 in hexadecimal once a font's name among them is not ASCII.
    let hexadecimal = code.utf16.map { "00" + String($0, radix: 16) }.joined()
    return !isFirst || [code, hexadecimal, hexadecimal.uppercased()].contains { bytes.range(of: Data($0.utf8)) != nil }
  }

  private static let zipSignature = Array("PK".utf8)
}
