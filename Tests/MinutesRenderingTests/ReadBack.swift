import Foundation
import Testing

/// Hands a file's bytes to another program and gives back what that writes, to see a paper as others see it.
struct ReadBack {
  var status: Int32
  var output: String
  var errors: String

  /// - Parameter arguments: Its arguments; `FILE` stands for the path of a file with `bytes`.
  init(_ program: String, _ arguments: [String], of bytes: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "paper")
    try Data(bytes).write(to: file)
    let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
    for url in [output, errors] { try Data().write(to: url) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments.map { $0 == "FILE" ? file.path : $0 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }
}

/// The text of each page of a PDF, its layout kept; records an issue if the reader finds a fault in the file.
func pageTexts(of pdf: [UInt8]) throws -> [String] {
  let text = try ReadBack("pdftotext", ["-layout", "FILE", "-"], of: pdf)
  #expect(text.status == 0 && text.errors.isEmpty, "\(text.errors)")
  return text.output.split(separator: "\u{0C}").map(String.init)
}

/// How often each word stands in a text.
func wordCounts(_ text: String) -> [Substring: Int] {
  text.split { $0.isWhitespace }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
}

/// A word on a page of a PDF, and where it stands, in points from the top left corner of the sheet.
struct PlacedWord {
  var text: String
  var left: Double
  var right: Double
  var top: Double
}

/// The words of a PDF with their places, in reading order.
func placedWords(of pdf: [UInt8]) throws -> [PlacedWord] {
  let boxes = try ReadBack("pdftotext", ["-bbox", "FILE", "-"], of: pdf)
  let place = /<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)"[^>]*>([^<]*)</
  return boxes.output.matches(of: place).compactMap {
    guard let left = Double($0.1), let top = Double($0.2), let right = Double($0.3) else { return nil }
    return PlacedWord(text: String($0.4), left: left, right: right, top: top)
  }
}
