/// The words of the board.
package protocol BoardWords {
  /// It shows what is in the file.
  var boardFollows: String { get }
  /// It shows what was in the file when it could last be read.
  var boardLags: String { get }
  var boardHint: String { get }
}

extension Indonesian: BoardWords {
  package var boardFollows: String { "mengikuti rapat" }
  package var boardLags: String { "tertinggal" }
  package var boardHint: String {
    "Papan ini hanya menampilkan. \(way(to: .leave)) atau Esc keluar, \(way(to: .redraw)) gambar ulang."
  }
}

extension English: BoardWords {
  package var boardFollows: String { "following" }
  package var boardLags: String { "lagging" }
  package var boardHint: String {
    "This board only shows. \(way(to: .leave)) or Esc leaves, \(way(to: .redraw)) redraws."
  }
}
