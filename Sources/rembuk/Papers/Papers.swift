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
  /// - Parameters:
  ///   - sealCode: the code of a legalised meeting; nil for any other.
  ///   - written: called with each path as soon as the file is there, and with how many of how many it is.
  /// - Throws: that there is no such folder, before anything is drawn, or that none of the formats makes sense for the papers; else the
  ///   first failure, and the other papers are written all the same.
  func write(
    _ history: History, sealCode: String?, into folder: String,
    written: (_ path: String, _ done: Int, _ of: Int) -> Void
  ) throws(ErrorMessage) {
    try Self.requireFolder(folder)
    let files = files(of: history, sealCode: sealCode, in: folder, revises: true)
    guard !files.isEmpty else { throw ErrorMessage(.formatsUnfit, .usage) }
    var failure: ErrorMessage?
    for (index, file) in files.enumerated() {
      do throws(ErrorMessage) {
        guard let bytes = try render(file.paper, as: file.format) else { continue }
        try PaperFile.write(bytes, to: file.path)
        written(file.path, index + 1, files.count)
      } catch {
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
    (kinds ?? Kind.usual(for: history.session)).flatMap { $0.papers(of: history, sealCode: sealCode, choices) }
  }

  private func files(of history: History, sealCode: String?, in folder: String, revises: Bool) -> [File] {
    papers(of: history, sealCode: sealCode).flatMap { paper in
      let name = FolderPath.joining(folder, PaperName(of: history.session, document: paper.name).base)
      let base = revises ? Self.free(name, sealCode: sealCode) : name
      let formats = formats.map { $0.filter(paper.formats.contains) } ?? paper.usualFormats
      return formats.map { File(paper: paper, format: $0, path: Self.path(base, $0)) }
    }
  }

  private func render(_ paper: Paper, as format: PaperFormat) throws(ErrorMessage) -> [UInt8]? {
    do {
      return try paper.bytes(as: format, choices)
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
