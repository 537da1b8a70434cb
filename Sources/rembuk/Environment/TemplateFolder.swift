import Foundation
import Meeting
import MinutesRendering
import TOMLReading

/// The folder that a template's file lies in, from which alone the template may read.
struct TemplateFolder {
  /// Absolute or relative to the working folder.
  let path: String

  /// The picture at `name`, a path inside the folder, read whole and found fit to be drawn.
  ///
  /// - Throws: `fileOutside` for an absolute path, one that leads up, and a link that leads out of the folder; what else is wrong with it.
  func logo(_ name: String) throws(TOMLError.Reason) -> Logo {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.hasPrefix("/"), !steps.contains("..") else { throw .fileOutside(name) }
    guard let folder = real(path), let file = real("\(path)/\(name)") else { throw .fileMissing(name) }
    guard file.hasPrefix(folder == "/" ? "/" : "\(folder)/") else { throw .fileOutside(name) }
    guard let logo = Logo(bytes: try bytes(of: file, name)) else { throw .fileUnfit(kinds: ["PNG", "SVG"]) }
    do throws(RenderingFailure) {
      try requireDrawable(logo)
    } catch {
      switch error {
      case .missingLibrary(let library): throw .libraryMissing(library)
      case .drawing, .noFont, .stopped: throw .fileDamaged
      }
    }
    return logo
  }

  private func bytes(of file: String, _ name: String) throws(TOMLError.Reason) -> [UInt8] {
    // A pipe of that name would be waited for without end.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .fileUnreadable(name) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .fileUnreadable(name) }
    guard status.st_size <= Logo.byteLimit else { throw .fileTooLarge(limit: Logo.byteLimit) }
    let file = FileHandle(fileDescriptor: descriptor)
    guard let data = try? file.read(upToCount: Logo.byteLimit + 1) else { throw .fileUnreadable(name) }
    guard data.count <= Logo.byteLimit else { throw .fileTooLarge(limit: Logo.byteLimit) }
    return Array(data)
  }

  /// The path without links; nil where there is nothing.
  private func real(_ path: String) -> String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }
}
