/// The styles that an office edits a paper with, by the names that Word knows and shows in the language of its user.
///
/// The sizes are those of the PDF. Identifiers are Indonesian; names that begin a built-in style are Word's own.
let wordStyles = wordPart(
  "styles",
  """
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>\
  <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
  <w:pPrDefault/></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
  \(style("Isi", "Body Text", "<w:spacing w:before=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>"))\
  \(style("Judul", "Title", "<w:keepNext/><w:keepLines/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>"))\
  \(heading(1, "<w:spacing w:before=\"320\"/>", "<w:b/>"))\
  \(heading(2, "<w:spacing w:before=\"200\"/>", "<w:b/>"))\
  \(heading(3, "<w:spacing w:before=\"200\"/>", "<w:b/><w:i/>"))\
  \(style("Baris", "Baris Naskah", "<w:keepLines/>"))\
  \(style("Data", "Data Naskah", "<w:spacing w:before=\"20\" w:line=\"264\" w:lineRule=\"auto\"/>"))\
  \(style("Daftar", "List Paragraph", "<w:spacing w:before=\"60\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>"))\
  \(style("IsiTabel", "Isi Tabel", "", "<w:sz w:val=\"22\"/>"))\
  \(style("KepalaTabel", "Kepala Tabel", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"22\"/>"))\
  \(style("TandaTangan", "Tanda Tangan", "<w:keepLines/>"))\
  \(style("NamaPenandaTangan", "Nama Penanda Tangan", "<w:keepLines/>", "<w:b/><w:u w:val=\"single\"/>"))\
  \(style("Keterangan", "caption", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"22\"/>"))\
  \(style("Kepala", "header", "<w:jc w:val=\"center\"/>"))\
  \(style("Kaki", "footer", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"18\"/>"))\
  \(style("Tanda", "Tanda Naskah", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"20\"/><w:bdr w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"000000\"/>"))\
  \(style("KopPemerintah", "Kop Pemerintah", "<w:jc w:val=\"center\"/>"))\
  \(style("KopInstansi", "Kop Instansi", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"32\"/>"))\
  \(style("KopAlamat", "Kop Alamat", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/>"))\
  <w:style w:type="table" w:default="1" w:styleId="TabelBiasa"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
  <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
  <w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
  <w:style w:type="table" w:customStyle="1" w:styleId="TabelNaskah"><w:name w:val="Tabel Naskah"/><w:basedOn w:val="TabelBiasa"/>\
  <w:tblPr><w:tblBorders>\(borders("single"))</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/>\
  <w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>\
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EBEBEB"/></w:tcPr></w:tblStylePr></w:style>
  <w:style w:type="table" w:customStyle="1" w:styleId="KartuNaskah"><w:name w:val="Kartu Naskah"/><w:basedOn w:val="TabelBiasa"/>\
  <w:tblPr><w:tblBorders>\(borders("dashed"))</w:tblBorders><w:tblCellMar><w:top w:w="227" w:type="dxa"/>\
  <w:left w:w="227" w:type="dxa"/><w:bottom w:w="227" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>

  """)

private let builtIn: Set<String> = ["Body Text", "Title", "List Paragraph", "caption", "header", "footer"]

private func style(_ id: String, _ name: String, _ paragraph: String, _ run: String = "") -> String {
  let own = builtIn.contains(name) ? "" : " w:customStyle=\"1\""
  return """
    <w:style w:type="paragraph"\(own) w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
    <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>\n
    """
}

private func heading(_ level: Int, _ spacing: String, _ run: String) -> String {
  """
  <w:style w:type="paragraph" w:styleId="Judul\(level)"><w:name w:val="heading \(level)"/><w:basedOn w:val="Normal"/>\
  <w:next w:val="Isi"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\(spacing)<w:outlineLvl w:val="\(level - 1)"/></w:pPr>\
  <w:rPr>\(run)</w:rPr></w:style>\n
  """
}

private func borders(_ kind: String) -> String {
  ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    "<w:\($0) w:val=\"\(kind)\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
  }.joined()
}
