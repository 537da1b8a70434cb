import Capture
import Meeting

/// The words of the agenda as it runs, of who comes and goes, and of what is said in the head of the minutes.
package protocol RoomWords {
  /// What a command is about to do, in a few words.
  func finding(_ finding: RoomFinding, in session: Session) -> String
  /// Why a command was not taken, and what to do.
  func refusal(_ refusal: RoomRefusal, in session: Session) -> String
  /// A figure with its area, year and source, dots for what is not said.
  func indicator(_ indicator: Indicator) -> String
  func name(of office: Handover.Office) -> String
  /// How long the meeting stands still, behind a word; empty where nobody said.
  func length(_ length: Suspension.Length?) -> String
  /// A number of planned minutes; nil is no plan.
  func plan(_ minutes: Int?) -> String
  /// How many minutes an item is given, in the name of a change.
  func allotment(_ allotment: AgendaItem.Allotment) -> String
  /// The word that lifts a suspension, behind its command.
  var lifting: String { get }
  /// The meeting stands still, in one word.
  var suspended: String { get }
  /// Since when it does and up to when, in a narrow pane; nil where nobody noted or said.
  func suspended(since start: String?, until end: String?) -> String
  /// Beside one for whom another is here.
  var represented: String { get }
  /// For whom somebody is here, behind that one's name.
  func representing(_ principal: String) -> String
  /// Beside one who is not coming; the reason is nil where none was given.
  func excused(_ reason: String?) -> String
  /// Beside one who left; a nil time was not noted.
  func left(at time: TimeOfDay?) -> String
}

extension RoomWords {
  fileprivate func names(_ ids: [Attendee.ID], in session: Session) -> String {
    ids.map { session.attendee($0)?.displayName ?? Session.dots }.joined(separator: ", ")
  }

  fileprivate func title(_ id: AgendaItem.ID, in session: Session) -> String {
    session.agendaItem(id)?.title ?? Session.dots
  }
}

extension Indonesian: RoomWords {
  package func finding(_ finding: RoomFinding, in session: Session) -> String {
    switch finding {
    case .postpones(let id): "tunda: \(title(id, in: session))"
    case .plans(let id, let before, let after): "\(title(id, in: session)): \(plan(before)) → \(plan(after))"
    case .suspends(let length): "skors\(self.length(length))"
    case .resumes: "skors dicabut"
    case .handsOver(let office, let from, let to):
      "\(name(of: office)): \(name(of: from, in: session)) → \(name(of: to, in: session))"
    case .notesIndicator(let indicator, let replaced):
      "indikator \(self.indicator(indicator))\(replaced.map { ", mengganti \($0.value)" } ?? "")"
    case .indicatorLacks(let parts):
      "! belum disebut: \(parts.map { name(of: $0) }.joined(separator: ", "))"
    case .adds(let title, let minutes, let other):
      "acara baru “\(title)”\(minutes.map { ", \(self.minutes($0))" } ?? ""), \(other.map { place(behind: self.title($0, in: session)) } ?? place(1))"
    case .renames(let id, let title): "“\(self.title(id, in: session))” → “\(title)”"
    case .places(let id, let place): "“\(title(id, in: session))” → \(self.place(place))"
    case .corrects(let before, let after): "\(name(of: after, in: session)): \(times(before)) → \(times(after))"
    case .removesIndicator(let indicator): "indikator dihapus: \(self.indicator(indicator))"
    case .excuses(let ids, let reason): "\(excused(reason)): \(names(ids, in: session))"
    case .leaves(let ids, let time): "\(left(at: time)): \(names(ids, in: session))"
    case .represents(let name, let principal):
      "\(name) \(representing(names([principal], in: session)))"
    }
  }

  private func name(of part: IndicatorPart) -> String {
    switch part {
    case .area: "wilayah:"
    case .year: "tahun:"
    case .source: "sumber:"
    }
  }

  package func refusal(_ refusal: RoomRefusal, in session: Session) -> String {
    switch refusal {
    case .noItemRuns: "Tidak ada acara yang sedang berjalan. Sebut nomornya, atau mulai dengan /acara."
    case .tooFewMinutes(let id, let planned):
      "Acara “\(title(id, in: session))” \(planned == nil ? "" : "direncanakan ")\(plan(planned)); tidak dapat dikurangi sebanyak itu."
    case .notMinutes(let words): "“\(words)” bukan jumlah menit. Contoh: /waktu +5, /waktu -5, /waktu 6 +10"
    case .notAPlace(let words, let count): "Urutan “\(words)” tidak ada; agenda berisi \(count) acara."
    case .notTimes(let words):
      "“\(words)” bukan waktu yang dibetulkan. Contoh: /jam 6 10.02-10.40, /jam skors 10.20-10.35, /jam @nama 08.52"
    case .nothingNoted(let words):
      "Waktu “\(words)” belum pernah dicatat, jadi tidak ada yang dibetulkan. /jam menampilkan semuanya."
    case .severalStretches(let id, let count):
      "Acara “\(title(id, in: session))” berjalan \(count) kali. Sebut yang mana: ke-1 sampai ke-\(count). /jam menampilkan semuanya."
    case .notALength(let words):
      "“\(words)” bukan lama skors. Contoh: /skors 15, /skors sampai 13.00, /skors cabut"
    case .indicatorIncomplete(let name):
      name.isEmpty
        ? "Nama indikatornya belum ada. Contoh: /indikator prevalensi stunting 18,8 persen"
        : "Nilai “\(name)” belum ada. Contoh: /indikator \(name) = 18,8 persen"
    case .unknownIndicator(let name): "Indikator “\(name)” tidak ada."
    case .severalIndicators(let name):
      "Ada beberapa indikator “\(name)”. Tambahkan wilayah: atau tahun: yang dimaksud."
    case .notAPerson(let name): "“\(name)” bukan satu orang peserta. Sebut nama atau jabatannya."
    case .isHere(let id):
      "\(names([id], in: session)) sudah dicatat hadir. Bila pulang lebih awal: /pulang @\(names([id], in: session))"
    case .unknownDeputy(let name, let principal):
      "“\(name)” tidak ada di daftar. Tambahkan jabatannya: /hadir \(name); jabatan mewakili @\(names([principal], in: session))"
    }
  }

  package func indicator(_ indicator: Indicator) -> String {
    let year = indicator.year.map { "\($0)" } ?? Session.dots
    return
      "\(indicator.name): \(indicator.value) (\(indicator.area ?? Session.dots); \(year); \(indicator.source ?? Session.dots))"
  }
  package func name(of office: Handover.Office) -> String {
    switch office {
    case .chair: "pimpinan rapat"
    case .noteTaker: "notulis"
    }
  }
  package func length(_ length: Suspension.Length?) -> String {
    switch length {
    case .minutes(let minutes): " \(self.minutes(minutes))"
    case .until(let time): " sampai \(time.dotted)"
    case nil: ""
    }
  }
  package func plan(_ minutes: Int?) -> String { minutes.map { self.minutes($0) } ?? "tanpa rencana" }
  package func allotment(_ allotment: AgendaItem.Allotment) -> String {
    switch allotment {
    case .exactly(let minutes): plan(minutes)
    case .more(let minutes): "\(minutes < 0 ? "−" : "+")\(self.minutes(abs(minutes)))"
    }
  }
  package var lifting: String { "cabut" }
  package var suspended: String { "DISKORS" }
  package func suspended(since start: String?, until end: String?) -> String {
    [suspended, start, end.map { "s.d. \($0)" }].compactMap { $0 }.joined(separator: " ")
  }
  package var represented: String { "diwakili" }
  package func representing(_ principal: String) -> String { "mewakili \(principal)" }
  package func excused(_ reason: String?) -> String { "izin" + (reason.map { " \($0)" } ?? "") }
  package func left(at time: TimeOfDay?) -> String { "pulang" + (time.map { " \($0.dotted)" } ?? "") }
}

extension English: RoomWords {
  package func finding(_ finding: RoomFinding, in session: Session) -> String {
    switch finding {
    case .postpones(let id): "put off: \(title(id, in: session))"
    case .plans(let id, let before, let after): "\(title(id, in: session)): \(plan(before)) → \(plan(after))"
    case .suspends(let length): "suspended\(self.length(length))"
    case .resumes: "goes on"
    case .handsOver(let office, let from, let to):
      "\(name(of: office)): \(name(of: from, in: session)) → \(name(of: to, in: session))"
    case .notesIndicator(let indicator, let replaced):
      "figure \(self.indicator(indicator))\(replaced.map { ", instead of \($0.value)" } ?? "")"
    case .indicatorLacks(let parts):
      "! not said: \(parts.map { name(of: $0) }.joined(separator: ", "))"
    case .adds(let title, let minutes, let other):
      "new item “\(title)”\(minutes.map { ", \(self.minutes($0))" } ?? ""), \(other.map { place(behind: self.title($0, in: session)) } ?? place(1))"
    case .renames(let id, let title): "“\(self.title(id, in: session))” to “\(title)”"
    case .places(let id, let place): "“\(title(id, in: session))” → \(self.place(place))"
    case .corrects(let before, let after): "\(name(of: after, in: session)): \(times(before)) → \(times(after))"
    case .removesIndicator(let indicator): "figure taken away: \(self.indicator(indicator))"
    case .excuses(let ids, let reason): "\(excused(reason)): \(names(ids, in: session))"
    case .leaves(let ids, let time): "\(left(at: time)): \(names(ids, in: session))"
    case .represents(let name, let principal):
      "\(name) \(representing(names([principal], in: session)))"
    }
  }

  private func name(of part: IndicatorPart) -> String {
    switch part {
    case .area: "area:"
    case .year: "year:"
    case .source: "source:"
    }
  }

  package func refusal(_ refusal: RoomRefusal, in session: Session) -> String {
    switch refusal {
    case .noItemRuns: "No item is running. Give its number, or start one with /item."
    case .tooFewMinutes(let id, let planned):
      "“\(title(id, in: session))” \(planned == nil ? "has" : "is planned for") \(plan(planned)); it cannot be shortened by that much."
    case .notMinutes(let words): "“\(words)” is no number of minutes. Example: /time +5, /time -5, /time 6 +10"
    case .notAPlace(let words, let count): "There is no place “\(words)”; the agenda has \(count) items."
    case .notTimes(let words):
      "“\(words)” is no time to put right. Example: /clock 6 10.02-10.40, /clock break 10.20-10.35, /clock @name 08.52"
    case .nothingNoted(let words):
      "No time of “\(words)” was noted, so there is nothing to put right. /clock shows all times."
    case .severalStretches(let id, let count):
      "“\(title(id, in: session))” ran \(count) times. Say which: ke-1 to ke-\(count). /clock shows all times."
    case .notALength(let words):
      "“\(words)” is no length of a break. Example: /suspend 15, /suspend until 13.00, /suspend lift"
    case .indicatorIncomplete(let name):
      name.isEmpty
        ? "The figure has no name yet. Example: /indicator prevalensi stunting 18,8 persen"
        : "“\(name)” has no value yet. Example: /indicator \(name) = 18,8 persen"
    case .unknownIndicator(let name): "There is no figure “\(name)”."
    case .severalIndicators(let name):
      "There are several figures “\(name)”. Add the area: or the year: of the one meant."
    case .notAPerson(let name): "“\(name)” is not one person. Give a name or an office."
    case .isHere(let id):
      "\(names([id], in: session)) is noted as present. One who leaves early: /leave @\(names([id], in: session))"
    case .unknownDeputy(let name, let principal):
      "“\(name)” is not on the list. Add the office: /present \(name); office representing @\(names([principal], in: session))"
    }
  }

  package func indicator(_ indicator: Indicator) -> String { Indonesian().indicator(indicator) }
  package func name(of office: Handover.Office) -> String {
    switch office {
    case .chair: "chair"
    case .noteTaker: "note-taker"
    }
  }
  package func length(_ length: Suspension.Length?) -> String {
    switch length {
    case .minutes(let minutes): " for \(self.minutes(minutes))"
    case .until(let time): " until \(time.dotted)"
    case nil: ""
    }
  }
  package func plan(_ minutes: Int?) -> String { minutes.map { self.minutes($0) } ?? "no plan" }
  package func allotment(_ allotment: AgendaItem.Allotment) -> String {
    switch allotment {
    case .exactly(let minutes): plan(minutes)
    case .more(let minutes): "\(minutes < 0 ? "−" : "+")\(self.minutes(abs(minutes)))"
    }
  }
  package var lifting: String { "lift" }
  package var suspended: String { "SUSPENDED" }
  package func suspended(since start: String?, until end: String?) -> String {
    [suspended, start, end.map { "to \($0)" }].compactMap { $0 }.joined(separator: " ")
  }
  package var represented: String { "represented" }
  package func representing(_ principal: String) -> String { "for \(principal)" }
  package func excused(_ reason: String?) -> String { "excused" + (reason.map { " (\($0))" } ?? "") }
  package func left(at time: TimeOfDay?) -> String { "left" + (time.map { " \($0.dotted)" } ?? "") }
}
