import Meeting

extension Indicator {
  /// The figure as a sentence, never without whose it is, of which year, and who says so; dots for what is not known.
  var sentence: String {
    let area = "wilayah: \(area ?? Session.dots)"
    let year = "tahun: \(year.map { "\($0)" } ?? Session.dots)"
    return Sentence.make(of: "\(name): \(value) (\(area); \(year); \(origin))")
  }

  /// Led by "sumber" unless it says itself what it is.
  private var origin: String {
    guard let source else { return "sumber: \(Session.dots)" }
    let isLed = ["sebagaimana", "sumber", "menurut"].contains { source.lowercased().hasPrefix($0) }
    return isLed ? source : "sumber: \(source)"
  }
}
