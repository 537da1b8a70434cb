/// How somebody can be reached: personal data that the meeting itself never holds, so that it can be deleted for good.
///
/// It is asked for by the attendance lists of offices (Permendagri 54/2010, Lampiran I: "Alamat & No. Telp."), is never needed, and is
/// shown only masked and written out only where somebody asks for it (UU 27/2022).
package struct Contact: Equatable, Sendable {
  /// As it was given; nil where none was.
  package var phone: String?
  /// As it was given; nil where none was.
  package var address: String?

  package init(phone: String? = nil, address: String? = nil) {
    self.phone = phone
    self.address = address
  }

  package var isEmpty: Bool { phone == nil && address == nil }

  /// The same with what `other` says put in the place of what is said here; what `other` leaves out stays.
  package func updated(by other: Contact) -> Contact {
    Contact(phone: other.phone ?? phone, address: other.address ?? address)
  }

  /// The phone number as screens show it: "08xx-xxxx-1234"; nil where there is none.
  ///
  /// Always of this length, and a number too short to hide anything in shows no digit at all. Of several numbers in one it shows the
  /// first two digits and the last four.
  package var maskedPhone: String? {
    guard let phone else { return nil }
    var digits = phone.unicodeScalars.compactMap { $0.properties.numericType == .decimal ? Self.digit($0) : nil }
    if phone.hasPrefix("+62") || digits.starts(with: [6, 2, 8]) { digits.replaceSubrange(0..<2, with: [0]) }
    guard digits.count >= 9 else { return "xxxx-xxxx-xxxx" }
    let text = digits.map { "\($0)" }
    return "\(text.prefix(2).joined())xx-xxxx-\(text.suffix(4).joined())"
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? { scalar.properties.numericValue.map { Int($0) } }
}
