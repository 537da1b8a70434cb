import Glibc
import Testing

@testable import NcursesTerminal

struct MailboxTests {
  private func isReadable(_ descriptor: Int32) -> Bool {
    var descriptors = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&descriptors, 1, 0) > 0
  }

  @Test func `Messages come out in order, and then nothing is left to read`() throws {
    let mailbox = try Mailbox<Int>()
    #expect(!isReadable(mailbox.descriptor))
    #expect(mailbox.take() == [])
    for number in 1...3 { mailbox.send(number) }
    #expect(isReadable(mailbox.descriptor))
    #expect(mailbox.take() == [1, 2, 3])
    #expect(!isReadable(mailbox.descriptor))
    mailbox.send(4)
    #expect(isReadable(mailbox.descriptor))
    #expect(mailbox.take() == [4])
  }
}
