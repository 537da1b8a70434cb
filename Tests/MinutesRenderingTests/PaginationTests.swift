import Testing

@testable import MinutesRendering

@Suite struct PaginationTests {
  typealias Box = Pagination.Box

  /// Pages as lists of "box@top" or "box[from..to]@top".
  private func pages(_ boxes: [Box], height: Double = 100) -> [[String]] {
    Pagination.pages(of: boxes, height: height).map { page in
      page.map { placement in
        let (slice, box) = (placement.slice, boxes[placement.box])
        let isWhole = slice == 0..<box.height
        let part = isWhole ? "" : "[\(Int(slice.lowerBound))..\(Int(slice.upperBound))]"
        return "\(placement.box)\(part)@\(Int(placement.top))"
      }
    }
  }

  @Test func noBoxesAreOneEmptyPage() {
    #expect(pages([]) == [[]])
  }

  @Test func boxesFillAPageAndGoOnOnTheNext() {
    #expect(pages([Box(height: 40), Box(height: 60), Box(height: 1)]) == [["0@0", "1@40"], ["2@0"]])
  }

  @Test func spaceBeforeCountsExceptAtTheTop() {
    let box = Box(height: 45, spaceBefore: 10)
    #expect(pages([box, box, box]) == [["0@0", "1@55"], ["2@0"]])
    #expect(pages([box, Box(height: 46, spaceBefore: 10)]) == [["0@0"], ["1@0"]])
  }

  @Test func aHeadingGoesWithTheTextAfterIt() {
    let boxes = [Box(height: 70), Box(height: 10, keepsWithNext: true), Box(height: 30)]
    #expect(pages(boxes) == [["0@0"], ["1@0", "2@10"]])
  }

  @Test func aRunHigherThanAPageIsBrokenBetweenItsBoxes() {
    let box = Box(height: 40, keepsWithNext: true)
    #expect(pages([Box(height: 5), box, box, box]) == [["0@0"], ["1@0", "2@40"], ["3@0"]])
  }

  @Test func aHeadIsRepeatedWhereItsBoxesBeginAPage() {
    let row = Box(height: 40, head: 0)
    #expect(
      pages([Box(height: 10, keepsWithNext: true), row, row, row, Box(height: 5)])
        == [["0@0", "1@10", "2@50"], ["0@0", "3@10", "4@50"]])
  }

  @Test func aHeadIsNotRepeatedAfterTheTable() {
    #expect(
      pages([Box(height: 10, keepsWithNext: true), Box(height: 80, head: 0), Box(height: 50)])
        == [["0@0", "1@10"], ["2@0"]])
  }

  @Test func aHeadHigherThanHalfAPageIsNotRepeated() {
    let row = Box(height: 40, head: 0)
    #expect(pages([Box(height: 60, keepsWithNext: true), row, row]) == [["0@0", "1@60"], ["2@0"]])
  }

  @Test func aBoxHigherThanAPageIsCutWhereItMayBe() {
    let row = Box(height: 250, cuts: [30, 60, 90, 120, 150, 180, 210, 240], head: 0)
    #expect(
      pages([Box(height: 10, keepsWithNext: true), row])
        == [["0@0", "1[0..90]@10"], ["0@0", "1[90..180]@10"], ["0@0", "1[180..250]@10"]])
  }

  @Test func aBoxWithoutCutsIsCutAnywhere() {
    #expect(pages([Box(height: 250)]) == [["0[0..100]@0"], ["0[100..200]@0"], ["0[200..250]@0"]])
  }

  @Test func theLastRowsGoWithTheSignatures() {
    let line = Box(height: 10)
    let kept = Box(height: 10, keepsWithNext: true)
    let boxes = Array(repeating: line, count: 6) + [kept, kept, Box(height: 50)]
    #expect(pages(boxes)[1] == ["6@0", "7@10", "8@20"])
  }

  /// Whatever the boxes are, nothing is lost, nothing is drawn twice, and only what cannot fit is over the edge.
  @Test(arguments: 0..<200)
  func everyBoxIsDrawnOnceAndInOrder(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var boxes: [Box] = []
    for index in 0..<random(60) {
      let height = Double(random(10) == 0 ? random(400) : random(40))
      let cuts = random(2) == 0 ? [] : stride(from: 7.0, to: height, by: 7).map { $0 }
      let head = index > 0 && random(3) == 0 ? random(index) : nil
      boxes.append(
        Box(
          height: height, spaceBefore: Double(random(20)), keepsWithNext: random(3) == 0, cuts: cuts, head: head))
    }
    let pages = Pagination.pages(of: boxes, height: 100)
    var drawn: [Pagination.Placement] = []
    for page in pages {
      for (position, placement) in page.enumerated() {
        #expect(placement.top + placement.slice.upperBound - placement.slice.lowerBound <= 100 + 1e-6)
        let isRepeated =
          position == 0 && page.count > 1 && boxes[page[1].box].head == placement.box
          && boxes[placement.box].height <= 50 && drawn.contains { $0.box == placement.box }
        if !isRepeated { drawn.append(placement) }
      }
    }
    #expect(drawn.map(\.box) == drawn.map(\.box).sorted())
    for (index, box) in boxes.enumerated() {
      let slices = drawn.filter { $0.box == index }.map(\.slice)
      #expect(slices.first?.lowerBound == 0 && slices.last?.upperBound == box.height)
      #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }
  }
}
