/// Why a paper could not be made. Only formats that a library writes can fail; the others need nothing but the document.
package enum RenderingFailure: Error, Equatable, Sendable {
  /// A shared library, or a function in one, is not installed: its file name or the function's name.
  case missingLibrary(String)
  /// No font is installed.
  case noFont
  /// A library refused to draw or to pack: its own English words for the reason.
  case drawing(String)
  /// Whoever asked for the paper wanted it no more.
  case stopped
}
