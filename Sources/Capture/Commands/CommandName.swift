import Meeting

/// The commands of the input line: one row each, which completion, help and the reader share.
package enum CommandName: String, CaseIterable, Sendable {
  case item, next, present, guest, queue, unqueue, floor, endFloor, meeting, replace
  case edit, strike, move, turn, split, join, tidy, undo, redo, close, legalise, erratum, help
  case village, find, history
  case postpone, finish, minutes, suspend, chair, noteTaker, indicator, excuse, leave
  case agree, reserve, notYet, villageAuthority, retract, rank, score, sipd
  case done, underWay, reschedule, cancel
  case theme, readBack, carried, preview, publicView, print
  case clock, attention
  case dissent, signatories

  /// The Indonesian words that call it, without the slash; the first is the one to show.
  package var words: [String] {
    switch self {
    case .item: ["acara", "agenda"]
    case .next: ["lanjut"]
    case .present: ["hadir"]
    case .guest: ["tamu"]
    case .queue: ["bicara", "antre"]
    case .unqueue: ["batalbicara"]
    case .floor: ["persilakan"]
    case .endFloor: ["selesaibicara"]
    case .meeting: ["rapat"]
    case .replace: ["ganti"]
    case .edit: ["ubah"]
    case .strike: ["coret"]
    case .move: ["pindah", "pindahkan"]
    case .turn: ["jadikan"]
    case .split: ["pisah", "pisahkan"]
    case .join: ["gabung", "satukan"]
    case .tidy: ["rapikan"]
    case .undo: ["urungkan"]
    case .redo: ["ulangi"]
    case .close: ["tutup"]
    case .legalise: ["sahkan"]
    case .erratum: ["ralat"]
    case .help: ["bantuan"]
    case .village: ["desa"]
    case .find: ["cari"]
    case .history: ["riwayat"]
    case .postpone: ["tunda"]
    case .finish: ["selesaiacara"]
    case .minutes: ["waktu"]
    case .suspend: ["skors", "istirahat"]
    case .chair: ["pimpinan"]
    case .noteTaker: ["notulis"]
    case .indicator: ["indikator"]
    case .excuse: ["izin"]
    case .leave: ["pulang"]
    case .agree: ["sepakat"]
    case .reserve: ["cadangan"]
    case .notYet: ["belum"]
    case .villageAuthority: ["apbdesa", "kewenangandesa"]
    case .retract: ["ditarik"]
    case .rank: ["prioritas"]
    case .score: ["skor"]
    case .done: ["selesai"]
    case .underWay: ["proses"]
    case .reschedule: ["jadwalkan"]
    case .cancel: ["batalkan"]
    case .sipd: ["sipd"]
    case .theme: ["tampilan"]
    case .readBack: ["bacakan"]
    case .carried: ["tindaklanjut"]
    case .preview: ["pratinjau"]
    case .publicView: ["tayang"]
    case .print: ["cetak"]
    case .clock: ["jam"]
    case .attention: ["perhatian"]
    case .dissent: ["keberatan"]
    case .signatories: ["penandatangan"]
    }
  }

  /// The English words that call it.
  package var englishWords: [String] {
    switch self {
    case .item: ["item"]
    case .next: ["next"]
    case .present: ["present"]
    case .guest: ["guest"]
    case .queue: ["queue"]
    case .unqueue: ["withdraw"]
    case .floor: ["floor"]
    case .endFloor: ["endfloor"]
    case .meeting: ["meeting"]
    case .replace: ["replace"]
    case .edit: ["edit"]
    case .strike: ["strike"]
    case .move: ["move"]
    case .turn: ["turn"]
    case .split: ["split"]
    case .join: ["join", "merge"]
    case .tidy: ["tidy"]
    case .undo: ["undo"]
    case .redo: ["redo"]
    case .close: ["close"]
    case .legalise: ["legalise", "legalize"]
    case .erratum: ["erratum"]
    case .help: ["help"]
    case .village: ["village"]
    case .find: ["find", "search"]
    case .history: ["history"]
    case .postpone: ["postpone"]
    case .finish: ["enditem"]
    case .minutes: ["time"]
    case .suspend: ["suspend", "break"]
    case .chair: ["chair"]
    case .noteTaker: ["notetaker"]
    case .indicator: ["indicator"]
    case .excuse: ["excuse"]
    case .leave: ["leave"]
    case .agree: ["agree"]
    case .reserve: ["reserve"]
    case .notYet: ["notyet"]
    case .rank: ["rank", "priority"]
    case .villageAuthority: ["villagebudget"]
    case .retract: ["retract"]
    case .score: ["score"]
    case .done: ["done"]
    case .underWay: ["underway"]
    case .reschedule: ["reschedule"]
    case .cancel: ["cancel"]
    case .sipd: ["insipd"]
    case .theme: ["theme"]
    case .readBack: ["readback"]
    case .carried: ["followup"]
    case .preview: ["preview"]
    case .publicView: ["public"]
    case .print: ["print"]
    case .clock: ["clock"]
    case .attention: ["attention"]
    case .dissent: ["dissent", "objection"]
    case .signatories: ["signatories"]
    }
  }

  /// The command that a word calls, in any case; nil for a word that calls none.
  init?(calledBy word: String) {
    let word = word.lowercased()
    guard let name = Self.allCases.first(where: { ($0.words + $0.englishWords).contains(word) }) else { return nil }
    self = name
  }

  /// The word nearest to a misspelt one, word forms of entries included; nil if none is near.
  static func nearest(to typed: String) -> String? {
    let words =
      allCases.flatMap(\.words) + LineKind.allCases.flatMap(\.words) + allCases.flatMap(\.englishWords)
      + LineKind.allCases.map(\.englishWord)
    return Spelling.nearest(to: typed.lowercased(), among: words).map { words[$0] }
  }
}
