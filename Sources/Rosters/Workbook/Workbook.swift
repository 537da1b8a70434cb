/// A workbook in the form of Excel (.xlsx, ECMA-376): XML in a zip archive.
enum Workbook {
  /// The table of the first sheet that is not hidden.
  ///
  /// - Throws: `missingLibrary`, `notAWorkbook`, `damagedWorkbook`, `tooLarge`.
  static func firstSheet(of bytes: [UInt8]) throws(TableFailure) -> Table {
    let archive = try ZipArchive(bytes)
    let main = try read(Relations(), from: "_rels/.rels", of: archive)?.target(ofType: "officeDocument")
    guard let main, let index = try read(SheetIndex(), from: main, of: archive) else { throw .notAWorkbook }
    guard let sheet = index.first else { throw .damagedWorkbook }
    let folder = main.prefix { $0 != "/" }.count < main.count ? Self.folder(of: main) : ""
    let relations = try read(
      Relations(folder: folder), from: "\(folder)_rels/\(main.dropFirst(folder.count)).rels", of: archive)
    guard let relations, let path = relations.targets[sheet] else { throw .damagedWorkbook }
    let shared = try relations.target(ofType: "sharedStrings").map { path throws(TableFailure) in
      try read(SharedStrings(), from: path, of: archive)
    }
    guard let cells = try read(Sheet(shared: shared??.texts ?? []), from: path, of: archive) else {
      throw .damagedWorkbook
    }
    return cells.table
  }

  /// With its slash; empty for a part that is in none.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// - Returns: the reader with all that the part holds; nil where there is no such part.
  private static func read<Reader: XMLReader>(
    _ reader: Reader, from path: String, of archive: ZipArchive
  ) throws(TableFailure) -> Reader? {
    let scan = try XMLScan(reader)
    let isThere = try archive.read(path) { piece throws(TableFailure) in try scan.read(piece) }
    guard isThere else { return nil }
    try scan.read(nil)
    return reader
  }
}

/// What a part of the archive refers to.
final class Relations: XMLReader {
  /// The paths in the archive by the identifiers that the part names them by.
  private(set) var targets: [String: String] = [:]
  private var types: [String: String] = [:]
  private let folder: String

  /// - Parameter folder: where the part lies, with its slash; empty at the top.
  init(folder: String = "") { self.folder = folder }

  /// The first target whose type's address ends in `name`: the two editions of the standard differ in what stands before.
  func target(ofType name: String) -> String? { types[name] }

  func begin(_ element: String, _ attributes: [String: String]) {
    guard element == "Relationship", let target = attributes["Target"], attributes["TargetMode"] != "External" else {
      return
    }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : Self.plain(folder + target)
    if let id = attributes["Id"] { targets[id] = path }
    guard let type = attributes["Type"]?.split(separator: "/").last.map({ String($0) }), types[type] == nil else {
      return
    }
    types[type] = path
  }

  func end(_ element: String) {}
  func add(_ text: String) {}
  var failure: TableFailure? { targets.count > 10_000 ? .tooLarge : nil }

  /// The path without steps up and in place.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// The sheets of a workbook, in the order of their tabs.
final class SheetIndex: XMLReader {
  /// The identifier of the first sheet that is shown; of a workbook that shows none, of the first.
  var first: String? { shown ?? any }
  private var shown: String?
  private var any: String?

  func begin(_ element: String, _ attributes: [String: String]) {
    guard element == "sheet", let id = attributes["id"] else { return }
    any = any ?? id
    if attributes["state"] ?? "visible" == "visible" { shown = shown ?? id }
  }

  func end(_ element: String) {}
  func add(_ text: String) {}
  var failure: TableFailure? { nil }
}
