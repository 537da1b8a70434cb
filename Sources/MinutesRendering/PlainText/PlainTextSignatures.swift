import Minutes
import TerminalUI

extension PlainTextComposer {
  private static let linesToSign = 4

  /// Appends the place and date and one box for each pair of signers, all kept together and with the two lines before.
  mutating func appendSignatures(_ signatures: Document.Signatures) {
    for index in boxes.indices.suffix(2) { boxes[index].measure.keepsWithNext = true }
    let rightEdge = rightHalf
    let width = columns - rightEdge
    let place = signatures.placeAndDate.printable
    if !place.isEmpty {
      let lines = place.wrapped(to: width).map { spaces(rightEdge) + $0 }
      appendLines(lines, spaceBefore: 2, keepsTogether: true)
    }
    let signers = signatures.signers
    var index = 0
    while index < signers.count {
      // A single signer, or the last of an odd number, stands on the right, below the place and date.
      let isAlone = index + 1 == signers.count
      let left = isAlone ? nil : signers[index]
      let right = signers[isAlone ? index : index + 1]
      let spaceBefore = index > 0 ? 2 : place.isEmpty ? 2 : 0
      index += isAlone ? 1 : 2
      let lines = pair(left, right, width: min(width, rightEdge - 2)).map { left, right in
        Text.padded(left, to: rightEdge) + right
      }
      boxes.append(PlainTextBox(lines, spaceBefore: spaceBefore, keepsWithNext: index < signers.count))
    }
  }

  private func pair(
    _ left: Document.Signer?, _ right: Document.Signer, width: Int
  ) -> [(String, String)] {
    func wrap(_ texts: [String]?) -> [String] { (texts ?? []).flatMap { $0.wrapped(to: width) } }
    func wrapRole(_ signer: Document.Signer?) -> [String] {
      guard let signer else { return [] }
      return signer.role.enumerated().flatMap { index, line in
        let indent = signer.hangingRole.contains(index) ? Document.Signer.onBehalf.count : 0
        return line.wrapped(to: width - indent).map { spaces(indent) + $0 }
      }
    }
    let roles = (wrapRole(left), wrapRole(right))
    let names = (wrap(left.map { [$0.name] + $0.details }), wrap([right.name] + right.details))
    let roleLines = max(roles.0.count, roles.1.count)
    let nameLines = max(names.0.count, names.1.count)
    func column(_ role: [String], _ name: [String]) -> [String] {
      let above = Array(repeating: "", count: roleLines - role.count)
      let room = Array(repeating: "", count: Self.linesToSign)
      let below = Array(repeating: "", count: nameLines - name.count)
      return above + role + room + name + below
    }
    return Array(zip(column(roles.0, names.0), column(roles.1, names.1)))
  }
}
