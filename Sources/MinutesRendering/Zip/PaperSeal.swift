import Minutes

/// What a file was written as, kept where an office does not see it and an office program drops or packs it when it saves the file.
///
/// It is one custom property, stored without compression: a file that holds it as written here is as the program wrote it.
package struct PaperSeal {
  /// Twelve hexadecimal digits of the seal; nil for a draft.
  let code: String?

  init(code: String?) { self.code = code }

  init(of document: Document) { self.init(code: document.verificationCode) }

  /// The part of an Office Open XML file that says so.
  var file: ZipArchive.File {
    let value = code.map { "kode: \($0.printable.escapedForXML)" } ?? Self.draft
    let xml = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property \
      fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Rembuk"><vt:lpwstr>\(value)</vt:lpwstr></property></Properties>\n
      """
    return ZipArchive.File(name: "docProps/custom.xml", bytes: Array(xml.utf8), isCompressed: false)
  }

  /// What stands in the place of the code in a draft.
  package static let draft = "konsep dari Rembuk"
}
