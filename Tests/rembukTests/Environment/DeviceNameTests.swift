import Testing

@testable import rembuk

@Suite struct DeviceNameTests {
  @Test(arguments: [
    ("con", true), ("CON", true), ("nul.toml", true), ("Com1", true), ("lpt9.a.b", true), ("aux", true), ("prn", true),
    ("com", false), ("com10", false), ("contoh", false), ("a.con", false), ("", false), ("konsul", false),
  ])
  func `devices are known in any case and with any ending`(name: String, isDevice: Bool) {
    #expect(DeviceName.isOne(name) == isDevice)
  }
}
