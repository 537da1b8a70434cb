import CZip
import Glibc

/// Archives as nobody should send them, made with the library that reads them.
enum Archive {
  struct Failure: Error {}

  /// A workbook with one sheet of this XML.
  static func workbook(sheet: String) throws -> [UInt8] { try zip(parts(sheet: sheet)) }

  static func parts(sheet: String) -> [String: String] {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return [
      "_rels/.rels":
        "<Relationships><Relationship Id=\"a\" Type=\"\(base)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>",
      "xl/workbook.xml":
        "<x:workbook xmlns:x=\"x\"><x:sheets><x:sheet name=\"A\" x:id=\"r1\"/></x:sheets></x:workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"r1\" Type=\"\(base)/worksheet\" Target=\"./worksheets/sheet1.xml\"/></Relationships>",
      "xl/worksheets/sheet1.xml": sheet,
    ]
  }

  static func zip(_ parts: [String: String]) throws -> [UInt8] {
    var missing: UnsafePointer<CChar>?
    guard let zip = zip_library(&missing)?.pointee else { throw Failure() }
    guard let sink = zip.zip_source_buffer_create(nil, 0, 0, nil) else { throw Failure() }
    zip.zip_source_keep(sink)
    defer { zip.zip_source_free(sink) }
    guard let archive = zip.zip_open_from_source(sink, ZIP_CREATE | ZIP_TRUNCATE, nil) else { throw Failure() }
    var copies: [UnsafeMutableRawBufferPointer] = []
    defer { for copy in copies { copy.deallocate() } }
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(text.utf8.count, 1), alignment: 1)
      copy.copyBytes(from: text.utf8)
      copies.append(copy)
      guard let source = zip.zip_source_buffer_create(copy.baseAddress, UInt64(text.utf8.count), 0, nil) else {
        throw Failure()
      }
      guard zip.zip_file_add(archive, name, source, 0) >= 0 else { throw Failure() }
    }
    guard zip.zip_close(archive) == 0, zip.zip_source_open(sink) == 0 else { throw Failure() }
    defer { _ = zip.zip_source_close(sink) }
    guard zip.zip_source_seek(sink, 0, SEEK_END) == 0, case let size = zip.zip_source_tell(sink), size > 0,
      zip.zip_source_seek(sink, 0, SEEK_SET) == 0
    else { throw Failure() }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    guard zip.zip_source_read(sink, &bytes, UInt64(size)) == size else { throw Failure() }
    return bytes
  }
}
