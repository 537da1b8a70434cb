import Minutes

extension PageComposer {
  /// The room for a wet signature and a stamp: 22 mm.
  private static let signatureRoom = 22 * 72 / 25.4

  /// Appends the place and date and one box for each pair of signers, all kept together and with the two lines before.
  mutating func appendSignatures(_ signatures: Document.Signatures) {
    for index in boxes.indices.suffix(2) { boxes[index].measure.keepsWithNext = true }
    let rightEdge = rightHalf
    var spaceBefore = 24.0
    if !signatures.placeAndDate.printable.isEmpty {
      let line = typesetter.set(signatures.placeAndDate, .signature, width: width - rightEdge)
      appendLines([Column(line, at: rightEdge)], .signature, spaceBefore: spaceBefore, keepsTogether: true)
      spaceBefore = 0
    }
    let signers = signatures.signers
    var index = 0
    while index < signers.count {
      // A single signer, or the last of an odd number, stands on the right, below the place and date.
      let isAlone = index + 1 == signers.count
      let pair: [(signer: Document.Signer, edge: Double)] =
        isAlone ? [(signers[index], rightEdge)] : [(signers[index], 0), (signers[index + 1], rightEdge)]
      index += pair.count
      boxes.append(
        signatureBox(pair, width: width - rightEdge, spaceBefore: spaceBefore, keepsWithNext: index < signers.count))
      spaceBefore = 18
    }
  }

  private func signatureBox(
    _ pair: [(signer: Document.Signer, edge: Double)], width: Double, spaceBefore: Double, keepsWithNext: Bool
  ) -> PageBox {
    var ink: [PageBox.Ink] = []
    let roles = pair.map { role(of: $0.signer, width: width) }
    let roleHeight = roles.map { height(of: $0.map(\.line)) }.max() ?? 0
    var bottom = 0.0
    for ((signer, edge), role) in zip(pair, roles) {
      // The last lines of both roles stand beside each other, whatever stands above them.
      draw(role, at: edge, from: roleHeight - height(of: role.map(\.line)), into: &ink)
      let name = lines([signer.name], signer.isNamed ? .signatureName : .signature, width: width)
      let names = name + lines(signer.details, .signature, width: width)
      draw(names.map { ($0, 0) }, at: edge, from: roleHeight + Self.signatureRoom, into: &ink)
      bottom = max(bottom, roleHeight + Self.signatureRoom + height(of: names))
    }
    return PageBox(
      measure: Pagination.Box(height: bottom, spaceBefore: spaceBefore, keepsWithNext: keepsWithNext), ink: ink)
  }

  /// The lines of a role with their indents: what stands below "a.n. …" begins where the office's name begins.
  private func role(of signer: Document.Signer, width: Double) -> [(line: TextLayout.Line, indent: Double)] {
    let hang = typesetter.set(Document.Signer.onBehalf + "n", .signature).width - typesetter.set("n", .signature).width
    return signer.role.enumerated().flatMap { index, text in
      let indent = signer.hangingRole.contains(index) ? hang : 0
      return typesetter.set(text, .signature, width: width - indent).lines.map { ($0, indent) }
    }
  }

  private func lines(_ texts: [String], _ style: TextStyle, width: Double) -> [TextLayout.Line] {
    texts.flatMap { typesetter.set($0, style, width: width).lines }
  }

  private func height(of lines: [TextLayout.Line]) -> Double {
    lines.reduce(0) { $0 + $1.height * TextStyle.signature.leading }
  }

  private func draw(
    _ lines: [(line: TextLayout.Line, indent: Double)], at edge: Double, from top: Double, into ink: inout [PageBox.Ink]
  ) {
    var top = top
    for (line, indent) in lines {
      ink.append(.text(line, x: edge + indent + line.x, baseline: top + line.ascent))
      top += line.height * TextStyle.signature.leading
    }
  }
}
