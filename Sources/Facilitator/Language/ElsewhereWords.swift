/// The words of going on in another folder.
package protocol ElsewhereWords {
  var elsewhereFolder: String { get }
  var elsewhereNote: String { get }
  var elsewhereNeedsFolder: String { get }
  /// Said when the meeting goes on at `path`; the file at `former` stays as it was.
  func goesOn(at path: String, former: String) -> String
}

extension Indonesian: ElsewhereWords {
  package var elsewhereFolder: String { "Folder" }
  package var elsewhereNote: String {
    "Seluruh rapat, termasuk baris yang belum tersimpan, disalin ke folder itu dan dilanjutkan di sana. Berkas lama dibiarkan."
  }
  package var elsewhereNeedsFolder: String { "folder belum diisi" }
  package func goesOn(at path: String, former: String) -> String {
    "Rapat dilanjutkan di \(path); yang lama tetap di \(former)."
  }
}

extension English: ElsewhereWords {
  package var elsewhereFolder: String { "Folder" }
  package var elsewhereNote: String {
    "The whole meeting, lines that are not saved yet included, is copied to that folder and goes on there. The old file is left alone."
  }
  package var elsewhereNeedsFolder: String { "which folder?" }
  package func goesOn(at path: String, former: String) -> String {
    "The meeting goes on in \(path); the old file stays at \(former)."
  }
}
