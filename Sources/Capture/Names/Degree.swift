/// Academic degrees behind a name: "S.Sos.", "S.Tr.Keb.", "A.Md.", "M.M.", "SE".
enum Degree {
  /// Degrees written without dots; those with dots are known by their form.
  private static let plain: Set<String> = [
    "SE", "SH", "SP", "ST", "SIP", "SAP", "SKM", "SKep", "SPd", "SSos", "SSi", "SKom", "SHut", "SPt", "SGz", "STP",
    "SST",
    "SAg", "STr", "MM", "MH", "MT", "MP", "MAP", "MSi", "MPd", "MKes", "MKM", "MPH", "MAg", "AMd", "AMK", "Ners", "Ns",
    "Apt",
    "PhD",
  ]

  /// A word, with or without punctuation behind it, is a degree.
  ///
  /// A degree with dots begins with one or two letters and goes on with others of at most four behind a dot.
  static func isDegree(_ text: some StringProtocol) -> Bool {
    let word = text.punctuationSplit.word
    if plain.contains(word) { return true }
    guard word.first?.isUppercase == true, word.allSatisfy({ $0.isLetter || $0 == "." }) else { return false }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts[0].count <= 2 && parts.allSatisfy { (1...4).contains($0.count) }
      && parts.dropFirst().allSatisfy { $0.first?.isUppercase == true || $0.count == 1 }
  }
}
