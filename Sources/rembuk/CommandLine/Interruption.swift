import Dispatch
import Glibc
import Synchronization

/// Interrupts (SIGINT, SIGTERM, SIGHUP) while a command writes papers: they are noted, so that it ends with whole files only.
final class Interruption {
  /// Set by the first one, on another thread.
  private final class Flag: Sendable {
    let isSet = Atomic<Bool>(false)
  }

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private let flag = Flag()
  private let sources: [any DispatchSourceSignal]

  /// Notes them from here on, in place of being ended by them.
  init() {
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: .global())
    }
    for source in sources {
      source.setEventHandler { [flag] in flag.isSet.store(true, ordering: .relaxed) }
      source.activate()
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for number in Self.signals { signal(number, SIG_DFL) }
  }

  /// Whether none came yet.
  var goesOn: Bool { !flag.isSet.load(ordering: .relaxed) }
}
