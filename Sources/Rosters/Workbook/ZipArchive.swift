internal import CZip

/// A zip archive in memory.
final class ZipArchive {
  /// What one part may unfold into: a sheet of 50,000 rows has some ten megabytes, an archive made to fill a memory has more.
  static let mostUnfolded = 64 * 1024 * 1024

  private let zip: UnsafePointer<ZipLibrary>
  private let archive: OpaquePointer
  /// libzip reads from them as long as the archive is open.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// - Throws: `missingLibrary`; `damagedWorkbook` where the bytes are no archive.
  init(_ bytes: [UInt8]) throws(TableFailure) {
    var missing: UnsafePointer<CChar>?
    guard let zip = zip_library(&missing) else {
      throw .missingLibrary(missing.map { String(cString: $0) } ?? "libzip")
    }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    var error = zip_error_t()
    zip.pointee.zip_error_init(&error)
    defer { zip.pointee.zip_error_fini(&error) }
    guard let source = zip.pointee.zip_source_buffer_create(copy.baseAddress, UInt64(bytes.count), 0, &error) else {
      copy.deallocate()
      throw .damagedWorkbook
    }
    guard let archive = zip.pointee.zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip.pointee.zip_source_free(source)
      copy.deallocate()
      throw .damagedWorkbook
    }
    self.zip = zip
    self.archive = archive
    self.bytes = copy
  }

  deinit {
    zip.pointee.zip_discard(archive)
    bytes.deallocate()
  }

  /// Whether there is a part of that name.
  func holds(_ name: String) -> Bool { zip.pointee.zip_name_locate(archive, name, 0) >= 0 }

  /// Gives the bytes of the part `name` to `take`, piece by piece.
  ///
  /// - Returns: false where there is no such part.
  /// - Throws: what `take` throws; `damagedWorkbook` where the part is locked or broken; `tooLarge`.
  func read(
    _ name: String, _ take: (ArraySlice<UInt8>) throws(TableFailure) -> Void
  ) throws(TableFailure) -> Bool {
    let index = zip.pointee.zip_name_locate(archive, name, 0)
    guard index >= 0 else { return false }
    guard let part = zip.pointee.zip_fopen_index(archive, UInt64(index), 0) else { throw .damagedWorkbook }
    defer { _ = zip.pointee.zip_fclose(part) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var total = 0
    while true {
      let count = Int(zip.pointee.zip_fread(part, &buffer, UInt64(buffer.count)))
      guard count >= 0 else { throw .damagedWorkbook }
      if count == 0 { return true }
      total += count
      guard total <= Self.mostUnfolded else { throw .tooLarge }
      try take(buffer[..<count])
    }
  }
}
