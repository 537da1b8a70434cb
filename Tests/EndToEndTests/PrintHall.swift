import Foundation

/// A print service (CUPS) of its own on a socket in a folder of its own, with a printer that makes PDF files and one that makes nothing;
/// it ends with this value.
final class PrintHall {
  struct NotReady: Error {
    let log: String
  }

  private let program: Program
  private let service: Process

  /// Whether the print service can be started here: it is installed, and its printer of PDF files may be run.
  static var isInstalled: Bool {
    geteuid() == 0
      && ["/usr/sbin/cupsd", "/usr/bin/lpstat", "/usr/lib/cups/backend/cups-pdf", driver].allSatisfy {
        FileManager.default.fileExists(atPath: $0)
      }
  }

  private static let driver = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"

  var socket: String { program.path("layanan") }

  init() throws {
    program = try Program()
    let files = FileManager.default
    for name in ["etc/ppd", "spool/tmp", "cache", "run", "log"] {
      try files.createDirectory(atPath: program.path(name), withIntermediateDirectories: true)
    }
    try Self.settings(listening: program.path("layanan")).write(
      toFile: program.path("cupsd.conf"), atomically: true, encoding: .utf8)
    try Self.places(in: program.folder).write(
      toFile: program.path("cups-files.conf"), atomically: true, encoding: .utf8)
    program.environment["CUPS_SERVER"] = program.path("layanan")
    // The service goes on as a user of its own, who must be able to come here.
    _ = try program.run("/bin/chmod", ["-R", "a+rwX", program.folder])
    let null = FileHandle.nullDevice
    service = try program.start(
      "/usr/sbin/cupsd", ["-f", "-c", program.path("cupsd.conf"), "-s", program.path("cups-files.conf")], input: null,
      output: null, errors: null)
    try waitUntilReady()
    try run("/usr/sbin/lpadmin", ["-p", "PDF", "-E", "-v", "cups-pdf:/", "-P", Self.driver])
    try run("/usr/sbin/lpadmin", ["-p", "Aula", "-E", "-v", "file:///dev/null", "-m", "raw"])
    try run("/usr/sbin/lpadmin", ["-d", "PDF"])
  }

  deinit {
    // It inherits the signals that this process holds back, among them the polite ones.
    kill(service.processIdentifier, SIGKILL)
    service.waitUntilExit()
  }

  /// Runs a program of the print service.
  func run(_ executable: String, _ arguments: [String]) throws {
    let result = try program.run(executable, arguments)
    guard result.status == 0 else { throw NotReady(log: result.errors) }
  }

  /// Moves what the printer of PDF files made of the paper whose file's name holds `name` here; nil where it made none.
  ///
  /// That printer puts its files in the home of whoever printed.
  func takePaper(named name: String) throws -> String? {
    let folder = FileManager.default.homeDirectoryForCurrentUser.path + "/PDF"
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder).first { $0.contains(name) }
    guard let found else { return nil }
    let taken = program.path("tercetak.pdf")
    try FileManager.default.moveItem(atPath: "\(folder)/\(found)", toPath: taken)
    // Gone when this was the only paper there.
    rmdir(folder)
    return taken
  }

  /// Asks until the service answers, for at most ten seconds.
  private func waitUntilReady() throws {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end, service.isRunning {
      if try program.run("/usr/bin/lpstat", ["-r"]).output.contains("is running") { return }
    }
    let log = try? String(contentsOfFile: program.path("log/error"), encoding: .utf8)
    throw NotReady(log: log ?? "no log")
  }

  private static func settings(listening socket: String) -> String {
    """
    Listen \(socket)
    DefaultAuthType None
    WebInterface No
    Browsing No
    <Location />
      Order allow,deny
      Allow all
    </Location>
    <Location /admin>
      Order allow,deny
      Allow all
    </Location>
    <Policy default>
      <Limit All>
        Order deny,allow
      </Limit>
    </Policy>
    """
  }

  private static func places(in folder: String) -> String {
    """
    SystemGroup lpadmin
    User lp
    FileDevice Yes
    ServerRoot \(folder)/etc
    RequestRoot \(folder)/spool
    TempDir \(folder)/spool/tmp
    CacheDir \(folder)/cache
    StateDir \(folder)/run
    AccessLog \(folder)/log/access
    ErrorLog \(folder)/log/error
    PageLog \(folder)/log/page
    """
  }
}
