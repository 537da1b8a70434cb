import Glibc

/// Holds a seat at a meeting for as long as a screen is open, so that two screens never share one: drafts and undo go by seat.
///
/// It is a name in the kernel's abstract socket namespace, which goes away with the process however that ends; nothing is listened to.
final class SeatLock: Sendable {
  /// The seat that was free: the one that was asked for, else that name with the next number behind it.
  let seat: String
  private let descriptor: Int32

  /// Takes `wanted` at the meeting at `path`, or "`wanted` 2", "`wanted` 3" … where somebody sits there already.
  ///
  /// - Parameter meeting: what no other meeting has: the number of a deleted file is given to the next one.
  init(_ wanted: String, at path: String, of meeting: String) {
    for number in 1...99 {
      let seat = number == 1 ? wanted : "\(wanted) \(number)"
      if let descriptor = Self.hold("\(Self.identity(of: path)):\(meeting):\(seat)") {
        self.seat = seat
        self.descriptor = descriptor
        return
      }
    }
    seat = wanted
    descriptor = -1
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The file itself, whatever way leads to it.
  private static func identity(of path: String) -> String {
    var status = stat()
    return stat(path, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : path
  }

  /// A name of any length in the same few letters in every process (FNV-1a, 64 bits): the kernel's names have room for 107 bytes.
  private static func digest(of name: String) -> String {
    String(name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }, radix: 16)
  }

  /// Binds `name`; nil where another process holds it. A system without such names holds nothing, and every seat is free.
  private static func hold(_ name: String) -> Int32? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return -1 }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array("rembuk:\(digest(of: name))".utf8)
    // A zero byte first is what makes the name abstract.
    withUnsafeMutableBytes(of: &address.sun_path) { path in
      path[0] = 0
      path[1..<(1 + bytes.count)].copyBytes(from: bytes)
    }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + 1 + bytes.count)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    if result == 0 { return descriptor }
    let isTaken = errno == EADDRINUSE
    close(descriptor)
    return isTaken ? nil : -1
  }
}
