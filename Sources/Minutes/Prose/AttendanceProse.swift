import Meeting

/// How the papers count who came.
extension Session {
  /// How many came, of how many, by group; who came for another and guests are told apart. A number that nobody counted is dots, and
  /// then the roster is no measure of it either.
  var attendanceText: String {
    let attendance = Attendance(of: self)
    let present = attendance.present - attendance.guests
    let isKnown = attendance.isKnown
    var text = "\(isKnown ? "\(present)" : Self.dots) orang"
    if isKnown, attendance.invited > 0 { text += " dari \(attendance.invited) yang diundang" }
    if attendance.deputies > 0 { text += ", \(attendance.deputies) di antaranya mewakili" }
    let groups = attendance.tallies.compactMap { tally -> String? in
      let count = tally.present - tally.guests
      if !tally.isCounted { return "\(groupName(of: tally)) \(Self.dots)" }
      return count > 0 ? "\(groupName(of: tally)) \(count)" : nil
    }
    if !groups.isEmpty { text += ": " + groups.joined(separator: ", ") }
    if attendance.guests > 0 { text += ", serta \(attendance.guests) orang tamu" }
    return text
  }

  /// How many came, one line for each group that did and the sum below; dots for what nobody counted.
  var attendanceLines: [String] {
    let attendance = Attendance(of: self)
    let groups = attendance.tallies.filter { $0.present > 0 || !$0.isCounted }.map { tally in
      "\(groupName(of: tally)) \(tally.isCounted ? tally.present.grouped : Self.dots) orang"
    }
    let sum = "\(attendance.isKnown ? attendance.present.figureAndWords : Self.dots) orang"
    return groups.isEmpty ? [sum] : groups + ["Jumlah \(sum)"]
  }

  /// "63 orang (2/3 dari 94 yang diundang), terpenuhi": how many had to come for the meeting to decide, and whether they did; nil where
  /// nobody set it. What nobody counted is left open.
  var quorumText: String? {
    guard let quorum else { return nil }
    let attendance = Attendance(of: self)
    let needed = attendance.needed(for: quorum)
    var text = "\(needed.grouped) orang"
    switch quorum {
    case .people: break
    case .share, .moreThan: text += " (\(quorum.words) dari \(attendance.invited.grouped) yang diundang)"
    }
    guard attendance.isKnown else { return text }
    return text + (attendance.present >= needed ? ", terpenuhi" : ", tidak terpenuhi")
  }

  /// "14 laki-laki dan 35 perempuan" among those who came by name; nil where the roster says it of nobody.
  var sexTotals: String? {
    let sexes = attendees.filter(\.hasAttended).compactMap(\.sex)
    guard !sexes.isEmpty else { return nil }
    let men = sexes.count { $0 == .male }
    return "\(men.grouped) laki-laki dan \((sexes.count - men).grouped) perempuan"
  }

  /// The group of a tally as the papers name it.
  func groupName(of tally: Attendance.Tally) -> String {
    tally.group.map { group($0)?.name ?? Self.dots } ?? "tanpa unsur"
  }
}

extension Attendance {
  /// Whether the number of those present means something: somebody was, and nobody is uncounted.
  var isKnown: Bool { present > 0 && isCounted }
}
