import Meeting

/// Makes a readable identifier of a name: "Bi'ih" gives `biih`, "Bidan Desa Mali Mali" gives `bidan-desa-mali-mali`.
///
/// ASCII letters and digits of the folded words, with hyphens between words; empty when the name has none of them.
func slug(_ name: String) -> String {
  NameKey.fold(name)
    .map { word in String(word.filter { $0.isASCII }) }
    .filter { !$0.isEmpty }
    .joined(separator: "-")
}
