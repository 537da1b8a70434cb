import Meeting

/// What of a session is printed in the minutes, sorted by where it stands in them.
///
/// Struck entries and interruptions stay in the file and are left out here.
struct Record {
  /// One note with the entry's text.
  struct Remark {
    let text: String
    let note: Note
  }

  /// One proposal, with what the meeting made of it.
  typealias Proposed = (id: Entry.ID, text: String, proposal: Proposal, standing: Standing)

  let session: Session
  /// Notes of the opening items, and those made before any item ran.
  private(set) var opening: [Remark] = []
  /// Notes of each item of the discussion that has any, in the order of the agenda.
  private(set) var discussion: [(item: AgendaItem, remarks: [Remark])] = []
  /// Notes of the closing items, and those made when no item ran any more.
  private(set) var closing: [Remark] = []
  private(set) var commitments: [(text: String, commitment: Commitment)] = []
  /// As recorded.
  private(set) var proposals: [Proposed] = []
  /// With whether each was read back and agreed to.
  private(set) var decisions: [(text: String, decision: Decision, isReadBack: Bool)] = []
  private(set) var setAside: [(text: String, by: Party?)] = []

  /// All that was said, in the order of the papers.
  var remarks: [Remark] { opening + discussion.flatMap(\.remarks) + closing }

  init(of session: Session) {
    self.session = session
    var remarks: [AgendaItem.ID: [Remark]] = [:]
    var hasBegun = false
    for entry in session.entries where !entry.isStruck {
      let text = entry.body.text
      switch entry.body.matter {
      case .note(let note):
        if note.speech == .interruption { continue }
        let remark = Remark(text: text, note: note)
        if let item = entry.agendaItem {
          remarks[item, default: []].append(remark)
        } else if hasBegun {
          closing.append(remark)
        } else {
          opening.append(remark)
        }
      case .commitment(let commitment): commitments.append((text, commitment))
      case .proposal(let proposal): proposals.append((entry.id, text, proposal, entry.standing))
      case .decision(let decision): decisions.append((text, decision, entry.confirmation != nil))
      case .setAside(let by): setAside.append((text, by))
      }
      if entry.agendaItem != nil { hasBegun = true }
    }
    let lateClosing = closing
    closing = []
    for item in session.agenda {
      guard let remarks = remarks[item.id] else { continue }
      switch item.part {
      case .opening: opening += remarks
      case .discussion: discussion.append((item, remarks))
      case .closing: closing += remarks
      }
    }
    closing += lateClosing
  }
}
