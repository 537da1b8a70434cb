import Foundation
import TerminalUI

/// The three common kinds of eyes that lack one of the three cones.
///
/// What they see is computed with the matrices for full severity of Machado, Oliveira and Fernandes (2009), "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", on linear light.
enum ColourBlindness: CaseIterable {
  case protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// `color` as these eyes see it; the terminal's own colour stays what it is.
  func seen(_ color: Color) -> Color {
    guard let light = Self.light(color) else { return color }
    let channels = matrix.map { row in Self.channel(zip(row, light).map(*).reduce(0, +)) }
    return .rgb(channels[0], channels[1], channels[2])
  }

  /// How far apart two colours look, as the Euclidean distance in CIELAB (D65); 2.3 is just seen side by side. 0 when either is the
  /// terminal's own.
  static func distance(_ one: Color, _ other: Color) -> Double {
    guard let first = light(one).map(lab), let second = light(other).map(lab) else { return 0 }
    return zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private static func light(_ color: Color) -> [Double]? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    return [red, green, blue].map { channel in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private static func channel(_ light: Double) -> UInt8 {
    let value = min(1, max(0, light))
    let encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
    return UInt8((encoded * 255).rounded())
  }

  private static func lab(_ light: [Double]) -> [Double] {
    let x = (0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505
    let y = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    let z = (0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089
    let (fx, fy, fz) = (root(x), root(y), root(z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }

  private static func root(_ value: Double) -> Double { value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116 }
}
