import Testing

@testable import Capture

@Suite struct ChatTextTests {
  @Test(arguments: [
    ("sudah siap", "sudah siap"), ("sudah siap <Pesan ini diedit>", "sudah siap"),
    ("done \u{200E}<This message was edited>", "done"),
    ("terima kasih @\u{2068}Siti Aminah\u{2069} ya", "terima kasih @“Siti Aminah” ya"),
    ("tolong @6281234567890 kirim", "tolong peserta kirim"), ("@\u{2068}+62 812-3456-7890\u{2069} ya", "peserta ya"),
    ("bayar @17000 per paket", "bayar @17000 per paket"), ("surel a@b.id", "surel a@b.id"), ("a\u{A0}b", "a b"),
    ("+\u{1B}x", "+ x"), ("\u{301}+ x", "+ x"),
    ("pesan ini dihapus dari agenda", "pesan ini dihapus dari agenda"), ("gambar bumil", "gambar bumil"), ("@", "@"),
  ])
  func `the words stay, the marks of the program go`(line: String, text: String) {
    #expect(ChatText.read(line) == text)
  }

  @Test(arguments: [
    "<Media omitted>", "<Media tidak disertakan>", "\u{200E}gambar tidak disertakan", "\u{200E}image omitted",
    "image omitted", "stiker tidak disertakan", "Pesan ini dihapus", "Pesan ini telah dihapus.",
    "This message was deleted",
    "You deleted this message.", "Anda telah menghapus pesan ini", "IMG-20260121-WA0001.jpg (file terlampir)",
    "DOC-1.pdf (file attached)", "<terlampir: 00000006-foto.jpg>", "<attached: 00000006-foto.jpg>", "null",
    "\u{200E}Pesan dan panggilan terenkripsi secara end-to-end.", "", "  ", "\u{200E}",
  ])
  func `what only the program wrote is nothing said`(line: String) {
    #expect(ChatText.read(line) == nil)
  }
}
