import Meeting
import Testing

@testable import Minutes

@Suite struct CommitmentProseTests {
  @Test(
    arguments: [
      ([], [], "………"), ([.group("bidan")], [], "Para bidan desa"),
      ([.group("bidan"), .institution("dinkes")], [], "Para bidan desa; Dinas Kesehatan"),
      (
        [.person("eka")], [.group("kpm"), .village("biih")],
        "Eka Yusnitawati (didukung para KPM; Pemerintah Desa Bi'ih)"
      ),
      ([], [.group("kpm")], "……… (didukung para KPM)"),
    ] as [([Party], [Party], String)])
  func whoAnswersBeginsACellAndWhoHelpsStandsBehind(owners: [Party], supporters: [Party], text: String) throws {
    let commitment = Commitment(owners: owners, supporters: supporters)
    #expect(try Fixture.session().owners(of: commitment) == text)
  }

  @Test func deadlinesStandInASentenceAndInACell() throws {
    let dated = Commitment(due: .date(try #require(CivilDate(iso: "2026-06-30"))))
    #expect(dated.deadlineInSentence == "Selasa, 30 Juni 2026")
    #expect(dated.deadline == "Selasa, 30\u{A0}Juni\u{A0}2026")
    let routine = Commitment(due: .routine("setiap bulan"))
    #expect(routine.deadlineInSentence == "setiap bulan" && routine.deadline == "Setiap bulan")
    #expect(Commitment().deadlineInSentence == "………" && Commitment().deadline == "………")
  }
}
