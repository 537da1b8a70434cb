import Glibc
import TerminalUI

/// Runs a program on a terminal: one thread that sleeps until a key, a signal, a message of background work, a watched
/// descriptor or the program's own moment comes.
///
/// Whatever waits is taken in before the screen is painted, once: at once when nothing else waits, else at most every
/// 16 ms, so that a flood of input neither freezes the screen nor spends its time painting.
package struct EventLoop<P: Program>: ~Copyable {
  /// Does what the program wants done, and may have the screen drawn anew. It must not wait.
  package typealias Runner = (P.Effect, inout NcursesScreen) -> Void

  private let mailbox: Mailbox<P.Message>
  private let watches: Watches<P.Message>
  private let signals: SignalSource
  private var timer: WakeTimer
  private var decoder = KeyDecoder()
  private var input: UnsafeMutableRawBufferPointer
  private var inputIsOpen = true
  /// When the terminal went away; the program has `farewell` to end by itself.
  private var gone: ContinuousClock.Instant?
  private let farewell: Duration

  private static var frameTime: Duration { .milliseconds(16) }

  /// A loop that takes the messages of `mailbox` and looks at `watches`.
  ///
  /// From here on signals wait for `run`: it is made before other threads and before the screen. Child processes inherit
  /// that, so whoever starts one gives it an empty signal mask.
  ///
  /// - Parameter farewell: How long a program may go on after its terminal has gone, to store what is left.
  package init(
    mailbox: Mailbox<P.Message>, watches: Watches<P.Message> = Watches(), farewell: Duration = .seconds(5)
  ) throws(TerminalError) {
    let signals = try SignalSource()
    let timer = try WakeTimer()
    self.mailbox = mailbox
    self.watches = watches
    self.farewell = farewell
    self.signals = signals
    self.timer = timer
    input = .allocate(byteCount: 1 << 16, alignment: 1)
  }

  deinit {
    input.deallocate()
  }

  /// Runs `program` until it is finished, or the farewell is over after the terminal has gone.
  ///
  /// It begins with `Event.time` and `Event.resize` and paints. SIGTSTP stops the process with the terminal restored, SIGCONT takes it over again.
  package mutating func run(_ program: inout P, on screen: inout NcursesScreen, effects: Runner) {
    decoder = KeyDecoder(sequences: screen.description.keySequences)
    _ = screen.fitWindow()
    var painted = ContinuousClock.now
    var isDirty = true
    var followsKeys = false
    give([.resize(screen.size)], to: &program, on: &screen, effects)
    if !program.isFinished {
      screen.paint(program.view(screen.size))
      painted = .now
      isDirty = program.settle()
    }
    while !program.isFinished {
      if !isDirty { timer.set(program.wake) }
      let ready = wait(isDirty: isDirty)
      if let ready {
        followsKeys = followsKeys || ready.input
        takeIn(ready, &program, on: &screen, effects)
        // Without a terminal nothing is painted any more.
        isDirty = gone == nil
      }
      if let gone, .now - gone > farewell { return }
      if isDirty, !program.isFinished, ready == nil || .now - painted >= Self.frameTime {
        screen.paint(program.view(screen.size))
        painted = .now
        if followsKeys { letTheTerminalSee() }
        followsKeys = false
        isDirty = program.settle()
      }
    }
  }

  /// The kernel hands over what was painted by a worker on this core, which would have to wait while the program goes on to find
  /// out what a letter means: a letter came late by all of that time. A moment's sleep is enough.
  private func letTheTerminalSee() { usleep(100) }

  /// What can be read.
  private struct Ready {
    var input = false
    var signals = false
    var mailbox = false
    var timer = false
    /// Nothing followed what came before.
    var silence = false
    var watched: [Int32] = []
  }

  /// Sleeps until something is there; nil when nothing is and the screen should be painted instead.
  private mutating func wait(isDirty: Bool) -> Ready? {
    var descriptors = [
      pollfd(fd: inputIsOpen ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: timer.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    for entry in watches.entries { descriptors.append(pollfd(fd: entry.descriptor, events: Int16(POLLIN), revents: 0)) }
    var timeout: Int32 = -1
    let patience = decoder.patience
    if isDirty {
      timeout = 0
    } else if let patience {
      timeout = Self.milliseconds(patience)
    } else if let gone {
      timeout = Self.milliseconds(max(.zero, farewell - (.now - gone)) + .milliseconds(1))
    }
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
    if count < 0 { return Ready() }
    if count == 0 { return isDirty ? nil : Ready(silence: patience != nil) }
    var ready = Ready()
    ready.input = descriptors[0].revents != 0
    ready.signals = descriptors[1].revents != 0
    ready.mailbox = descriptors[2].revents != 0
    ready.timer = descriptors[3].revents != 0
    for descriptor in descriptors[4...] where descriptor.revents != 0 { ready.watched.append(descriptor.fd) }
    return ready
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }

  private mutating func takeIn(
    _ ready: Ready, _ program: inout P, on screen: inout NcursesScreen, _ effects: Runner
  ) {
    var events: [Event] = []
    if ready.signals { takeSignals(&events, on: &screen) }
    if ready.input { readInput(&events) }
    if ready.silence { events += decoder.timeOut() }
    if ready.timer { timer.clear() }
    if !inputIsOpen || ready.signals, events.contains(.end(.hangup)), gone == nil { gone = .now }
    give(events, to: &program, on: &screen, effects)
    for descriptor in ready.watched {
      guard let entry = watches.entries.first(where: { $0.descriptor == descriptor }) else { continue }
      if let message = entry.reader() { give(message, to: &program, on: &screen, effects) }
    }
    if ready.mailbox {
      for message in mailbox.take() { give(message, to: &program, on: &screen, effects) }
    }
  }

  private mutating func takeSignals(_ events: inout [Event], on screen: inout NcursesScreen) {
    for signal in signals.take() {
      switch signal {
      case .windowChanged: break
      case .stop:
        screen.suspend()
        kill(getpid(), SIGSTOP)
        screen.resume()
      case .continued: screen.resume()
      case .end(let request): events.append(.end(request))
      }
    }
    // Asked after every signal and not only for SIGWINCH: a window may change while the process is stopped.
    if screen.fitWindow() { events.append(.resize(screen.size)) }
  }

  /// Reads what waits on the terminal, once: whether more has come is asked before the screen is painted anyway.
  private mutating func readInput(_ events: inout [Event]) {
    var count = read(STDIN_FILENO, input.baseAddress, input.count)
    while count < 0, errno == EINTR { count = read(STDIN_FILENO, input.baseAddress, input.count) }
    guard count > 0 else {
      if count == 0 || errno != EAGAIN {
        inputIsOpen = false
        events += decoder.timeOut()
        events.append(.end(.hangup))
      }
      return
    }
    events += decoder.feed(UnsafeRawBufferPointer(rebasing: input[..<count]))
  }

  private func give(_ events: [Event], to program: inout P, on screen: inout NcursesScreen, _ effects: Runner) {
    give(P.message(for: .time(WakeTimer.now())), to: &program, on: &screen, effects)
    for event in events where !program.isFinished {
      give(P.message(for: event), to: &program, on: &screen, effects)
    }
  }

  private func give(_ message: P.Message, to program: inout P, on screen: inout NcursesScreen, _ effects: Runner) {
    for effect in program.update(message) { effects(effect, &screen) }
  }
}
