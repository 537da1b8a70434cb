import Facilitator
import TestKit
import Testing

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("rapat.rembuk", "rapat.rembuk"), ("/aula/rapat-2_b.rembuk", "/aula/rapat-2_b.rembuk"), ("évaluasi", "évaluasi"),
    ("rapat 21 Januari.rembuk", "'rapat 21 Januari.rembuk'"), ("Bi'ih", #"'Bi'\''ih'"#), ("-x", "./-x"),
    ("-x y", "'./-x y'"), ("", "''"), ("~/a", "'~/a'"), ("a;rm -rf b", "'a;rm -rf b'"), ("$(id)", "'$(id)'"),
    ("a\nb", "'a\nb'"), ("#a", "'#a'"), ("a*", "'a*'"), ("!1", "'!1'"),
  ])
  func `a name is one word to a shell, whatever stands in it`(name: String, word: String) {
    #expect(name.shellWord == word)
  }
}
