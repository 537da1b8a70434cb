/// The distribution of measured boxes over pages, as a pure function of their heights and rules.
///
/// The unit of length is the caller's (points on paper, lines in plain text); nothing here knows what a box holds.
enum Pagination {
  /// One piece of a paper that stands below the piece before it.
  struct Box: Equatable, Sendable {
    /// Its height; 0 or more.
    var height: Double
    /// Room above it, left out at the top of a page; 0 or more.
    var spaceBefore: Double
    /// True if the next box has to begin on the page where this one ends, such as a heading.
    var keepsWithNext: Bool
    /// Where it may be cut if it is higher than a page, measured from its top, rising; empty means anywhere.
    var cuts: [Double]
    /// The index of the box that is drawn again above this one where it comes first on a page, such as the header row
    /// of a table; an earlier box, or nil for none.
    var head: Int?

    init(
      height: Double, spaceBefore: Double = 0, keepsWithNext: Bool = false, cuts: [Double] = [], head: Int? = nil
    ) {
      self.height = height
      self.spaceBefore = spaceBefore
      self.keepsWithNext = keepsWithNext
      self.cuts = cuts
      self.head = head
    }
  }

  /// One box, or a slice of it, on a page.
  struct Placement: Equatable, Sendable {
    /// The index of the box.
    var box: Int
    /// The distance from the top of the page's content to the top of the slice.
    var top: Double
    /// What part of the box stands here, from its own top; the whole box unless it is higher than a page.
    var slice: Range<Double>

    init(box: Int, top: Double, slice: Range<Double>) {
      self.box = box
      self.top = top
      self.slice = slice
    }
  }

  /// Lays boxes out in order on pages whose content is `height` high.
  ///
  /// A run of boxes that keep together moves to the next page as one; only a run higher than a page is broken, and only
  /// a box higher than a page is cut. A head higher than half a page is not repeated.
  /// - Returns: The pages in order; at least one, which is empty if there are no boxes.
  static func pages(of boxes: [Box], height: Double) -> [[Placement]] {
    var pages = Pages(boxes: boxes, height: height)
    var first = 0
    while first < boxes.count {
      var last = first
      while last + 1 < boxes.count, boxes[last].keepsWithNext { last += 1 }
      pages.place(first...last)
      first = last + 1
    }
    return pages.all
  }
}

/// The pages filled so far, and how far the last one is filled.
private struct Pages {
  let boxes: [Pagination.Box]
  let height: Double
  var all: [[Pagination.Placement]] = [[]]
  var filled = 0.0
  /// Whether a box of the text stands on the page; a repeated head alone is none.
  var isFresh = true

  init(boxes: [Pagination.Box], height: Double) {
    self.boxes = boxes
    self.height = height
  }

  mutating func place(_ run: ClosedRange<Int>) {
    if fits(run) {
      for box in run { place(whole: box) }
      return
    }
    if !isFresh { turn() }
    if fits(run) {
      for box in run { place(whole: box) }
      return
    }
    for box in run {
      if fits(box...box) {
        place(whole: box)
      } else if boxes[box].height > height - repeatedHeadHeight(of: box) {
        cut(box)
      } else {
        turn()
        place(whole: box)
      }
    }
  }

  /// Whether the boxes stand on the rest of this page together.
  func fits(_ run: ClosedRange<Int>) -> Bool {
    var end = filled
    for (position, box) in run.enumerated() {
      let isAtTop = isFresh && position == 0
      end += isAtTop ? repeatedHeadHeight(of: box) : boxes[box].spaceBefore
      end += boxes[box].height
      // Sums of many line heights must not push a line off the page by a rounding error.
      if end > height + 1e-6 { return false }
    }
    return true
  }

  mutating func place(whole box: Int) {
    place(box, slice: 0..<boxes[box].height)
  }

  private mutating func place(_ box: Int, slice: Range<Double>) {
    if isFresh {
      repeatHead(of: box)
    } else if slice.lowerBound == 0 {
      filled += boxes[box].spaceBefore
    }
    all[all.count - 1].append(Pagination.Placement(box: box, top: filled, slice: slice))
    filled += slice.upperBound - slice.lowerBound
    isFresh = false
  }

  private mutating func cut(_ box: Int) {
    var start = 0.0
    let end = boxes[box].height
    while start < end {
      let head = isFresh ? repeatedHeadHeight(of: box) : 0
      let space = isFresh || start > 0 ? 0 : boxes[box].spaceBefore
      let room = height - filled - head - space
      if end - start <= room {
        place(box, slice: start..<end)
        return
      }
      if let stop = boxes[box].cuts.last(where: { $0 > start && $0 - start <= room }) {
        place(box, slice: start..<stop)
        start = stop
      } else if isFresh {
        // Nothing may be cut here, yet all of it has to be on paper: a cut line is better than a lost one.
        let stop = start + room
        place(box, slice: start..<stop)
        start = stop
      }
      turn()
    }
  }

  private mutating func repeatHead(of box: Int) {
    guard let head = boxes[box].head, repeatedHeadHeight(of: box) > 0 else { return }
    all[all.count - 1].append(Pagination.Placement(box: head, top: filled, slice: 0..<boxes[head].height))
    filled += boxes[head].height
  }

  private func repeatedHeadHeight(of box: Int) -> Double {
    guard let head = boxes[box].head, head < box, boxes[head].height <= height / 2 else { return 0 }
    return boxes[head].height
  }

  private mutating func turn() {
    all.append([])
    filled = 0
    isFresh = true
  }
}
