import Meeting

/// The words of who speaks, who waits to and who has not.
package protocol FloorWords {
  var queueTitle: String { get }
  func minutes(_ count: Int) -> String
  /// The seconds that are left of a limit, as short as can be.
  func countdown(_ seconds: Int) -> String
  /// How many of those who wait are not in sight.
  func moreWaiting(_ count: Int) -> String
  func waitingCount(_ count: Int) -> String
  /// Beside one who has not spoken and waits to.
  var waits: String { get }
  /// Who spoke and how long, said back at the end of a turn.
  func turnEnded(_ turn: Floor.Turn, in session: Session) -> String
  var timeByGroup: String { get }
  var timeBySpeaker: String { get }
  func notSpoken(_ count: Int) -> String
  /// Seconds in words and how often; `isWhole` is false where some turns' times are not known.
  func spoken(_ seconds: Int, turns: Int, isWhole: Bool) -> String
  var nobodySpoke: String { get }
  /// What the keys do on each kind of row.
  var speakersHint: String { get }
  var holderHint: String { get }
  var waitingHint: String { get }
  var unheardHint: String { get }
}

extension Indonesian: FloorWords {
  package var queueTitle: String { "Antrean bicara" }
  package func minutes(_ count: Int) -> String { "\(count) mnt" }
  package func countdown(_ seconds: Int) -> String { "sisa \(seconds) dtk" }
  package func moreWaiting(_ count: Int) -> String { "+\(count) lagi" }
  package func waitingCount(_ count: Int) -> String { "antre \(count)" }
  package var waits: String { "antre" }
  package func turnEnded(_ turn: Floor.Turn, in session: Session) -> String {
    let limit = session.speakingMinutes.map { " (batas \($0) mnt)" } ?? ""
    return "Selesai bicara: \(name(of: turn.party, in: session))"
      + (turn.seconds(until: nil).map { " · \(duration($0))\(limit)" } ?? "")
  }
  package var timeByGroup: String { "Waktu bicara menurut unsur" }
  package var timeBySpeaker: String { "Waktu bicara menurut pembicara" }
  package func notSpoken(_ count: Int) -> String { "Belum bicara (\(count))" }
  package func spoken(_ seconds: Int, turns: Int, isWhole: Bool) -> String {
    let time = isWhole ? duration(seconds) : seconds == 0 ? "waktu tidak dicatat" : "\(duration(seconds)) lebih"
    return "\(time) · \(turns) kali"
  }
  package var nobodySpoke: String { "Belum ada yang bicara atau antre, dan belum ada yang dicatat hadir." }
  package var speakersHint: String { "Esc kembali" }
  package var holderHint: String { "Enter selesai bicara   Esc kembali" }
  package var waitingHint: String { "Enter persilakan   Delete keluar antrean   Esc kembali" }
  package var unheardHint: String { "Enter antrekan   Esc kembali" }

  private func duration(_ seconds: Int) -> String { seconds < 60 ? "\(seconds) dtk" : minutes(seconds / 60) }
}

extension English: FloorWords {
  package var queueTitle: String { "Speakers" }
  package func minutes(_ count: Int) -> String { "\(count) min" }
  package func countdown(_ seconds: Int) -> String { "\(seconds) s left" }
  package func moreWaiting(_ count: Int) -> String { "+\(count) more" }
  package func waitingCount(_ count: Int) -> String { "\(count) waiting" }
  package var waits: String { "waiting" }
  package func turnEnded(_ turn: Floor.Turn, in session: Session) -> String {
    let limit = session.speakingMinutes.map { " (limit \($0) min)" } ?? ""
    return "Has spoken: \(name(of: turn.party, in: session))"
      + (turn.seconds(until: nil).map { " · \(duration($0))\(limit)" } ?? "")
  }
  package var timeByGroup: String { "Time by group" }
  package var timeBySpeaker: String { "Time by speaker" }
  package func notSpoken(_ count: Int) -> String { "Have not spoken (\(count))" }
  package func spoken(_ seconds: Int, turns: Int, isWhole: Bool) -> String {
    let time = isWhole ? duration(seconds) : seconds == 0 ? "time not noted" : "more than \(duration(seconds))"
    return "\(time) · \(turns)×"
  }
  package var nobodySpoke: String { "Nobody has spoken or waits, and nobody is noted as present." }
  package var speakersHint: String { "Esc back" }
  package var holderHint: String { "Enter ends the turn   Esc back" }
  package var waitingHint: String { "Enter gives the floor   Delete leaves the queue   Esc back" }
  package var unheardHint: String { "Enter puts in the queue   Esc back" }

  private func duration(_ seconds: Int) -> String { seconds < 60 ? "\(seconds) s" : minutes(seconds / 60) }
}
