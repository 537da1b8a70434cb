import Meeting
import TerminalUI

/// When the meeting ended, and who signs: those who usually do, with more that can be added and taken away.
struct ClosingForm: Sendable {
  /// Where the cursor begins.
  enum Part: Sendable {
    case end, signatories
  }

  /// The fields of one who signs stand side by side in the form.
  private struct Signer: Sendable {
    let signatory: Signatory
    /// The role has a field of its own, since it was added here.
    let hasRole: Bool

    /// Rank and number are asked for; whoever signs for a group needs none.
    var hasNumber: Bool { !signatory.isRepresentative }
    var fields: Int { 1 + (hasRole ? 1 : 0) + (hasNumber ? 2 : 0) }
  }

  /// The keys that add and remove one who signs.
  static let actKeys = [Key.alt("t"), .alt("x")]

  private var form: Form
  private var signers: [Signer]

  /// A form that says what is known: the end is proposed anew, those who sign as they were typed before.
  init(_ context: DialogContext, at part: Part) {
    let words = context.words
    form = Form([Form.Field(words.endTime, (context.session.details.end ?? context.now)?.dotted ?? "")])
    signers = []
    for signatory in context.closing ?? context.session.usualSignatories {
      append(signatory, hasRole: false, words)
    }
    if part == .signatories, form.fields.count > 1 { form.go(to: 1) }
  }

  /// As it stands in the first field; nil where that is empty or no time.
  var end: TimeOfDay? { form.text(0).flatMap { TimeOfDay($0) } }

  /// Those who sign, as they stand in the fields.
  var signatories: [Signatory] {
    var field = 1
    return signers.map { signer in
      defer { field += signer.fields }
      let first = signer.hasRole ? field + 1 : field
      var signatory = signer.signatory
      if signer.hasRole { signatory.role = Self.role(form.text(field)) }
      signatory.name = form.text(first)
      if signer.hasNumber {
        signatory.rank = form.text(first + 1)
        signatory.employeeNumber = form.text(first + 2)
      }
      return signatory
    }
  }

  /// A role stands above a signature, and ends with a comma there.
  private static func role(_ typed: String?) -> [String] {
    guard let typed else { return [Session.dots] }
    return [typed.last?.isPunctuation == true ? typed : typed + ","]
  }

  /// Takes in a key or a paste.
  ///
  /// - Returns: `done` after Enter in the last field, or F10 in any, where the end is a time or open.
  mutating func update(_ event: Event, _ context: DialogContext) -> Form.Outcome {
    if case .key(let key) = event {
      switch key {
      case .alt("t"):
        return add(context) ? .open : .unused
      case .alt("x"):
        return removeHere() ? .open : .unused
      default: break
      }
    }
    let before = form.index
    let goesOn = if case .key(let key) = event { context.keys[.close].contains(key) } else { false }
    let outcome = goesOn ? .done : form.update(event)
    if outcome == .done || before == 0 && form.index != 0, form.text(0) != nil, end == nil {
      form.complain(context.words.notATime, at: 0)
      return .open
    }
    return outcome
  }

  /// Adds the next group that came and has nobody who signs for it, else somebody whose role is yet to be typed.
  ///
  /// - Returns: False where nobody else can sign.
  private mutating func add(_ context: DialogContext) -> Bool {
    guard signers.count < Session.mostSignatories else { return false }
    let taken = signatories.map(\.role)
    let next = context.session.groupSignatories.first { !taken.contains($0.role) } ?? Signatory(role: [""])
    append(next, hasRole: true, context.words)
    form.go(to: form.fields.count - (signers.last?.fields ?? 1))
    return true
  }

  private mutating func append(_ signatory: Signatory, hasRole: Bool, _ words: any Language) {
    let signer = Signer(signatory: signatory, hasRole: hasRole)
    var fields: [Form.Field] = []
    if hasRole { fields.append(Form.Field(words.signatoryRole, words.signatory(signatory.role))) }
    fields.append(
      Form.Field(hasRole ? words.signatoryName : words.signatory(signatory.role), signatory.name ?? ""))
    if signer.hasNumber {
      fields.append(Form.Field(words.rank, signatory.rank ?? ""))
      fields.append(Form.Field(words.employeeNumber, signatory.employeeNumber ?? ""))
    }
    form.append(fields)
    signers.append(signer)
  }

  /// Takes away whose field the cursor stands in; somebody always signs.
  ///
  /// - Returns: False where it stands in nobody's, or that is the only one.
  private mutating func removeHere() -> Bool {
    guard signers.count > 1 else { return false }
    var first = 1
    for (place, signer) in signers.enumerated() {
      if (first..<first + signer.fields).contains(form.index) {
        form.remove(first..<first + signer.fields)
        signers.remove(at: place)
        return true
      }
      first += signer.fields
    }
    return false
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let columns = min(72, area.columns - 4)
    let odd = oddities(context).flatMap { Line("! " + $0, .warning).wrapped(width: columns, indent: 2) }
    let inside = DialogBox(title: words.title(of: .close), hint: words.closeFormHint)
      .draw(into: &frame, area, Size(columns: columns, rows: form.rows + 2 + odd.count))
    frame.put(words.closeFormHeading, .dialogTitle, at: inside.origin, width: inside.columns)
    // In a low window the warnings stay and the form scrolls below them.
    let shown = odd.prefix(max(0, inside.rows - 2))
    for (index, line) in shown.enumerated() {
      frame.put(line, at: Position(row: inside.row + 1 + index, column: inside.column), width: inside.columns)
    }
    form.draw(into: &frame, inside.split(rowsFromTop: 2 + shown.count).bottom)
  }

  /// What can hardly be meant about the end that is typed so far; it is told while it stands there, and taken all the same.
  private func oddities(_ context: DialogContext) -> [String] {
    guard let end else { return [] }
    let session = context.session
    return session.oddities(of: .close(at: end, signatories: [])).map { context.words.oddity($0, in: session) }
  }
}
