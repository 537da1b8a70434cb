import Foundation
import Testing

@testable import rembuk

@Suite struct PaperCopyTests {
  private func papers(in folder: Folder) throws -> [String] {
    try ["notula.pdf", "notula.docx"].map { name in
      let path = "\(folder.path)/\(name)"
      try Data(repeating: UInt8(name.count), count: 300_000).write(to: URL(fileURLWithPath: path))
      return path
    }
  }

  @Test func `papers are there under their names, byte for byte, and nothing else is`() throws {
    let (folder, disk) = (try Folder(), try Folder())
    let paths = try papers(in: folder)
    try "lama".write(toFile: "\(disk.path)/notula.pdf", atomically: false, encoding: .utf8)
    try PaperCopy.copy(paths, to: disk.path)
    #expect(try disk.contents == ["notula.docx", "notula.pdf"])
    for path in paths {
      let name = URL(fileURLWithPath: path).lastPathComponent
      #expect(FileManager.default.contentsEqual(atPath: path, andPath: "\(disk.path)/\(name)"))
    }
  }

  @Test func `a folder that is not there, and one that is none, are told`() throws {
    let folder = try Folder()
    let paths = try papers(in: folder)
    #expect { try PaperCopy.copy(paths, to: "\(folder.path)/tiada") } throws: {
      ($0 as? ErrorMessage)?.failure == .folderMissing("\(folder.path)/tiada")
    }
    #expect { try PaperCopy.copy(paths, to: paths[0]) } throws: {
      ($0 as? ErrorMessage)?.failure == .notAFolder(paths[0])
    }
  }

  @Test func `a paper that is gone leaves nothing half copied`() throws {
    let (folder, disk) = (try Folder(), try Folder())
    let paths = try papers(in: folder)
    try FileManager.default.removeItem(atPath: paths[1])
    #expect { try PaperCopy.copy(paths, to: disk.path) } throws: {
      ($0 as? ErrorMessage)?.failure == .paperGone(path: paths[1])
    }
    #expect(try disk.contents.isEmpty)
  }
}
