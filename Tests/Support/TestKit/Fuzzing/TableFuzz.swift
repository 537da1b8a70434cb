import Facilitator
import Meeting
import Rosters

/// Spoils a roster byte by byte and takes it over, and holds the preview to what every roster is promised: it is read or told, says
/// nothing that steers a terminal, and the second time adds nobody.
package struct TableFuzz {
  private let sources: [[UInt8]]
  private let session = MeetingFixture.history().session

  /// - Parameter workbooks: rosters as workbooks, to be spoilt beside those as text.
  package init(workbooks: [[UInt8]] = []) {
    let texts = [
      "DAFTAR UNDANGAN;;;\nNo;Nama;Jabatan;Desa;No. HP\n1;\"Contoh, S.E.\";KPM;Kiram;081234567890\n2;;=1;\u{0};\n;Contoh;Kader;Bi’ih;x\n",
      "Nama\tL\tP\tUnsur\nContoh A\tv\t\tKPM\n\"Contoh\nB\"\t\tv\tLSM\nHj. Emma Susanty\t\t\t\n",
      "Nama,Jabatan\nContoh A,Pambakal Desa Kiram\nMahrur Ruyany,\n,Danramil\n",
    ]
    sources = workbooks + texts.map { Array($0.utf8) }
  }

  /// - Throws: the first rule that the table breaks.
  package func run(_ generator: inout SeededGenerator) throws(Violation) {
    guard var bytes = sources.randomElement(using: &generator) else { return }
    for _ in 0..<Int.random(in: 1...12, using: &generator) { Self.spoil(&bytes, &generator) }
    try check(bytes)
  }

  /// - Throws: the first rule that the table of these bytes breaks.
  package func check(_ bytes: [UInt8]) throws(Violation) {
    var generator = SeededGenerator()
    guard let table = try? TableReader.read(bytes), let preview = try? RosterImport(table, into: session) else {
      return
    }
    var after = session
    if let change = preview.result(using: &generator).change {
      do { try after.apply(change) } catch { throw broken(bytes, "the meeting refuses it: \(error)") }
    }
    for row in preview.rows {
      let said = row.particulars.line(in: session)
      guard said.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
        throw broken(bytes, "row \(row.number) steers: \(said.debugDescription)")
      }
      guard !"\(row.remarks)".contains("081234567890") else { throw broken(bytes, "a remark tells a number") }
    }
    guard let again = try? RosterImport(table, into: after) else {
      throw broken(bytes, "the second time it is no roster")
    }
    guard again.count.added == 0 else { throw broken(bytes, "the second time it adds \(again.count.added)") }
  }

  private static func spoil(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let signs: [UInt8] = [0x22, 0x3B, 0x2C, 0x0A, 0x0D, 0x09, 0x00, 0x1B, 0xED, 0xFF]
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = .random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: bytes[..<min(place, 40)], at: place)
    case 3: bytes.removeLast(bytes.count - place)
    default: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
    }
  }

  private func broken(_ bytes: [UInt8], _ account: String) -> Violation {
    Violation(input: String(decoding: bytes, as: UTF8.self), account: account, found: .table(FoundInput.Bytes(bytes)))
  }
}
