import Testing

@testable import TOMLReading

@Suite struct KeyLocatorTests {
  static let text = """
    # [bukan] = "kunci"
    judul = "a # b = c"
    panjang = \"\"\"
    [bukan]
    x = 1
    \"\"\"
    lateral = 'c:\\'
    daftar = [
      "satu", # dua
      "tiga",
      { nama = "Kiram", alias = [
        "K"
      ] },
    ]

    [kop]
    kantor.nama = "x"
    "kunci aneh" = 1

    [[acara]]
    judul = "Pembukaan"
    [[acara]]
    judul = "Doa"
    menit = 5
    [acara.dalam]
    y = 2
    """

  @Test(arguments: [
    ("judul", 2), ("panjang", 3), ("lateral", 7), ("daftar", 8), ("daftar[1]", 9), ("daftar[2]", 10),
    ("daftar[3]", 11), ("daftar[3].nama", 11), ("daftar[3].alias[1]", 12), ("kop", 16), ("kop.kantor.nama", 17),
    ("kop.kunci aneh", 18), ("acara[1].judul", 21), ("acara[2]", 22), ("acara[2].menit", 24),
    ("acara[2].dalam.y", 26),
  ])
  func keyHasItsLine(key: String, line: Int) throws {
    #expect(KeyLocator(text: Self.text).line(of: try path(key)) == line)
  }

  @Test func missingKeyHasTheLineOfItsSection() throws {
    let locator = KeyLocator(text: Self.text)
    #expect(locator.line(of: try path("acara[2].petugas")) == 22)
    #expect(locator.line(of: try path("kop.alamat")) == 16)
    #expect(locator.line(of: try path("tiada")) == nil)
  }

  @Test(arguments: [
    "", "a", "a =", "[", "[[a", "a = [", "a = {", "a = \"", "a = \"\"\"", "= 1", "]]", "a = [}", "a = {]", "\\",
  ])
  func brokenTextEnds(text: String) {
    #expect(KeyLocator(text: text).line(of: KeyPath().appending("none")) == nil)
  }

  /// Reads back what `KeyPath.description` writes.
  private func path(_ text: String) throws -> KeyPath {
    var path = KeyPath()
    for part in text.split(separator: ".") {
      let pieces = part.split(separator: "[")
      path = path.appending(String(pieces[0]))
      for piece in pieces.dropFirst() { path = path.appending(try #require(Int(piece.dropLast())) - 1) }
    }
    #expect(path.description == text)
    return path
  }
}
