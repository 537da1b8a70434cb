import Facilitator
import Foundation

/// The two channels of a command: results that scripts read, and everything said to people.
enum Console {
  /// Prints a line of results to standard output.
  static func result(_ line: String) { put(line + "\n", to: 1) }

  /// Says something to the person at the keyboard, on standard error.
  static func note(_ sentence: String) { put(sentence + "\n", to: 2) }

  /// Prints `text` as it is to standard output.
  static func text(_ text: String) { put(text, to: 1) }

  // Written at once and not through a buffer: whoever reads from the pipe sees a line when it is recorded.
  private static func put(_ text: String, to descriptor: Int32) {
    // A meeting's file, a template or a file's name may come from anybody.
    guard !Descriptor.write(Array(text.harmless.utf8), to: descriptor), descriptor == 1 else { return }
    // A script must not take half a result for a whole one; what was recorded is in the file by now.
    note("rembuk: Keluaran tidak dapat ditulis: \(Indonesian().reason(errno)).")
    exit(ErrorMessage.Status.inputOutput.rawValue)
  }
}
