import Meeting
import Testing

@testable import Capture

@Suite struct PartCompletionTests {
  @Test(arguments: [
    (EntryPart.owners, "emm", ["Hj. Emma Susanty"]), (.owners, "KPM; mahr", ["KPM; Mahrur Ruyani"]),
    (.speaker, "@mahr", ["Mahrur Ruyani"]), (.owners, "Hj. Emma Susanty", []), (.owners, "KPM; ", []),
    (.village, "mandiang tim", ["Mandiangin Timur"]), (.village, "zzz", []), (.funds, "apbd k", ["APBD Kabupaten"]),
    (.office, "perumahan", ["Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup"]),
    (.item, "paparan", ["3 Paparan data stunting"]), (.item, "5", ["5 Usulan prioritas"]),
    (.speech, "sar", ["saran"]), (.intervention, "spe", ["spesifik"]),
    (.urgency, "men", ["sangat mendesak", "mendesak"]),
    (.status, "disep", ["disepakati", "belum disepakati"]), (.rank, "1", []), (.scores, "urg", []),
    (.text, "emma", []), (.due, "jum", []), (.village, "", []), (.village, "Kiram", [] as [String]),
  ])
  func `a field is completed from the meeting's own lists`(part: EntryPart, typed: String, completions: [String]) {
    #expect(KarangIntan.context.completions(of: part, typed: typed) == completions)
  }

  @Test func `no more are given than are looked at`() {
    #expect(KarangIntan.context.completions(of: .owners, typed: "pambakal").count == 3)
    #expect(KarangIntan.context.completions(of: .village, typed: "su", limit: 2).count == 2)
  }
}
