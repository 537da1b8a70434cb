import TerminalUI

/// Where a story is played: the application alone, or the real program on a real terminal.
package protocol Stage {
  /// Types `text` key by key.
  func type(_ text: String) throws
  func press(_ key: Key) throws
  func paste(_ text: String) throws
  func resize(_ size: Size) throws
  /// Fails unless `text` comes to stand on the screen.
  func see(_ text: String) throws
  /// Fails unless `text` goes from the screen.
  func missing(_ text: String) throws
  /// The screen as it is.
  var screenText: String { get }
}

extension Stage {
  /// Types `line` and presses Enter.
  package func enter(_ line: String) throws {
    try type(line)
    try press(.enter)
  }
}

/// What a story expected and did not see.
package struct StageFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// The application in this process.
package struct InProcessStage: Stage {
  package let driver: AppDriver

  package init(_ driver: AppDriver) { self.driver = driver }

  package func type(_ text: String) { driver.type(text) }
  package func press(_ key: Key) { driver.press(key) }
  package func paste(_ text: String) { driver.paste(text) }
  package func resize(_ size: Size) { driver.resize(columns: size.columns, rows: size.rows) }
  package var screenText: String { driver.screen }

  package func see(_ text: String) throws {
    if !driver.screen.contains(text) { throw StageFailure("not on the screen: \(text)\n\(driver.screen)") }
  }

  package func missing(_ text: String) throws {
    if driver.screen.contains(text) { throw StageFailure("still on the screen: \(text)\n\(driver.screen)") }
  }
}

/// The real program on a terminal of its own.
package struct TerminalStage: Stage {
  package let session: TerminalSession

  package init(_ session: TerminalSession) { self.session = session }

  package func type(_ text: String) throws { try session.type(text) }
  package func press(_ key: Key) throws { try session.press(key) }
  package func paste(_ text: String) throws { try session.paste(text) }
  package func resize(_ size: Size) { session.resize(size) }
  package var screenText: String { session.screenText }

  package func see(_ text: String) throws { try session.waitUntil(contains: text) }

  package func missing(_ text: String) throws {
    try session.waitUntil("\(text) to go") { !$0.screenText.contains(text) }
  }
}
