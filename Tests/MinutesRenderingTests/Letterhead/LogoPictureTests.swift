import Meeting
import Minutes
import Testing

@testable import MinutesRendering

/// Arms that belong to nobody: a shield of 60 × 80 with a wave.
let shield = Logo(
  bytes: Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80"><path d="M2 2h56v40q0 26-28 36Q2 68 2 42z" fill="#ffd24a" \
    stroke="#1d5c2f" stroke-width="4"/><path d="M8 48q11-10 22 0t22 0" fill="none" stroke="#1b6fa8" stroke-width="5"/></svg>
    """.utf8))

@Suite struct LogoPictureTests {
  @Test func bothKindsAreDrawnAtTheirOwnShape() throws {
    let drawing = try LogoPicture(#require(shield))
    #expect(drawing.aspect == 0.75)
    let raster = try #require(Logo(bytes: drawing.png(height: 200)))
    #expect(raster.format == .png)
    #expect(try LogoPicture(raster).aspect == 0.75)
    #expect(try ReadBack("file", ["-b", "FILE"], of: raster.bytes).output.contains("150 x 200"))
    #expect(try drawing.png(height: 200) == raster.bytes)
  }

  @Test func whatIsDamagedIsRefused() throws {
    let raster = try LogoPicture(#require(shield)).png(height: 64)
    var huge = raster
    huge.replaceSubrange(16..<24, with: [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF])
    var flipped = raster
    flipped[raster.count / 2] ^= 0xFF
    let damaged = [
      Array(raster.prefix(20)), Array(raster.prefix(raster.count / 2)), huge, flipped, Array("<svg ><g>".utf8),
    ]
    for bytes in damaged {
      let logo = try #require(Logo(bytes: bytes))
      #expect(throws: RenderingFailure.self) { try requireDrawable(logo) }
    }
  }

  @Test func anSVGReadsNoOtherFile() throws {
    let reference = Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">\
      <image xlink:href="file:///usr/share/pixmaps/debian-logo.png" width="10" height="10"/></svg>
      """.utf8)
    let nothing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"></svg>".utf8)
    let logo = try #require(Logo(bytes: reference))
    #expect(try LogoPicture(logo).png(height: 50) == LogoPicture(#require(Logo(bytes: nothing))).png(height: 50))
  }
}
