import Meeting
import TerminalUI

extension FormDialog {
  /// Fills in what may be filled in at any time, without an erratum too: the number of the letter, and the rank and number of each who
  /// signs (`Session.isFilling`).
  init(fillingIn session: Session, words: any Language) {
    let signatories = session.signatories
    var fields = [Form.Field(words.letterNumber, session.details.letterNumber ?? "")]
    for signatory in signatories {
      let name = signatory.name ?? words.signatory(signatory.role)
      fields.append(Form.Field(words.rank(of: name), signatory.rank ?? ""))
      fields.append(Form.Field(words.employeeNumber(of: name), signatory.employeeNumber ?? ""))
    }
    self.init(title: words.title(of: .signatories), fields, note: words.signatoriesNote) { form, context in
      var changes: [Change] = []
      let number = form.text(0)
      if number != context.session.details.letterNumber { changes.append(.set(.letterNumber(number))) }
      // Another seat may have closed the meeting anew with others who sign.
      guard context.session.signatories.map(\.name) == signatories.map(\.name) else { return .nothing }
      var filled = context.session.signatories
      for place in filled.indices {
        filled[place].rank = form.text(2 * place + 1)
        filled[place].employeeNumber = form.text(2 * place + 2)
      }
      if filled != context.session.signatories {
        changes.append(.close(at: context.session.details.end, signatories: filled))
      }
      return changes.isEmpty ? .nothing : .intend(.make(changes))
    }
  }
}
