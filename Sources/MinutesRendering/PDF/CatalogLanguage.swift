/// Adds to a PDF that Cairo wrote what Cairo has no call for: its language, for screen readers, and the wish that the
/// window shows the title rather than the file's name (PDF 32000-1, 7.7.2 and 12.2).
///
/// Cairo writes the catalogue as the last object before the cross-reference table, so only the offset of that table
/// moves. Bytes of any other shape are returned as they are.
/// - Parameter language: A BCP 47 tag of ASCII letters and hyphens.
func addLanguage(_ language: String, to file: [UInt8]) -> [UInt8] {
  let entry = Array("\n   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>".utf8)
  let catalogue = Array("<< /Type /Catalog".utf8)
  let table = Array("startxref\n".utf8)
  guard let keyword = lastIndex(of: table, in: file[...]),
    let offset = Int(String(decoding: file[(keyword + table.count)...].prefix { $0 != 10 }, as: UTF8.self)),
    (0..<keyword).contains(offset), file[offset...].starts(with: Array("xref".utf8)),
    let start = lastIndex(of: catalogue, in: file[..<offset]),
    lastIndex(of: Array(" 0 obj".utf8), in: file[start..<offset]) == nil
  else { return file }
  let end = start + catalogue.count
  return file[..<end] + entry + file[end..<keyword] + table + Array("\(offset + entry.count)\n%%EOF\n".utf8)
}

private func lastIndex(of needle: [UInt8], in file: ArraySlice<UInt8>) -> Int? {
  guard file.count >= needle.count else { return nil }
  return (file.startIndex...file.endIndex - needle.count).last { file[$0...].starts(with: needle) }
}
