import Meeting

/// One row of a roster as it was written, its cells told apart.
struct RosterRow: Equatable {
  let number: Int
  var name: String?
  var position: String?
  var institution: String?
  var group: String?
  var village: String?
  var sex: Sex?
  var contact = Contact()
  /// Of what was not understood, in the order of the columns.
  var remarks: [RosterImport.Remark] = []

  /// - Throws: why nothing of the row is taken.
  init(_ row: Table.Row, _ columns: [Column: Int]) throws(RosterImport.Reason) {
    number = row.number
    var texts: [Column: String] = [:]
    for (column, place) in columns {
      let text = row[place]
      guard !text.isEmpty, !Self.saysNothing(text) else { continue }
      guard text.count <= CellText.longest else { throw .cellTooLong(column) }
      guard !text.contains("\u{FFFD}") else { throw .notText(column) }
      texts[column] = column == .name || column == .position ? PhoneText.withoutServiceNumber(text) : text
    }
    for column in [Column.name, .position, .institution, .group, .village] {
      guard let text = texts[column] else { continue }
      if Self.isFormula(text) { throw .formula(column) }
      if PhoneText.isLongNumber(in: text), !Self.isVillageCode(text) { throw .number(column) }
    }
    // A name without a letter, such as a number in a wrong column, is none.
    guard texts[.name].map({ $0.contains(where: \.isLetter) }) ?? true else { throw .notAName }
    name = texts[.name]
    position = texts[.position]
    guard name != nil || position != nil else { throw .nobody }
    institution = texts[.institution]
    group = texts[.group]
    village = texts[.village]
    readSex(texts)
    readContact(texts)
  }

  /// "63.03.06.2001", by which a village may be named.
  private static func isVillageCode(_ text: String) -> Bool {
    text.split(separator: ".").map(\.count) == [2, 2, 2, 4] && text.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
  }

  /// Dashes and dots stand for nothing.
  private static func saysNothing(_ text: String) -> Bool {
    text.allSatisfy { "-–—._…/ ".contains($0) }
  }

  /// What a spreadsheet would calculate, or could not calculate (#REF!).
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if text.hasPrefix("Err:") { return true }
    return "=+@".contains(first) || (first == "#" && (text.hasSuffix("!") || text.hasSuffix("?") || text == "#N/A"))
  }

  private mutating func readSex(_ texts: [Column: String]) {
    if let text = texts[.sex] {
      switch NameKey.fold(text).joined() {
      case "l", "lakilaki", "laki", "pria", "male", "lk": sex = .male
      case "p", "perempuan", "wanita", "female", "pr": sex = .female
      default: remarks.append(.unreadableSex)
      }
    }
    switch (texts[.male], texts[.female]) {
    case (.some, nil): sex = .male
    case (nil, .some): sex = .female
    case (.some, .some): remarks.append(.unreadableSex)
    case (nil, nil): break
    }
  }

  private mutating func readContact(_ texts: [Column: String]) {
    contact.address = texts[.address]
    if let text = texts[.phone] {
      contact.phone = PhoneText.phone(text)
      if contact.phone == nil { remarks.append(.unreadablePhone) }
    }
    guard let text = texts[.addressAndPhone] else { return }
    let (address, phone) = PhoneText.split(text)
    contact.address = contact.address ?? address
    contact.phone = contact.phone ?? phone
  }
}
