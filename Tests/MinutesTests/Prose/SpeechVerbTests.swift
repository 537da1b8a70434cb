import Meeting
import Testing

@testable import Minutes

@Suite struct SpeechVerbTests {
  @Test(
    arguments: [
      (nil, "menyampaikan"), (Speech.question, "menanyakan"), (.response, "memberikan tanggapan"),
      (.suggestion, "mengusulkan"), (.direction, "memberikan arahan"), (.input, "memberikan masukan"),
      (.explanation, "memberikan penjelasan"), (.address, "menyampaikan sambutan"), (.report, "menyampaikan laporan"),
      (.presentation, "menyampaikan paparan"), (.correction, "menyampaikan koreksi"),
    ] as [(Speech?, String)])
  func kindChoosesTheVerb(speech: Speech?, verb: String) {
    #expect(Speech.verb(of: speech) == verb)
  }

  @Test(arguments: Speech.allCases)
  func verbNeedsNoClause(speech: Speech) {
    #expect(!speech.verb.contains("bahwa"))
    #expect(!speech.verb.hasSuffix(":"))
  }
}
