import Meeting
import Testing

@testable import rembuk

@Suite struct PaperKindTests {
  @Test func templatesMayNameEveryPaperThatThereIs() {
    #expect(PaperWording.documentNames == Papers.Kind.allCases.map(\.rawValue))
  }
}
