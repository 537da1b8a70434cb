internal import CZip
import Glibc

/// The files inside a ZIP archive, as the formats of offices are.
///
/// Every file is dated 1 January 1980, so that the same files make the same bytes at any time and in any time zone.
struct ZipArchive {
  struct File: Equatable {
    var name: String
    var bytes: [UInt8]
    /// False leaves the bytes as they are, so that they can be found without opening the archive.
    var isCompressed = true
  }

  var files: [File] = []

  init(_ files: [File]) { self.files = files }

  /// Reads an archive that this program or a library of its own wrote.
  init(reading bytes: [UInt8]) throws(RenderingFailure) {
    let zip = try ZipArchive.library().pointee
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    var error = zip_error_t()
    zip.zip_error_init(&error)
    defer { zip.zip_error_fini(&error) }
    guard let source = zip.zip_source_buffer_create(copy.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw Self.failure(&error, zip)
    }
    guard let archive = zip.zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip.zip_source_free(source)
      throw Self.failure(&error, zip)
    }
    defer { zip.zip_discard(archive) }
    for index in 0..<UInt64(max(zip.zip_get_num_entries(archive, 0), 0)) {
      var size = zip_stat_t()
      guard let name = zip.zip_get_name(archive, index, 0), zip.zip_stat_index(archive, index, 0, &size) == 0,
        let file = zip.zip_fopen_index(archive, index, 0)
      else { throw Self.failure(zip.zip_get_error(archive), zip) }
      defer { _ = zip.zip_fclose(file) }
      var content = [UInt8](repeating: 0, count: Int(size.size))
      guard zip.zip_fread(file, &content, size.size) == Int64(size.size) else {
        throw Self.failure(zip.zip_get_error(archive), zip)
      }
      files.append(File(name: String(cString: name), bytes: content))
    }
  }

  /// The archive's own bytes, its files in order.
  func bytes() throws(RenderingFailure) -> [UInt8] {
    let zip = try ZipArchive.library().pointee
    var error = zip_error_t()
    zip.zip_error_init(&error)
    defer { zip.zip_error_fini(&error) }
    guard let sink = zip.zip_source_buffer_create(nil, 0, 0, &error) else { throw Self.failure(&error, zip) }
    // Kept, so that what was written can be read back after the archive has been closed.
    zip.zip_source_keep(sink)
    defer { zip.zip_source_free(sink) }
    guard let archive = zip.zip_open_from_source(sink, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip.zip_source_free(sink)
      throw Self.failure(&error, zip)
    }
    // libzip reads the bytes when it closes the archive: until then they have to stay where they are.
    let copies = files.map { file in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(file.bytes.count, 1), alignment: 1)
      copy.copyBytes(from: file.bytes)
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    for (file, copy) in Swift.zip(files, copies) {
      guard let source = zip.zip_source_buffer_create(copy.baseAddress, UInt64(file.bytes.count), 0, &error) else {
        zip.zip_discard(archive)
        throw Self.failure(&error, zip)
      }
      let index = zip.zip_file_add(archive, file.name, source, ZIP_FL_ENC_UTF_8)
      guard index >= 0 else {
        zip.zip_source_free(source)
        let failure = Self.failure(zip.zip_get_error(archive), zip)
        zip.zip_discard(archive)
        throw failure
      }
      let method = file.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE
      _ = zip.zip_set_file_compression(archive, UInt64(index), Int32(method), 6)
      _ = zip.zip_file_set_dostime(archive, UInt64(index), 0, Self.firstDay, 0)
    }
    guard zip.zip_close(archive) == 0 else {
      let failure = Self.failure(zip.zip_get_error(archive), zip)
      zip.zip_discard(archive)
      throw failure
    }
    return try Self.content(of: sink, zip)
  }

  /// 1 January 1980 as MS-DOS counts: the first day it knows.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private static func content(of sink: OpaquePointer, _ zip: ZipLibrary) throws(RenderingFailure) -> [UInt8] {
    guard zip.zip_source_open(sink) == 0 else { throw .drawing("zip_source_open") }
    defer { _ = zip.zip_source_close(sink) }
    guard zip.zip_source_seek(sink, 0, SEEK_END) == 0, case let size = zip.zip_source_tell(sink), size >= 0,
      zip.zip_source_seek(sink, 0, SEEK_SET) == 0
    else { throw .drawing("zip_source_seek") }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    guard zip.zip_source_read(sink, &bytes, UInt64(size)) == size else { throw .drawing("zip_source_read") }
    return bytes
  }

  private static func library() throws(RenderingFailure) -> UnsafePointer<ZipLibrary> {
    var missing: UnsafePointer<CChar>?
    guard let library = zip_library(&missing) else {
      throw .missingLibrary(missing.map { String(cString: $0) } ?? "libzip.so.4")
    }
    return library
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?, _ zip: ZipLibrary) -> RenderingFailure {
    .drawing(error.flatMap { zip.zip_error_strerror($0) }.map { String(cString: $0) } ?? "libzip")
  }
}
