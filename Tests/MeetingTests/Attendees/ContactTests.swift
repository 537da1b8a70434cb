import Meeting
import Testing

@Suite struct ContactTests {
  @Test(arguments: [
    ("081234561234", "08xx-xxxx-1234"), ("0812-3456-1234", "08xx-xxxx-1234"), ("+62 812 3456 1234", "08xx-xxxx-1234"),
    ("6281234561234", "08xx-xxxx-1234"), ("(0511) 4771234", "05xx-xxxx-1234"),
    ("081234561234 / 081398765678", "08xx-xxxx-5678"), ("4771234", "xxxx-xxxx-xxxx"), ("", "xxxx-xxxx-xxxx"),
    ("٠٨١٢٣٤٥٦١٢٣٤", "08xx-xxxx-1234"), ("½⅔¾⅘⅙⅐⅛⅑⅒⅓⅖⅗", "xxxx-xxxx-xxxx"), ("+62", "xxxx-xxxx-xxxx"),
    ("+", "xxxx-xxxx-xxxx"),
  ])
  func `a number shows its kind and its end and nothing between`(phone: String, masked: String) {
    #expect(Contact(phone: phone).maskedPhone == masked)
  }

  @Test func `who has no number has none to mask`() {
    #expect(Contact(address: "Jalan").maskedPhone == nil)
    #expect(Contact().isEmpty && !Contact(address: "Jalan").isEmpty)
  }

  @Test func `what is not said anew stays`() {
    let known = Contact(phone: "0811", address: "Jalan Satu")
    #expect(known.updated(by: Contact(phone: "0822")) == Contact(phone: "0822", address: "Jalan Satu"))
    #expect(known.updated(by: Contact()) == known)
  }
}
