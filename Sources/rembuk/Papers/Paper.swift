import Meeting
import Minutes
import MinutesRendering

/// One paper of a meeting, as what it is: each kind has formats of its own.
enum Paper: Sendable {
  case document(Document)
  case sheet(Sheet)
  /// A text to paste into a chat.
  case message(name: String, text: String)
  case deadlines(Deadlines)
  case archive(JSONValue)

  /// The formats that it can be written in, the most usual ones first.
  var formats: [PaperFormat] {
    switch self {
    case .document: [.pdf, .docx, .html, .md, .txt]
    case .sheet: [.xlsx, .csv]
    case .message: [.txt]
    case .deadlines: [.ics]
    case .archive: [.json]
    }
  }

  /// The formats that it is written in where none are named: what offices print, edit and calculate with, and the minutes in all.
  var usualFormats: [PaperFormat] {
    switch self {
    case .document(let document) where document.name != Notula.name: [.pdf, .docx]
    case .sheet: [.xlsx]
    case .document, .message, .deadlines, .archive: formats
    }
  }

  /// The file-name part that names it.
  var name: String {
    switch self {
    case .document(let document): document.name
    case .sheet(let sheet): sheet.name
    case .message(let name, _): name
    case .deadlines: Deadlines.name
    case .archive: MeetingArchive.name
    }
  }

  /// The same paper, saying which meeting it is of where its formats can say so.
  func marked(_ mark: MeetingMark) -> Paper {
    switch self {
    case .document(var document):
      document.meeting = mark
      return .document(document)
    case .sheet(var sheet):
      sheet.meeting = mark
      return .sheet(sheet)
    case .message, .deadlines, .archive: return self
    }
  }

  /// The bytes of its file.
  ///
  /// - Parameter goesOn: asked often while a long paper is made; false ends it with `stopped`.
  /// - Returns: nil where the format makes no sense for it.
  func bytes(
    as format: PaperFormat, _ form: PaperForm, goesOn: () -> Bool = { true }
  ) throws(RenderingFailure) -> [UInt8]? {
    switch self {
    case .document(let document):
      guard let format = DocumentFormat(rawValue: format.rawValue) else { return nil }
      return try render(document, as: format, columns: form.columns, goesOn: goesOn)
    case .sheet(let sheet):
      guard let format = SheetFormat(rawValue: format.rawValue) else { return nil }
      return try render(sheet, as: format, separator: form.separator)
    case .message(_, let text):
      return format == .txt ? Array(text.utf8) : nil
    case .deadlines(let deadlines):
      return format == .ics ? renderCalendar(deadlines, asTasks: form.deadlinesAreTasks) : nil
    case .archive(let value):
      return format == .json ? Array("\(value.serialized)\n".utf8) : nil
    }
  }
}
