import Facilitator
import Foundation
import Testing

@testable import rembuk

@Suite struct ListFoldersTests {
  /// Makes `files` below `folder`, each a minute newer than the one before.
  private func make(_ files: [String], in folder: Folder) throws {
    for (number, file) in files.enumerated() {
      let path = "\(folder.path)/\(file)"
      try FileManager.default.createDirectory(
        atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
      let date = Date(timeIntervalSince1970: 1_768_957_200 + Double(number) * 60)
      try #require(
        FileManager.default.createFile(atPath: path, contents: Data(), attributes: [.modificationDate: date]))
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
  }

  @Test func `workbooks and texts of the likely folders are found, the newest first`() throws {
    let folder = try Folder()
    try make(
      [
        "rumah/Unduhan/tua.xlsx", "rumah/Dokumen/Daftar.CSV", "rumah/catatan.txt", "rapat/peserta.tsv",
        "media/eka/FLASH/hadir.csv", "media/disk/lain.csv", "rumah/Unduhan/foto.jpg", "rumah/Unduhan/~$tua.xlsx",
        "rumah/Unduhan/.rahasia.csv", "rumah/Musik/lagu.csv", "rumah/Unduhan/dalam/jauh.csv",
      ], in: folder)
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/rumah/folder.csv", withIntermediateDirectories: false)
    let found = ListFolders(
      home: "\(folder.path)/rumah", meeting: "\(folder.path)/rapat/",
      mounts: ["\(folder.path)/media", "\(folder.path)/tidak-ada"]
    ).files()
    #expect(
      found.map(\.name) == ["lain.csv", "hadir.csv", "peserta.tsv", "catatan.txt", "Daftar.CSV", "tua.xlsx"])
    #expect(found.last?.folder == "~/Unduhan" && found.last?.path == "\(folder.path)/rumah/Unduhan/tua.xlsx")
    #expect(found.first { $0.name == "catatan.txt" }?.folder == "~")
  }

  @Test func `a folder that is likely twice is looked through once, and without a home the meeting's is left`() throws {
    let folder = try Folder()
    try make(["a.csv"], in: folder)
    #expect(ListFolders(home: folder.path, meeting: folder.path + "/", mounts: []).files().count == 1)
    #expect(ListFolders(home: nil, meeting: folder.path + "/", mounts: []).files().map(\.name) == ["a.csv"])
    #expect(ListFolders(home: nil, meeting: folder.path + "/kosong/", mounts: []).files().isEmpty)
  }
}
