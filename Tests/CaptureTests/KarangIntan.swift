import Meeting
import TestKit
import Testing

@testable import Capture

/// The meeting that capture is tested on: Rabu, 21 Januari 2026, twenty-six villages, three officials by name.
enum KarangIntan {
  static let villages = [
    "Kiram", "Mandiangin Barat", "Karang Intan", "Pandak Daun", "Jingah Habang Ulu", "Mali Mali", "Lok Tangga",
    "Lihung",
    "Bi'ih", "Penyambaran", "Sungai Alang", "Sungai Asam", "Mandikapau Timur", "Awang Bangkal Barat",
    "Awang Bangkal Timur", "Sungai Besar", "Mandiangin Timur", "Pasar Lama", "Jingah Habang Ilir", "Sungai Arfat",
    "Padang Panjang", "Sungai Landas", "Abirau", "Pulau Nyiur", "Mandikapau Barat", "Balau",
  ]

  static let setup: Setup = {
    var details = Details()
    details.title = "Rapat Pra Musrenbang Tematik Stunting Tahun 2026"
    details.date = CivilDate(year: 2026, month: 1, day: 21)
    var attendees = [
      Attendee(id: "emma", name: "Hj. Emma Susanty", position: "Sekretaris Camat", group: "camat", aliases: ["Sekcam"]),
      Attendee(id: "eka", name: "Eka Yusnitawati", position: "Kasi Pemberdayaan Masyarakat", group: "camat"),
      Attendee(id: "mahrur", name: "Mahrur Ruyani", position: "Kasi Kesejahteraan Sosial", group: "camat"),
    ]
    for (group, office) in [("pambakal", "Pambakal"), ("kpm", "KPM"), ("bidan", "Bidan")] {
      for village in villages {
        attendees.append(
          Attendee(
            id: Identifier("\(group)-\(village)"), position: "\(office) Desa \(village)",
            group: Identifier(group), village: Identifier(village)))
      }
    }
    return Setup(
      template: "uji", details: details,
      groups: [
        Group(id: "camat", name: "Kecamatan", collective: "unsur kecamatan"),
        Group(id: "pambakal", name: "Pambakal", aliases: ["Pembakal", "Kepala Desa"]),
        Group(id: "kpm", name: "KPM", aliases: ["Kader Pembangunan Manusia"]),
        Group(id: "bidan", name: "Bidan Desa"),
        Group(id: "pkk", name: "TP PKK", aliases: ["PKK"]),
      ],
      villages: villages.map { name in
        Village(id: Identifier(name), name: name, aliases: name == "Jingah Habang Ulu" ? ["Jingah Habang Hulu"] : [])
      },
      institutions: [
        Institution(id: "puskesmas", name: "Puskesmas Karang Intan 1", aliases: ["Puskesmas"]),
        Institution(
          id: "prkplh", name: "Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup", aliases: ["DPRKPLH"]),
      ],
      attendees: attendees,
      agenda: [
        AgendaItem(id: "a1", title: "Pembukaan", part: .opening),
        AgendaItem(id: "a2", title: "Sambutan dan arahan", part: .opening, speech: .address),
        AgendaItem(id: "a3", title: "Paparan data stunting", speech: .presentation),
        AgendaItem(id: "a4", title: "Diskusi dan tanya jawab"),
        AgendaItem(id: "a5", title: "Usulan prioritas"),
        AgendaItem(id: "a6", title: "Penutup", part: .closing),
      ],
      funds: ["DD", "ADD", "APBD Kabupaten", "APBD Provinsi"])
  }()

  /// The meeting set up, and then changed by these changes.
  static func session(_ changes: [Change] = []) -> Session {
    var session = Session()
    for change in [.begin(setup)] + changes {
      do { try session.apply(change) } catch { Issue.record("\(change) was refused: \(error)") }
    }
    return session
  }

  /// A day that the meeting's own date must win over.
  static let anotherDay = CivilDate(year: 2030, month: 12, day: 31)!

  static func context(_ changes: [Change] = []) -> CaptureContext {
    CaptureContext(session: session(changes), today: anotherDay)
  }

  /// The meeting before its first item.
  static let context = context()

  /// The meeting after these lines were typed, each read in what the ones before it left.
  static func context(typed lines: [String], after changes: [Change] = []) -> CaptureContext {
    var session = session(changes)
    var generator = SeededGenerator(seed: 1)
    for line in lines {
      let reading = CaptureContext(session: session, today: anotherDay).read(line)
      for change in reading.changes(at: nil, using: &generator) {
        do { try session.apply(change) } catch { Issue.record("\(line): \(error)") }
      }
    }
    return CaptureContext(session: session, today: anotherDay)
  }
}

extension Reading {
  /// What a new entry says; nil if the line makes none.
  var body: Entry.Body? {
    switch outcome {
    case .entry(let body, _): body
    case .amend(let revision), .substitute(let revision): revision.body
    case .nothing, .command, .refused: nil
    }
  }
  var note: Note? { if case .note(let note)? = body?.matter { note } else { nil } }
  var commitment: Commitment? { if case .commitment(let commitment)? = body?.matter { commitment } else { nil } }
  var proposal: Proposal? { if case .proposal(let proposal)? = body?.matter { proposal } else { nil } }
  var decision: Decision? { if case .decision(let decision)? = body?.matter { decision } else { nil } }
  var command: Command? { if case .command(let command) = outcome { command } else { nil } }
  var refusal: Refusal? { if case .refused(let refusal) = outcome { refusal } else { nil } }
  /// The chips that ask for attention.
  var warnings: [Chip] { chips.filter { $0.weight > .plain } }
}

extension CivilDate: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = CivilDate(iso: value)! }
}
