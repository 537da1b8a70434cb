import Minutes

/// A sheet of paper in points; margins that leave less than an inch for text are cut down to nothing.
struct PageGeometry {
  let width: Double
  let height: Double
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  init(_ paper: Document.Paper) {
    let pointsPerMillimetre = 72 / 25.4
    width = max(paper.width * pointsPerMillimetre, 72)
    height = max(paper.height * pointsPerMillimetre, 72)
    let isWide = width - (paper.left + paper.right) * pointsPerMillimetre >= 72
    left = isWide ? paper.left * pointsPerMillimetre : 0
    right = isWide ? paper.right * pointsPerMillimetre : 0
    let isHigh = height - (paper.top + paper.bottom) * pointsPerMillimetre >= 72
    top = isHigh ? paper.top * pointsPerMillimetre : 0
    bottom = isHigh ? paper.bottom * pointsPerMillimetre : 0
  }

  var contentWidth: Double { width - left - right }
  var contentHeight: Double { height - top - bottom }
}
