import Capture
import Meeting

/// The words of the register of commitments.
package protocol CommitmentWords {
  func name(of key: CommitmentGroups.Key) -> String
  /// The heading of a group; owners go by their name.
  func heading(of subject: CommitmentGroups.Subject) -> String
  func commitments(_ count: Int) -> String
  func commitmentProgress(done: Int, of count: Int, late: Int) -> String
  func title(of field: CommitmentField) -> String
  func late(days: Int) -> String
  /// Without its weekday.
  func shortDate(_ date: CivilDate) -> String
  func supportedBy(_ names: String) -> String
  /// What would make a promise measurable.
  func suggestion(_ wanting: Commitment.Wanting) -> String
  func suggestions(_ suggestions: [String]) -> String
  func label(of act: CommitmentAct) -> String
  /// One sentence for the help page.
  func help(of act: CommitmentAct) -> String
  var noCommitments: String { get }
  var noCommitmentChosen: String { get }
}

extension CommitmentWords where Self: EntryWords & RegisterWords & ActionWords {
  func name(of subject: CommitmentGroups.Subject, in session: Session) -> String {
    if case .owner(.some(let party)) = subject { return name(of: party, in: session) }
    return heading(of: subject)
  }

  /// The keys of the register and what they do, the most used first.
  var commitmentHints: [(key: String, label: String)] {
    CommitmentAct.allCases.map { ($0.key.name, label(of: $0)) }
      + [("Tab", otherViewsLabel), ("Enter", openLabel), ("Space", markLabel), ("Esc", title(of: .back))]
  }
}

extension Indonesian: CommitmentWords {
  package func name(of key: CommitmentGroups.Key) -> String {
    switch key {
    case .due: "menurut batas waktu"
    case .owner: "menurut penanggung jawab"
    case .progress: "menurut pelaksanaan"
    }
  }
  package func heading(of subject: CommitmentGroups.Subject) -> String {
    switch subject {
    case .carried: "tindak lanjut rapat sebelumnya"
    case .late: "terlambat"
    case .soon: "tujuh hari ini"
    case .later: "kemudian"
    case .routine: "rutin"
    case .withoutDue: noDue
    case .settled: "selesai atau dibatalkan"
    case .owner: noOwner
    case .pending: word(for: Commitment.Progress.pending)
    case .underWay: word(for: .underWay)
    case .rescheduled: "dijadwalkan ulang"
    case .done: word(for: .done)
    case .cancelled: "dibatalkan"
    }
  }
  package func commitments(_ count: Int) -> String { "\(count) komitmen" }
  package func commitmentProgress(done: Int, of count: Int, late: Int) -> String {
    (late > 0 ? "\(late) terlambat · " : "") + "\(done)/\(count) selesai"
  }
  package func title(of field: CommitmentField) -> String {
    switch field {
    case .number: "No"
    case .text: "Komitmen"
    case .owner: "Penanggung jawab"
    case .due: "Batas waktu"
    case .progress: "Pelaksanaan"
    }
  }
  package func late(days: Int) -> String { "terlambat \(days) hari" }
  package func shortDate(_ date: CivilDate) -> String { date.plainDate }
  package func supportedBy(_ names: String) -> String { "pendukung \(names)" }
  package func suggestion(_ wanting: Commitment.Wanting) -> String {
    switch wanting {
    case .owner: "siapa penanggung jawabnya"
    case .ownerByName: "siapa orangnya di antara mereka"
    case .visibleWork(let word): "apa yang akan terlihat (“\(word)” tidak dapat diperiksa)"
    case .measure: "berapa (ukuran:24 balita)"
    case .due: "kapan selesainya"
    }
  }
  package func suggestions(_ suggestions: [String]) -> String {
    "Agar terukur, sebutkan " + suggestions.joined(separator: "; ")
  }
  package func label(of act: CommitmentAct) -> String {
    switch act {
    case .done: "selesai"
    case .underWay: "dalam proses"
    case .notYet: "belum"
    case .reschedule: "jadwalkan ulang"
    case .cancel: "batalkan"
    }
  }
  package func help(of act: CommitmentAct) -> String {
    switch act {
    case .done: "sudah dilaksanakan"
    case .underWay: "sedang dilaksanakan"
    case .notYet: "belum dilaksanakan"
    case .reschedule: "tanggal baru ditanyakan; yang lama tetap tercatat"
    case .cancel: "dibatalkan; alasannya ditanyakan dan dicetak"
    }
  }
  package var noCommitments: String { "Belum ada komitmen. Di baris ketik: ! @KPM data balita dikirim >Jumat" }
  package var noCommitmentChosen: String { "Pilih satu komitmen dahulu; kursor ada di judul kelompok." }
}

extension English: CommitmentWords {
  package func name(of key: CommitmentGroups.Key) -> String {
    switch key {
    case .due: "by date"
    case .owner: "by owner"
    case .progress: "by progress"
    }
  }
  package func heading(of subject: CommitmentGroups.Subject) -> String {
    switch subject {
    case .carried: "left open by earlier meetings"
    case .late: "late"
    case .soon: "within seven days"
    case .later: "later"
    case .routine: "routine"
    case .withoutDue: noDue
    case .settled: "done or cancelled"
    case .owner: noOwner
    case .pending: word(for: Commitment.Progress.pending)
    case .underWay: word(for: .underWay)
    case .rescheduled: "rescheduled"
    case .done: word(for: .done)
    case .cancelled: "cancelled"
    }
  }
  package func commitments(_ count: Int) -> String { "\(count) \(count == 1 ? "commitment" : "commitments")" }
  package func commitmentProgress(done: Int, of count: Int, late: Int) -> String {
    (late > 0 ? "\(late) late · " : "") + "\(done)/\(count) done"
  }
  package func title(of field: CommitmentField) -> String {
    switch field {
    case .number: "No"
    case .text: "Commitment"
    case .owner: "Owner"
    case .due: "Due"
    case .progress: "Progress"
    }
  }
  package func late(days: Int) -> String { "\(days) \(days == 1 ? "day" : "days") late" }
  package func shortDate(_ date: CivilDate) -> String {
    date.englishLongDate.split(separator: ", ", maxSplits: 1).last.map(String.init) ?? date.englishLongDate
  }
  package func supportedBy(_ names: String) -> String { "supported by \(names)" }
  package func suggestion(_ wanting: Commitment.Wanting) -> String {
    switch wanting {
    case .owner: "who answers for it"
    case .ownerByName: "who of them it is"
    case .visibleWork(let word): "what will be seen (“\(word)” cannot be checked)"
    case .measure: "how much (ukuran:24 balita)"
    case .due: "by when"
    }
  }
  package func suggestions(_ suggestions: [String]) -> String {
    "To make it measurable, say " + suggestions.joined(separator: "; ")
  }
  package func label(of act: CommitmentAct) -> String {
    switch act {
    case .done: "done"
    case .underWay: "under way"
    case .notYet: "not yet"
    case .reschedule: "reschedule"
    case .cancel: "cancel"
    }
  }
  package func help(of act: CommitmentAct) -> String {
    switch act {
    case .done: "kept"
    case .underWay: "being worked on"
    case .notYet: "nothing was done yet"
    case .reschedule: "the new date is asked for; the old one is kept"
    case .cancel: "not to be kept any more; the reason is asked for and printed"
    }
  }
  package var noCommitments: String { "No commitments yet. On the line: ! @KPM data balita dikirim >Jumat" }
  package var noCommitmentChosen: String { "Choose a commitment first; the cursor is on the heading of a group." }
}
