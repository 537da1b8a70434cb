/// The number that these ASCII digits write; nil if there is none of them, another byte among them, or more than nine.
func decimal(_ bytes: some Collection<UInt8>) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

/// A number 0…99 as two digits: "07".
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
