import ArgumentParser

/// Something that a command line names.
protocol Named: CaseIterable, Equatable, RawRepresentable, Sendable where RawValue == String {}

/// Names that a command line gives with commas between them; `semua` (or `all`) is every one.
struct NameList<Element: Named>: ExpressibleByArgument, Equatable, Sendable {
  /// In the order given, each once; never empty.
  let elements: [Element]

  static var all: NameList { NameList(Array(Element.allCases)) }

  private init(_ elements: [Element]) { self.elements = elements }

  init?(argument: String) {
    if ["semua", "all"].contains(argument.lowercased()) {
      self = .all
      return
    }
    var elements: [Element] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let element = Element(rawValue: name.lowercased()) else { return nil }
      if !elements.contains(element) { elements.append(element) }
    }
    self.init(elements)
  }

  var defaultValueDescription: String { "semua" }
}
