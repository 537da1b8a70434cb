import Testing

@testable import Capture

@Suite struct ChatSenderTests {
  @Test(arguments: [
    ("Siti Aminah", "@\"Siti Aminah\""), ("~ Siti", "@\"Siti\""), ("~\u{202F}Siti", "@\"Siti\""),
    ("Siti \"Bidan\"", "@\"Siti \\\"Bidan\\\"\""), ("KPM 2", "@\"KPM 2\""), ("+62 812-3456-7890", "@peserta"),
    ("~ +62 812 3456 7890", "@peserta"), ("0812 3456 789", "@peserta"), ("Anda", "@-"), ("You", "@-"), ("~", "@-"),
  ])
  func `a name is a mark, a number is nobody's name`(name: String, mark: String) {
    #expect(ChatSender(name).mark == mark)
  }
}
