/// One cell of a frame: what stands in it and what it means.
///
/// Eight bytes and no references, so that a frame of 30,000 cells is filled, copied and compared as plain memory. A
/// cluster of several scalars is kept by the frame, and the cell holds its number.
package struct Cell: Equatable, Sendable {
  /// A Unicode scalar, or with the top bit the number of a cluster of the frame.
  var code: UInt32
  /// What the letters mean.
  package internal(set) var role: Role
  /// What the area below the letters means: it lends them the background when their own role has none.
  package internal(set) var surface: Role
  /// Columns of the glyph that begins here; 0 for a cell that a glyph to the left reaches into.
  package internal(set) var width: UInt8

  static let clusterBit: UInt32 = 1 << 31

  static func blank(_ role: Role) -> Cell {
    Cell(code: 0x20, role: role, surface: role, width: 1)
  }

  var clusterNumber: Int? {
    code & Cell.clusterBit == 0 ? nil : Int(code & ~Cell.clusterBit)
  }
}
