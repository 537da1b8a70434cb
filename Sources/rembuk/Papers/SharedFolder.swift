import Foundation
import Meeting
import Minutes

/// A folder that may hold the papers of more than one meeting of the same day and title.
struct SharedFolder {
  private let path: String

  /// - Parameter path: the folder; empty for the one that one is in.
  init(_ path: String) { self.path = path.isEmpty ? "." : path }

  /// What the papers of a meeting are told apart by from those of another one; nil where theirs is the plain name.
  ///
  /// A sample has none: its papers replace those of the sample before it.
  func number(for history: History) -> Int? {
    guard let mark = history.meetingMark, !history.session.isSample,
      let files = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { return nil }
    var number = 1
    while isOthers(PaperName(of: history.session, number: number == 1 ? nil : number), mark, among: files) {
      number += 1
    }
    return number == 1 ? nil : number
  }

  /// Whether a paper of that name says that it is of another meeting, and none that it is of this one.
  private func isOthers(_ name: PaperName, _ mark: MeetingMark, among files: [String]) -> Bool {
    var isOthers = false
    for file in files where name.isPaper(file, of: Papers.Kind.allCases.map(\.rawValue)) {
      guard let bytes = FileManager.default.contents(atPath: "\(path)/\(file)") else { continue }
      guard let found = MeetingMark(in: bytes) else { continue }
      if found == mark { return false }
      isOthers = true
    }
    return isOthers
  }
}

extension History {
  /// What its papers are known by: its first step's identifier, which a copy of the file has too; nil before it has begun.
  var meetingMark: MeetingMark? { steps.first.map { MeetingMark($0.id.rawValue) } }
}
