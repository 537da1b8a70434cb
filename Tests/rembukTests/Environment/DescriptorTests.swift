import Foundation
import Testing

@testable import rembuk

@Suite struct DescriptorTests {
  @Test(arguments: [0, 1, 300_000]) func `all is written, also through a pipe that takes little at a time`(count: Int)
    throws
  {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    let thread = Thread {
      _ = Descriptor.write([UInt8](repeating: 7, count: count), to: writer.fileDescriptor)
      try? writer.close()
    }
    thread.start()
    #expect(try pipe.fileHandleForReading.readToEnd()?.count ?? 0 == count)
  }

  @Test func `a failure is told, with its number`() {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(!Descriptor.write([1], to: descriptor))
    #expect(errno == ENOSPC)
  }
}
