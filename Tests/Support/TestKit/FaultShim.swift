import CFaults
import Foundation

/// A disk and a clock that go wrong on purpose, for a program that is started with `environment`.
///
/// A library of our own is loaded before all others and stands between the program and the C library. What it is to do counts at once,
/// while the program runs.
package final class FaultShim {
  /// Why there is no shim: no C compiler, or no room.
  package struct Failure: Error { package let reason: String }

  /// The variables that the program is started with.
  package let environment: [String: String]
  private let page: UnsafeMutablePointer<faults>
  private let place: URL

  /// A shim for files below `folder`, which exists.
  ///
  /// - Throws: `Failure` where it cannot be compiled or shared.
  package init(folder: String) throws {
    place = FileManager.default.temporaryDirectory.appending(path: "rembuk-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    let control = place.appending(path: "faults").path
    let size = MemoryLayout<faults>.size
    let library = place.appending(path: "faults.so").path
    try Self.compile(to: library)
    let file = open(control, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    guard file >= 0, ftruncate(file, off_t(size)) == 0,
      let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), mapped != MAP_FAILED
    else { throw Failure(reason: String(cString: strerror(errno))) }
    page = mapped.bindMemory(to: faults.self, capacity: 1)
    // The kernel names open files by their real paths.
    let real = realpath(folder, nil)
    defer { free(real) }
    environment = [
      "LD_PRELOAD": library, "REMBUK_FAULTS": control,
      "REMBUK_FAULTS_FOLDER": real.map { String(cString: $0) } ?? folder,
    ]
  }

  deinit {
    munmap(page, MemoryLayout<faults>.size)
    try? FileManager.default.removeItem(at: place)
  }

  /// Fails writing and flushing with `code` (an errno) after `passing` more calls, `times` times; nil for always.
  package func fail(_ code: Int32, after passing: Int = 0, times: Int? = nil) {
    page.pointee.error = 0
    page.pointee.passing = Int32(passing)
    page.pointee.failing = Int32(times ?? -1)
    page.pointee.error = code
  }

  /// Kills the program inside of a call that writes or flushes, after `passing` more of them.
  package func kill(after passing: Int) { fail(-1, after: passing) }

  /// Says of every write and flush that it was done, and does none of it.
  package func lie() { fail(-2) }

  /// Lets every call pass again.
  package func heal() { page.pointee.error = 0 }

  /// How long each flush takes.
  package var flushDelay: Duration {
    get { .milliseconds(Int(page.pointee.flush_delay)) }
    set { page.pointee.flush_delay = Int32(newValue / .milliseconds(1)) }
  }

  /// By how many seconds the wall clock of the program is wrong.
  package var clockShift: Int {
    get { Int(page.pointee.clock_shift) }
    set { page.pointee.clock_shift = Int64(newValue) }
  }

  /// How many calls that write or flush were seen.
  package var calls: Int { Int(page.pointee.calls) }

  private static func compile(to library: String) throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "CFaults/faults.c").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // Swift comes with clang; whoever has another C compiler as well may be asked for it.
    process.arguments = [
      "-c",
      "for cc in clang cc gcc; do command -v $cc >/dev/null && exec $cc -shared -fPIC -O1 \"$0\" -o \"$1\" -ldl; done; exit 127",
      source, library,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(reason: "the shim does not compile") }
  }
}
