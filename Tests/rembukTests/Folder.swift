import Foundation

@testable import rembuk

/// A folder of its own for one test, gone with it.
final class Folder {
  let path = NSTemporaryDirectory() + "rembuk-test-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var contents: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Makes a program of a shell script.
  ///
  /// A program of its own writes it: a test that starts one meanwhile would keep the file open, and what somebody writes to is not run.
  ///
  /// - Returns: its path.
  func program(_ name: String, _ script: String) -> String {
    let file = "\(path)/\(name)"
    let writing = #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 755 "$2""#
    _ = SystemProgram(name: "/bin/sh").run(["-c", writing, "sh", script, file])
    return file
  }
}
