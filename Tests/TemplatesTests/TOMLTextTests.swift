import TOMLReading
import Testing

@testable import Templates

@Suite struct TOMLTextTests {
  @Test func `texts and lists of any letters are read back as they were`() throws {
    let texts = ["\"kutip\"", "\\balik\\", "# bukan keterangan", "Bi’ih", "a = b", "'''", "[x]", "👨‍👩‍👧"]
    var text = TOMLText()
    text.put("satu", texts[0])
    text.put("pendek", Array(texts.prefix(2)))
    text.put("panjang", texts + texts + texts)
    text.put("kosong", [String]())
    text.put("tiada", String?.none)
    text.put("ada", [String](), evenEmpty: true)
    let section = try TOMLSection(text: text.text)
    #expect(try section.text("satu") == texts[0])
    #expect(try section.texts("pendek") == Array(texts.prefix(2)))
    #expect(try section.texts("panjang") == texts + texts + texts)
    #expect(Set(section.keys) == ["satu", "pendek", "panjang", "ada"])
    #expect(text.text.split(separator: "\n").allSatisfy { $0.count <= 130 })
  }
}
