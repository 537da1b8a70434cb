import Foundation
import Meeting
import TOMLReading
import Testing

@testable import rembuk

@Suite struct TemplateFolderTests {
  private let folder: Folder
  private let drawing = Data(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 4\"><path d=\"M0 0h3v4z\"/></svg>".utf8)

  init() throws {
    folder = try Folder()
    for name in ["templat", "templat/gambar", "templat/kosong.svg", "lain"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    for name in ["templat/a.svg", "templat/gambar/b.svg", "lain/c.svg"] { try put(name, drawing) }
  }

  private func put(_ name: String, _ bytes: Data) throws {
    try bytes.write(to: URL(filePath: "\(folder.path)/\(name)"))
  }

  private func link(_ name: String, to path: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: path)
  }

  private func read(_ name: String) throws(TOMLError.Reason) -> Logo {
    try TemplateFolder(path: "\(folder.path)/templat").logo(name)
  }

  @Test func whatLiesInTheFolderIsRead() throws {
    try link("templat/d.svg", to: "gambar/b.svg")
    try link("tautan", to: "templat")
    for name in ["a.svg", "./a.svg", "gambar/b.svg", "d.svg"] { #expect(try read(name).bytes == Array(drawing)) }
    #expect(try TemplateFolder(path: "\(folder.path)/tautan/").logo("a.svg").format == .svg)
  }

  @Test func nothingOutsideOfItIs() throws {
    try link("templat/keluar.svg", to: "../lain/c.svg")
    try link("templat/luar", to: "../lain")
    let paths = [
      "../lain/c.svg", "gambar/../a.svg", "\(folder.path)/templat/a.svg", "/etc/passwd", "keluar.svg", "luar/c.svg",
    ]
    for path in paths { #expect(throws: TOMLError.Reason.fileOutside(path)) { try read(path) } }
  }

  @Test func whatIsNoPictureIsRefused() throws {
    try put("templat/surat.png", Data("Kepada Yth.".utf8))
    try put("templat/rusak.png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]))
    try put("templat/rusak.svg", Data("<svg ><g>".utf8))
    try put("templat/besar.svg", drawing + Data(repeating: 0x20, count: Logo.byteLimit))
    try put("templat/pas.svg", drawing + Data(repeating: 0x20, count: Logo.byteLimit - drawing.count))
    mkfifo("\(folder.path)/templat/pipa.svg", 0o600)
    let refusals: [(String, TOMLError.Reason)] = [
      ("tiada.png", .fileMissing("tiada.png")), ("a.svg/b", .fileMissing("a.svg/b")),
      ("surat.png", .fileUnfit(kinds: ["PNG", "SVG"])), ("rusak.png", .fileDamaged), ("rusak.svg", .fileDamaged),
      ("besar.svg", .fileTooLarge(limit: 262_144)), ("kosong.svg", .fileUnreadable("kosong.svg")),
      ("pipa.svg", .fileUnreadable("pipa.svg")), (".", .fileOutside(".")),
    ]
    for (name, reason) in refusals { #expect(throws: reason, "\(name)") { try read(name) } }
    #expect(try read("pas.svg").bytes.count == 262_144)
  }
}
