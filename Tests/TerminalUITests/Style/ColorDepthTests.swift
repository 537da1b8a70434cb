import Testing

@testable import TerminalUI

struct ColorDepthTests {
  @Test(arguments: [
    (ColorDepth.direct, 0x1A2B3C as Int?), (.twoHundredFiftySix, 236), (.sixteen, 0), (.eight, 0), (.none, nil),
  ])
  func `A dark blue is shown as the nearest that there is`(depth: ColorDepth, index: Int?) {
    #expect(depth.index(of: .rgb(0x1A, 0x2B, 0x3C)) == index)
  }

  @Test func `A colour of the cube is itself`() {
    for index in [16, 21, 46, 88, 196, 226, 231, 240] {
      let found = ColorDepth.twoHundredFiftySix.index(of: ColorDepth.paletteColor(index))
      #expect(found.map(ColorDepth.paletteColor) == ColorDepth.paletteColor(index))
    }
  }

  @Test(arguments: ColorDepth.allCases)
  func `The terminal's own colour has no number`(depth: ColorDepth) {
    #expect(depth.index(of: .terminalDefault) == nil)
  }

  @Test func `Letters that few colours would swallow become black or white`() {
    // Both of these are black in sixteen colours.
    let dim = Appearance(foreground: .rgb(40, 40, 40), background: .rgb(20, 20, 30))
    #expect(ColorDepth.sixteen.indices(of: dim).foreground == 15)
    #expect(ColorDepth.eight.indices(of: dim).foreground == 7)
    let bright = Appearance(foreground: .rgb(250, 250, 250), background: .rgb(255, 255, 255))
    #expect(ColorDepth.sixteen.indices(of: bright).foreground == 0)
  }
}
