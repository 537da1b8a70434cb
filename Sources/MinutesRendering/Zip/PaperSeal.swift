import Minutes

/// What a file was written as, kept where an office does not see it and an office program drops or packs it when it saves the file.
///
/// It is one custom property, stored without compression: a file that holds it as written here is as the program wrote it.
package struct PaperSeal {
  /// Twelve hexadecimal digits of the seal; nil for a draft.
  let code: String?
  /// Which meeting it is of; nil where nobody said.
  let meeting: MeetingMark?

  init(code: String?, meeting: MeetingMark? = nil) {
    self.code = code
    self.meeting = meeting
  }

  init(of document: Document) { self.init(code: document.verificationCode, meeting: document.meeting) }

  /// The part of an Office Open XML file that says so.
  var file: ZipArchive.File {
    let value = code.map { "kode: \($0.printable.escapedForXML)" } ?? Self.draft
    let properties = [("Rembuk", value)] + (meeting.map { [("Rapat", $0.token)] } ?? [])
    // The first two numbers are the format's own (ECMA-376, part 1, 22.3).
    let elements = properties.enumerated().map { index, property in
      """
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="\(index + 2)" name="\(property.0)">\
      <vt:lpwstr>\(property.1)</vt:lpwstr></property>
      """
    }
    let xml = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\(elements.joined())</Properties>\n
      """
    return ZipArchive.File(name: "docProps/custom.xml", bytes: Array(xml.utf8), isCompressed: false)
  }

  /// What stands in the place of the code in a draft.
  package static let draft = "konsep dari Rembuk"
}
