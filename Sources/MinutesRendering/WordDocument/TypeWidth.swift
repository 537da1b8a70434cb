/// About how wide `text` is in Arial of one point, for formats that leave the setting of type to another program.
///
/// Off by a few hundredths for usual text: good enough to choose the widths of columns and labels.
func typeWidth(_ text: String, isBold: Bool = false) -> Double {
  let width = text.unicodeScalars.reduce(0.0) { width, scalar in
    switch scalar {
    case "i", "j", "l", "'", "|": width + 0.23
    case "f", "t", "r", "I", ".", ",", ":", ";", "!", " ", "/", "(", ")", "-", "\u{A0}": width + 0.31
    case "m", "M", "W", "%", "@", "…", "—": width + 0.87
    case "w": width + 0.72
    case "c", "k", "s", "v", "x", "y", "z", "J": width + 0.5
    case "A"..."Z", "&": width + 0.7
    case "\u{1100}"...: width + 1
    default: width + 0.556
    }
  }
  return isBold ? width * 1.07 : width
}
