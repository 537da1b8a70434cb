import Meeting

/// How one command reads what stands behind its name.
protocol CommandRule: Sendable {
  /// - Throws: why the command can not be carried out as typed.
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading
}

/// A command that was understood, with what there is to say about it.
struct CommandReading: Equatable, Sendable {
  let command: Command
  var chips: [Chip] = []
}

/// What stands behind the name of a command.
struct Arguments: Equatable, Sendable {
  let name: CommandName
  let tokens: [Token]

  /// The words as typed, with single blanks between them.
  var text: String { Self.text(tokens[...]) }

  static func text(_ tokens: ArraySlice<Token>) -> String {
    var text = ""
    for token in tokens { text += (token.isGlued || text.isEmpty ? "" : " ") + token.written }
    return text
  }
}

enum CommandRules {
  /// The table of commands; `replace`, `edit` and `dissent` say what an entry reads like and are read as lines are.
  static func rule(for name: CommandName) -> (any CommandRule)? {
    switch name {
    case .item: ItemCommand()
    case .next: NextCommand()
    case .present: PresentCommand()
    case .guest: GuestCommand()
    case .queue: QueueCommand()
    case .unqueue: UnqueueCommand()
    case .floor: FloorCommand()
    case .endFloor: BareCommand(command: .endFloor)
    case .meeting: MeetingCommand()
    case .tidy: BareCommand(command: .tidy)
    case .undo: BareCommand(command: .undo)
    case .redo: BareCommand(command: .redo)
    case .close: BareCommand(command: .close)
    case .erratum: ErratumCommand()
    case .legalise: BareCommand(command: .legalise)
    case .help: HelpCommand()
    case .find: FindCommand()
    case .history: HistoryCommand()
    case .strike: StrikeCommand()
    case .move: MoveCommand()
    case .turn: TurnCommand()
    case .split: SplitCommand()
    case .join: JoinCommand()
    case .village: VillageCommand()
    case .postpone: PostponeCommand()
    case .finish: FinishCommand()
    case .minutes: MinutesCommand()
    case .suspend: SuspendCommand()
    case .chair: OfficeCommand(office: .chair)
    case .noteTaker: OfficeCommand(office: .noteTaker)
    case .indicator: IndicatorCommand()
    case .excuse: ExcuseCommand()
    case .leave: LeaveCommand()
    case .agree, .reserve, .villageAuthority, .retract: StatusCommand()
    case .notYet: NotYetCommand()
    case .sipd: SIPDCommand()
    case .rank: RankCommand()
    case .score: ScoreCommand()
    case .done, .underWay, .reschedule, .cancel: ProgressCommand()
    case .theme: ThemeCommand()
    case .readBack: BareCommand(command: .readBack)
    case .carried: BareCommand(command: .carried)
    case .preview: BareCommand(command: .preview)
    case .publicView: PublicCommand()
    case .print: BareCommand(command: .print)
    case .clock: ClockCommand()
    case .attention: BareCommand(command: .showConcerns)
    case .signatories: BareCommand(command: .showSignatories)
    case .replace, .edit, .dissent: nil
    }
  }
}

/// A command that stands alone.
struct BareCommand: CommandRule {
  let command: Command

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard arguments.tokens.isEmpty else { throw .argumentNotUnderstood(arguments.name, arguments.text) }
    return CommandReading(command: command)
  }
}

/// `/bantuan [kata]`.
struct HelpCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    CommandReading(command: .help(arguments.tokens.isEmpty ? nil : arguments.text))
  }
}
