import Capture
import Meeting

/// The short forms that the attendance screen opens.
enum AttendanceForms {
  /// Why some are not coming; the reason may be left out.
  static func excuse(_ ids: [Attendee.ID], in session: Session, words: any Language) -> FormDialog {
    let names = ids.compactMap { session.attendee($0)?.displayName }.joined(separator: ", ")
    return FormDialog(title: words.excuseTitle, [Form.Field(words.reason)], note: "\(names)\n\(words.reasonNote)") {
      form, _ in .intend(.make([.setPresence(ids, .excused(form.text(0)))]))
    }
  }

  /// Who is here for `principal`: one of the roster by name, or somebody new with an office.
  static func deputy(of principal: Attendee, words: any Language) -> FormDialog {
    let fields = [Form.Field(words.guestName), Form.Field(words.guestPosition)]
    return FormDialog(
      title: words.deputyTitle(principal.displayName), fields, note: words.deputyNote
    ) { form, context in
      guard let name = form.text(0) else { return .wrong(context.words.nameMissing, field: 0) }
      guard let capture = context.capture else { return .nothing }
      do throws(Refusal) {
        switch try capture.deputy(named: name, position: form.text(1) ?? "", for: principal.id) {
        case .listed(let id): return .intend(.make([.represent(principal.id, by: id, at: context.now)]))
        case .newcomer(let newcomer): return .intend(.addGuest(newcomer, alsoCalled: nil))
        }
      } catch {
        if case .room(.unknownDeputy) = error { return .wrong(context.words.positionMissing, field: 1) }
        return .wrong(context.words.nameUnclear, field: 0)
      }
    }
  }

  /// How many of a group are here without names; an empty field takes the count back.
  static func headCount(of group: Group, words: any Language) -> FormDialog {
    FormDialog(
      title: words.headCountTitle(group.name),
      [Form.Field(words.headCount, group.headCount.map { "\($0)" } ?? "")], note: words.headCountNote
    ) { form, context in
      guard let typed = form.text(0) else {
        return group.headCount == nil ? .nothing : .intend(.make([.countHeads(group.id, nil)]))
      }
      guard let count = Int(typed), Session.counts.contains(count) else {
        return .wrong(context.words.notACount, field: 0)
      }
      return count == group.headCount ? .nothing : .intend(.make([.countHeads(group.id, count)]))
    }
  }
}
