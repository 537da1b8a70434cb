import Foundation
import Meeting
import Minutes
import MinutesRendering

/// The papers of a meeting, as files.
struct Papers: Sendable {
  /// A paper that can be asked for by name.
  enum Kind: String, CaseIterable, Sendable {
    case notula

    func document(of session: Session, sealCode: String?) -> Document {
      switch self {
      case .notula: Notula.document(of: session, verificationCode: sealCode)
      }
    }
  }

  var kinds = Kind.allCases
  var formats = PaperFormat.allCases

  /// Writes every paper in every format into `folder`, one file after the other.
  ///
  /// Drafts replace the drafts before them. What was written after sealing stays as it is: a second writing gets "-rev2" before
  /// the extension, a third "-rev3".
  ///
  /// - Parameters:
  ///   - sealCode: the code of a legalised meeting; nil for any other.
  ///   - written: called with each path as soon as the file is there, and with how many of how many it is.
  /// - Throws: the first failure; the other papers are written all the same.
  func write(
    _ session: Session, sealCode: String?, into folder: String,
    written: (_ path: String, _ done: Int, _ of: Int) -> Void
  ) throws(ErrorMessage) {
    var failure: ErrorMessage?
    var done = 0
    for kind in kinds {
      let document = kind.document(of: session, sealCode: sealCode)
      let base = PaperName(of: session, document: document.name).base
      for format in formats {
        do throws(ErrorMessage) {
          let bytes = try Self.render(document, as: format)
          let path = Self.path(folder, base, format, sealCode: sealCode)
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

  /// Where the drafts of a meeting's papers are written, whether they are there or not.
  func paths(of session: Session, in folder: String) -> [String] {
    kinds.flatMap { kind in
      let base = PaperName(of: session, document: kind.document(of: session, sealCode: nil).name).base
      return formats.map { Self.path(folder, base, $0, sealCode: nil) }
    }
  }

  private static func render(_ document: Document, as format: PaperFormat) throws(ErrorMessage) -> [UInt8] {
    do {
      return try MinutesRendering.render(document, as: format)
    } catch {
      throw ErrorMessage(error, format: format)
    }
  }

  private static func path(_ folder: String, _ base: String, _ format: PaperFormat, sealCode: String?) -> String {
    let start = folder.isEmpty || folder.hasSuffix("/") ? folder + base : "\(folder)/\(base)"
    let first = "\(start).\(format.fileExtension)"
    guard let sealCode, isSealed(first, sealCode) else { return first }
    var revision = 2
    while access("\(start)-rev\(revision).\(format.fileExtension)", F_OK) == 0 { revision += 1 }
    return "\(start)-rev\(revision).\(format.fileExtension)"
  }

  /// Whether the file was written after sealing: every sealed paper holds its code, and no draft does.
  private static func isSealed(_ path: String, _ code: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    return bytes.range(of: Data(code.utf8)) != nil
  }
}
