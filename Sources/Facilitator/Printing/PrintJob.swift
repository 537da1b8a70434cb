/// Papers that the print service has taken, and what has become of them.
package struct PrintJob: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    /// In the printer's queue.
    case waiting
    /// On its way through the printer.
    case printing
    /// No longer in the queue.
    case done
    /// The printer stands still, for a reason in the print service's own words, which may be empty.
    case held(reason: String)
  }

  /// What the print service calls it, such as "HP-12"; empty where it did not say.
  package var name: String
  /// The printer's name; nil where the print service did not say.
  package var printer: String?
  /// As the print service had it when it was asked; nil where it could not be asked.
  package var state: State?

  /// Nothing comes out before somebody sets the printer going.
  var isHeld: Bool { if case .held = state { true } else { false } }

  package init(name: String, printer: String?, state: State? = nil) {
    self.name = name
    self.printer = printer
    self.state = state
  }
}
