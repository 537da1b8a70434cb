import Glibc
import TestKit
import Testing

struct WatchesTests {
  @Test func `What can be read is told of until the watch ends`() throws {
    var template = Array("/tmp/rembuk-watch-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      unlink(folder + "/pipe")
      rmdir(folder)
    }
    let path = folder + "/pipe"
    mkfifo(path, 0o600)
    let pipe = open(path, O_RDWR | O_NONBLOCK)
    defer { close(pipe) }
    let session = try start(["--watch", path])
    write(pipe, "abc", 3)
    try session.waitUntil(contains: "mail: 3")
    write(pipe, ".xyz", 4)
    try session.waitUntil(contains: "mail: 4")
    // Whoever looked on would have told of the rest before this key.
    try session.press(.alt("x"))
    try session.waitUntil(contains: "key: Alt-X")
    #expect(session.screenText.contains("mail: 4"))
    try leave(session)
  }
}
