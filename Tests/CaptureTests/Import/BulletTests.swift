import Testing

@testable import Capture

@Suite struct BulletTests {
  @Test(arguments: [
    ("- satu", "satu"), ("  - satu", "satu"), ("•satu", "satu"), ("• satu", "satu"), ("* satu", "satu"),
    ("– satu", "satu"), ("1. satu", "satu"), ("12) satu", "satu"), ("(3) satu", "satu"), ("a. satu", "satu"),
    ("b) satu", "satu"), ("\u{F0B7}\tsatu", "satu"), ("- ! kirim data", "! kirim data"), ("- 5 derajat", "5 derajat"),
    ("1.\tsatu", "satu"),
  ])
  func `a bullet or a number is taken off`(line: String, text: String) {
    #expect(Bullet.strip(line) == text)
  }

  @Test(arguments: [
    "satu", "-5 derajat", "-satu", "- ", "•", "1.", "1.500 orang", "2026. Tahun ini", "100. seratus", "A. Yani hadir",
    "ab. satu", "+ satu", "~ satu", "() satu", "(a satu", "*tebal* satu", "", "  ", "3 orang", "1: satu",
  ])
  func `other lines have none`(line: String) {
    #expect(Bullet.strip(line) == nil)
  }
}
