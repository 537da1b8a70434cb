import Foundation
import SessionFile

/// Going on with a meeting in another folder.
struct MeetingMove {
  /// The folder as it was typed; `~/` is the home folder.
  private let folder: String

  init(to folder: String) { self.folder = FolderPath.expandingHome(folder) }

  /// Copies `meeting` into the folder, under its own name or that name with a number, and opens the copy for the same seat.
  ///
  /// The file that it came from is neither changed nor closed.
  func move(_ meeting: MeetingOnScreen) throws(ErrorMessage) -> MeetingOnScreen {
    let target = try copy(meeting.file)
    do {
      let file = try SessionFile(opening: target)
      // A copy that lies on another medium has the same seats; nobody else can sit there yet.
      let seat = SeatLock(meeting.opened.seat, at: target, of: file.history.steps.first?.id.rawValue ?? "")
      return MeetingOnScreen(opened: meeting.opened, file: file, seat: seat)
    } catch {
      throw ErrorMessage(error, path: target)
    }
  }

  private func copy(_ file: SessionFile) throws(ErrorMessage) -> String {
    let name = URL(fileURLWithPath: file.path)
    let (base, suffix) = (name.deletingPathExtension().lastPathComponent, name.pathExtension)
    var count = 1
    while true {
      let numbered = count == 1 ? base : "\(base)-\(count)"
      let target = FolderPath.joining(folder, suffix.isEmpty ? numbered : "\(numbered).\(suffix)")
      do throws(SessionFileError) {
        try file.copy(to: target)
        return target
      } catch {
        guard error == .exists, count < 99 else { throw ErrorMessage(making: error, path: target) }
        count += 1
      }
    }
  }
}
