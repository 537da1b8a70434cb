import Foundation
import Meeting
import Testing

@Suite struct LogoTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2]

  @Test(
    arguments: [
      (png, .png), (Array("<svg/>".utf8), nil), (Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"x\">".utf8), .svg),
      (Array("<!-- lambang -->\n<s:svg\n".utf8), .svg), (Array("<html><svgx>".utf8), nil), ([], nil),
      (Array("GIF89a".utf8), nil), ([0xFF, 0xD8, 0xFF], nil), (Array("<svg ".utf8) + [0xFF], nil),
      (Array(png.dropFirst()), nil),
    ] as [([UInt8], Logo.Format?)])
  func theBytesSayWhatItIs(_ bytes: [UInt8], _ format: Logo.Format?) {
    #expect(Logo(bytes: bytes)?.format == format)
  }

  @Test func itIsStoredWholeAndReadBack() throws {
    let logo = try #require(Logo(bytes: Self.png))
    let json = try JSONEncoder().encode(logo)
    #expect(
      try JSONSerialization.jsonObject(with: json) as? [String: String] == [
        "format": "png", "base64": "iVBORw0KGgoAAQI=",
      ])
    #expect(try JSONDecoder().decode(Logo.self, from: json) == logo)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Logo.self, from: Data(#"{"format":"png","base64":"?"}"#.utf8))
    }
  }
}
