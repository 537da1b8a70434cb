import Meeting
import Testing

@testable import Capture

@Suite struct FieldValuesTests {
  private let values = FieldValues(KarangIntan.context)

  @Test(arguments: [
    (Field.village, "kiram", FieldValues.Finding.village("Kiram")), (.village, "Desa Kiram", .village("Kiram")),
    (.village, "Mandiangin", .unknownVillage(["Mandiangin Barat", "Mandiangin Timur"])),
    (.village, "Xyz", .unknownVillage([])),
    (.funds, "dd", .value("DD")), (.funds, "CSR", .unlisted),
    (.office, "Puskesmas", .value("Puskesmas Karang Intan 1")),
    (.office, "Bappeda", .unlisted), (.authority, "DESA", .value("desa")), (.urgency, "Tinggi", .value("tinggi")),
    (.volume, "12 unit", .free), (.location, "Kiram", .free),
  ])
  func `a value is looked up in its list`(field: Field, value: String, finding: FieldValues.Finding) {
    #expect(values.find(field, value) == finding)
  }

  @Test func `a meeting without a list takes any value`() {
    let context = CaptureContext(session: Session(), today: KarangIntan.anotherDay)
    #expect(FieldValues(context).find(.funds, "DD") == .free)
    #expect(FieldValues(context).find(.office, "Puskesmas") == .free)
    #expect(FieldValues(context).find(.village, "Kiram") == .unknownVillage([]))
  }

  @Test(arguments: [("Kiran", "Kiram" as Village.ID?), ("lihun", "Lihung"), ("Zzz", nil), ("", nil)])
  func `a misspelt village has the nearest one`(name: String, village: Village.ID?) {
    #expect(FieldValues(KarangIntan.context).nearestVillage(to: name) == village)
  }
}
