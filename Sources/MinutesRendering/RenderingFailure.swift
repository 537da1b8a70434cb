/// Why a paper could not be made. Only PDF can fail; the other formats need nothing but the document.
package enum RenderingFailure: Error, Equatable, Sendable {
  /// A shared library, or a function in one, is not installed: its file name or the function's name.
  case missingLibrary(String)
  /// No font is installed.
  case noFont
  /// Cairo refused to draw: its own English words for the reason.
  case drawing(String)
}
