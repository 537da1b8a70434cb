internal import CExpat

/// What one part of a workbook makes of its XML.
protocol XMLReader: AnyObject {
  /// An element begins. Names are without their prefix: prefixes differ from program to program.
  func begin(_ element: String, _ attributes: [String: String])
  func end(_ element: String)
  /// Text between, perhaps a piece of it.
  func add(_ text: String)
  /// Why nothing more is to be read; nil to go on.
  var failure: TableFailure? { get }
}

/// Reads XML piece by piece, and gives a reader what is in it.
///
/// A document with a type of its own is not read any further: no workbook has one, and nothing else could define entities that
/// unfold without end or name other files.
final class XMLScan {
  private let expat: UnsafePointer<ExpatLibrary>
  private let parser: OpaquePointer
  private let reader: any XMLReader
  fileprivate var hasType = false

  /// - Throws: `missingLibrary`.
  init(_ reader: any XMLReader) throws(TableFailure) {
    var missing: UnsafePointer<CChar>?
    guard let expat = expat_library(&missing) else {
      throw .missingLibrary(missing.map { String(cString: $0) } ?? "libexpat")
    }
    guard let parser = expat.pointee.XML_ParserCreate(nil) else { throw .damagedWorkbook }
    self.expat = expat
    self.parser = parser
    self.reader = reader
    expat.pointee.XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    expat.pointee.XML_SetElementHandler(
      parser, { scan(of: $0)?.begin($1, $2) }, { scan(of: $0)?.end($1) })
    expat.pointee.XML_SetCharacterDataHandler(parser) { scan(of: $0)?.add($1, $2) }
    expat.pointee.XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in scan(of: data)?.refuseType() }
  }

  deinit { expat.pointee.XML_ParserFree(parser) }

  /// Reads the next piece, or with none the end.
  ///
  /// - Throws: `damagedWorkbook` where it is no sound XML; what the reader failed with.
  func read(_ piece: ArraySlice<UInt8>?) throws(TableFailure) {
    let bytes = piece ?? []
    let status = bytes.withUnsafeBytes { buffer in
      expat.pointee.XML_Parse(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), piece == nil ? 1 : 0)
    }
    if let failure = reader.failure { throw failure }
    guard status == XML_STATUS_OK, !hasType else { throw .damagedWorkbook }
  }

  fileprivate func begin(_ element: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let element else { return }
    var attributes: [String: String] = [:]
    var place = pairs
    while let pair = place, let name = pair[0], let value = pair[1] {
      attributes[Self.local(name)] = String(cString: value)
      place = pair + 2
    }
    reader.begin(Self.local(element), attributes)
    stopOnFailure()
  }

  fileprivate func end(_ element: UnsafePointer<CChar>?) {
    guard let element else { return }
    reader.end(Self.local(element))
    stopOnFailure()
  }

  fileprivate func add(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    reader.add(String(decoding: bytes, as: UTF8.self))
    stopOnFailure()
  }

  fileprivate func refuseType() {
    hasType = true
    _ = expat.pointee.XML_StopParser(parser, 0)
  }

  private func stopOnFailure() {
    if reader.failure != nil { _ = expat.pointee.XML_StopParser(parser, 0) }
  }

  private static func local(_ name: UnsafePointer<CChar>) -> String {
    let name = String(cString: name)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}

private func scan(of data: UnsafeMutableRawPointer?) -> XMLScan? {
  data.map { Unmanaged<XMLScan>.fromOpaque($0).takeUnretainedValue() }
}
