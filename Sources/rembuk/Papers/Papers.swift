import Facilitator
import Foundation
import Meeting
import Minutes
import MinutesRendering

/// The papers of a meeting, as files.
struct Papers: Sendable {
  /// A paper that can be asked for by name.
  enum Kind: String, CaseIterable, Sendable {
    case notula
    case agreement = "berita-acara"
    case followUp = "rtl"
    case proposals = "usulan"
    case cards = "kartu"
    case coverLetter = "surat-pengantar"
    case report = "laporan"
    case news = "rilis"

    func document(of session: Session, sealCode: String?) -> Document {
      switch self {
      case .notula: Notula.document(of: session, verificationCode: sealCode)
      case .agreement: BeritaAcara.document(of: session, verificationCode: sealCode)
      case .followUp: RencanaTindakLanjut.document(of: session, verificationCode: sealCode)
      case .proposals: DaftarUsulan.document(of: session, verificationCode: sealCode)
      case .cards: KartuKomitmen.document(of: session, verificationCode: sealCode)
      case .coverLetter: SuratPengantar.document(of: session, verificationCode: sealCode)
      case .report: Laporan.document(of: session, verificationCode: sealCode)
      case .news: RilisBerita.document(of: session, verificationCode: sealCode)
      }
    }
  }

  var kinds = Kind.allCases
  var formats = PaperFormat.allCases

  /// Writes every paper in every format into `folder`, one file after the other.
  ///
  /// Drafts replace the drafts before them. What was written after sealing stays as it is: a second writing gets "-rev2" before
  /// the extension, a third "-rev3", in all of its formats.
  ///
  /// - Parameters:
  ///   - sealCode: the code of a legalised meeting; nil for any other.
  ///   - written: called with each path as soon as the file is there, and with how many of how many it is.
  /// - Throws: that there is no such folder, before anything is drawn; else the first failure, and the other papers are written
  ///   all the same.
  func write(
    _ session: Session, sealCode: String?, into folder: String,
    written: (_ path: String, _ done: Int, _ of: Int) -> Void
  ) throws(ErrorMessage) {
    try Self.requireFolder(folder)
    var failure: ErrorMessage?
    var done = 0
    for kind in kinds {
      let document = kind.document(of: session, sealCode: sealCode)
      let name = FolderPath.joining(folder, Self.name(of: session, document.name))
      let base = sealCode.map { Self.free(name, sealCode: $0) } ?? name
      for format in formats {
        do throws(ErrorMessage) {
          let bytes = try Self.render(document, as: format)
          let path = Self.path(base, format)
          try PaperFile.write(bytes, to: path)
          done += 1
          written(path, done, kinds.count * formats.count)
        } catch {
          failure = failure ?? error
        }
      }
    }
    if let failure { throw failure }
  }

  /// The papers in pages as they would print now; where no PDF can be made, the pages of the plain text.
  func preview(of session: Session, sealCode: String?) -> Preview {
    let documents = kinds.map { $0.document(of: session, sealCode: sealCode) }
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
  func paths(of session: Session, in folder: String) -> [String] {
    kinds.flatMap { kind in
      let name = Self.name(of: session, kind.document(of: session, sealCode: nil).name)
      return formats.map { Self.path(FolderPath.joining(folder, name), $0) }
    }
  }

  /// A corrected paper stands beside the one that it corrects and never in its place.
  private static func name(of session: Session, _ document: String) -> String {
    PaperName(of: session, document: document).base + (session.errata.isEmpty ? "" : "-ralat\(session.errata.count)")
  }

  private static func render(_ document: Document, as format: PaperFormat) throws(ErrorMessage) -> [UInt8] {
    do {
      return try MinutesRendering.render(document, as: format)
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

  /// The base name that a sealed meeting's paper is written under: `base` while only drafts have it, else with the next number.
  ///
  /// The formats of one writing have one number, whichever of them an earlier writing made.
  private static func free(_ base: String, sealCode: String) -> String {
    guard PaperFormat.allCases.contains(where: { isSealed(path(base, $0), sealCode) }) else { return base }
    var revision = 2
    while PaperFormat.allCases.contains(where: { access(path("\(base)-rev\(revision)", $0), F_OK) == 0 }) {
      revision += 1
    }
    return "\(base)-rev\(revision)"
  }

  /// Whether the file was written after sealing: every sealed paper holds its code, and no draft does.
  private static func isSealed(_ path: String, _ code: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    // A PDF's keywords are UTF-16 in hexadecimal once a font's name among them is not ASCII.
    let hexadecimal = code.utf16.map { "00" + String($0, radix: 16) }.joined()
    return [code, hexadecimal, hexadecimal.uppercased()].contains { bytes.range(of: Data($0.utf8)) != nil }
  }
}
