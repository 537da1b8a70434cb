import Glibc
import NcursesTerminal
import TerminalUI

/// Shows what happens to it, for the tests of the terminal.
struct Echo: Program {
  enum Message: Sendable {
    case event(Event)
    case mail
  }

  enum Effect {
    case trap, abort, fault, leave, mail, redraw
  }

  private var field = TextField()
  private var notes: [String: String] = [:]
  private var mails = 0
  private var now = Duration.zero
  private var ticks = false
  private var picture: UInt64 = 0
  private(set) var isFinished = false
  private let isStubborn: Bool

  /// An echo that ends when it is asked to, unless it is stubborn.
  init(isStubborn: Bool) {
    self.isStubborn = isStubborn
  }

  static func message(for event: Event) -> Message { .event(event) }

  var wake: Duration? {
    ticks ? .seconds(now.components.seconds + 1) : nil
  }

  mutating func update(_ message: Message) -> [Effect] {
    guard case .event(let event) = message else {
      mails += 1
      notes["mail"] = "\(mails)"
      return []
    }
    switch event {
    case .key(let key): return press(key)
    case .mouse(let mouse): notes["mouse"] = "\(mouse.act) \(mouse.position.row),\(mouse.position.column)"
    case .paste(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      notes["paste"] = "\(text.utf8.count) bytes \(lines) lines " + text.suffix(12)
    case .resize(let size): notes["size"] = "\(size.columns)x\(size.rows)"
    case .time(let time):
      if ticks, time.components.seconds > now.components.seconds {
        notes["ticks"] = "\((notes["ticks"].flatMap { Int($0) } ?? 0) + 1)"
      }
      now = time
    case .end(let request):
      notes["end"] = "\(request)"
      isFinished = request != .interrupt && !isStubborn
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notes["key"] = key.name
    switch key {
    case .control("q"): isFinished = true
    case .control("l"): return [.redraw]
    case .function(1): return [.trap]
    case .function(2): return [.abort]
    case .function(3): return [.fault]
    case .function(4): return [.leave]
    case .function(5): return [.mail]
    case .function(6): ticks = true
    case .function(7): ticks = false
    case .function(9): picture += 1
    default: _ = field.take(key)
    }
    return []
  }

  func view(_ size: Size) -> Frame {
    guard picture == 0 else { return RandomFrame.make(seed: picture, size: size) }
    var frame = Frame(size: size)
    frame.fill(Rect(row: 0, column: 0, columns: size.columns, rows: 1), role: .titleBar)
    frame.put(" ready", .titleBar, at: Position(row: 0, column: 0))
    frame.put("│日本é e\u{301}✓▶●○…│ \u{1B}[31m", .error, at: Position(row: 1, column: 0))
    frame.put("👨‍👩‍👧‍👦👍🏽🇮🇩❤\u{FE0F}│", at: Position(row: 2, column: 0))
    for (row, name) in notes.keys.sorted().enumerated() {
      frame.put("\(name): \(notes[name] ?? "")", at: Position(row: row + 3, column: 0))
    }
    let (line, cursor) = field.view(width: size.columns)
    frame.put(line, at: Position(row: size.rows - 1, column: 0))
    frame.cursor = Position(row: size.rows - 1, column: cursor)
    return frame
  }
}

@main
enum EchoProgram {
  static func main() {
    do throws(TerminalError) {
      try run()
      print("bye")
    } catch {
      print("refused: \(error)")
      exit(69)
    }
  }

  /// Takes every byte of the pipe that is named behind `--watch` for a message.
  private static func watch(_ watches: Watches<Echo.Message>) {
    guard let index = CommandLine.arguments.firstIndex(of: "--watch") else { return }
    let pipe = open(CommandLine.arguments[index + 1], O_RDWR | O_NONBLOCK)
    watches.add(pipe) {
      var byte: UInt8 = 0
      guard read(pipe, &byte, 1) == 1 else { return nil }
      // A full stop ends the watch.
      if byte == UInt8(ascii: ".") { watches.remove(pipe) }
      return .mail
    }
  }

  /// Says line by line what happens, until it is asked to end otherwise than by Ctrl-C.
  private static func runByLines() throws(TerminalError) {
    let mailbox = try Mailbox<Echo.Message>()
    var loop = try LineLoop<Echo.Message>(mailbox: mailbox)
    let start = Duration.seconds(time(nil))
    mailbox.send(.mail)
    print("ready")
    fflush(nil)
    var wake: Duration? = start + .seconds(1)
    while true {
      for happening in loop.next(until: wake) {
        switch happening {
        case .line(let line): print("line \(line)")
        case .message: print("mail")
        case .end(let request): print("end \(request)")
        case .time:
          print("time")
          wake = nil
        }
        fflush(nil)
        if case .end(let request) = happening, request != .interrupt { return }
      }
    }
  }

  private static func run() throws(TerminalError) {
    if CommandLine.arguments.contains("--lines") { return try runByLines() }
    let mailbox = try Mailbox<Echo.Message>()
    let watches = Watches<Echo.Message>()
    var loop = try EventLoop<Echo>(mailbox: mailbox, watches: watches, farewell: .milliseconds(200))
    watch(watches)
    var appearances: [Role: Appearance] = [
      .titleBar: Appearance(reverse: true), .error: Appearance(foreground: .rgb(255, 0, 0), bold: true),
    ]
    if CommandLine.arguments.contains("--ground") {
      appearances = [.text: Appearance(foreground: .rgb(0, 255, 0), background: .rgb(0, 0, 135))]
    }
    let theme = Theme(name: "uji", title: "Uji", appearances: appearances)
    var screen = try NcursesScreen(theme: theme, asciiLines: CommandLine.arguments.contains("--ascii"))
    var echo = Echo(isStubborn: CommandLine.arguments.contains("--stubborn"))
    loop.run(&echo, on: &screen) { effect, screen in
      switch effect {
      case .trap: fatalError("asked for")
      case .abort: abort()
      case .fault: raise(SIGSEGV)
      case .leave: exit(3)
      case .redraw: screen.redraw()
      case .mail:
        var thread = pthread_t()
        let box = Unmanaged.passRetained(mailbox)
        pthread_create(
          &thread, nil,
          { argument in
            guard let argument else { return nil }
            let mailbox = Unmanaged<Mailbox<Echo.Message>>.fromOpaque(argument).takeRetainedValue()
            for _ in 0..<1000 { mailbox.send(.mail) }
            return nil
          }, box.toOpaque())
      }
    }
    screen.stop()
  }
}
