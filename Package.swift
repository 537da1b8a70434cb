// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// Every Swift target is compiled the same way: warnings are errors.
let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

/// Where the headers of Pango and librsvg are, as pkg-config tells it: `-I` flags only.
///
/// A system library target would link the libraries too, and every start would load them; they are opened when the first paper is
/// drawn (see CPango and CLibrsvg).
let pangoHeaders: [String] = {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["pkg-config", "--cflags-only-I", "pangocairo", "librsvg-2.0"]
  let output = Pipe()
  process.standardOutput = output
  guard (try? process.run()) != nil else { return [] }
  process.waitUntilExit()
  let flags = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  return flags.split(whereSeparator: \.isWhitespace).map(String.init)
}()

/// For whoever imports what imports Pango: the compiler reads its headers again there when it has not kept them.
let drawing: [SwiftSetting] = strict + [.unsafeFlags(pangoHeaders.flatMap { ["-Xcc", $0] })]

let package = Package(
  name: "rembuk",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Level 0: know nothing of ours.
    .target(name: "Meeting", swiftSettings: strict),
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(name: "CLinux"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "TOMLReading", dependencies: ["TOMLKit"], swiftSettings: strict),
    .target(name: "CZip"),
    .target(name: "CXlsxwriter"),
    .target(name: "CPango", cSettings: [.unsafeFlags(pangoHeaders)]),
    .target(name: "CLibrsvg", cSettings: [.unsafeFlags(pangoHeaders)]),
    .target(name: "CExpat"),

    // Level 1: know the meeting.
    .target(name: "Capture", dependencies: ["Meeting"], swiftSettings: strict),
    .target(name: "Minutes", dependencies: ["Meeting"], swiftSettings: strict),
    .target(
      name: "Templates", dependencies: ["Meeting", "TOMLReading"],
      resources: [.embedInCode("Shipped")], swiftSettings: strict),
    .target(name: "Rosters", dependencies: ["Meeting", "CZip", "CExpat"], swiftSettings: strict),
    .target(name: "Sample", resources: [.embedInCode("Shipped")], swiftSettings: strict),

    // Level 2: the application and its outer edges.
    .target(
      name: "Facilitator", dependencies: ["TerminalUI", "Meeting", "Capture", "Minutes", "Rosters"],
      swiftSettings: strict),
    .target(name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses", "CLinux"], swiftSettings: strict),
    .target(
      name: "SessionFile",
      dependencies: [
        "Meeting", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "MinutesRendering",
      dependencies: ["Minutes", "Meeting", "TerminalUI", "CLinux", "CPango", "CLibrsvg", "CZip", "CXlsxwriter"],
      swiftSettings: drawing),
    .target(
      name: "Themes", dependencies: ["TerminalUI", "TOMLReading"], path: "themes",
      resources: ["sasirangan", "kertas", "papan-tulis", "proyektor", "mono"].map { .embedInCode("\($0).toml") },
      swiftSettings: strict),

    // Level 3: the program.
    .executableTarget(
      name: "rembuk",
      dependencies: [
        "Facilitator", "NcursesTerminal", "SessionFile", "MinutesRendering", "Themes", "Templates", "Sample", "Capture",
        "Minutes", "Meeting", "Rosters", "TerminalUI", "TOMLReading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], resources: [.embedInCode("Tidying/rapikan.toml")], swiftSettings: drawing,
      // At a fixed address the loader has nothing to move: of ten milliseconds of a start, two and a half.
      linkerSettings: [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))]),

    // Tests mirror Sources path for path.
    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPseudoterminal", path: "Tests/Support/CPseudoterminal"),
    .systemLibrary(name: "CFaults", path: "Tests/Support/CFaults"),
    .target(
      name: "TestKit",
      dependencies: [
        "Facilitator", "Capture", "Minutes", "Meeting", "Rosters", "TerminalUI", "CVTerm", "CPseudoterminal", "CFaults",
      ],
      path: "Tests/Support/TestKit", swiftSettings: strict),
    .executableTarget(
      name: "EchoProgram", dependencies: ["NcursesTerminal", "TerminalUI"], path: "Tests/Support/EchoProgram",
      swiftSettings: strict),
    .testTarget(name: "MeetingTests", dependencies: ["Meeting", "TestKit"], swiftSettings: strict),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "TestKit"], swiftSettings: strict),
    .testTarget(name: "CaptureTests", dependencies: ["Capture", "Meeting", "TestKit"], swiftSettings: strict),
    .testTarget(name: "MinutesTests", dependencies: ["Minutes", "Meeting", "TestKit"], swiftSettings: strict),
    .testTarget(name: "TOMLReadingTests", dependencies: ["TOMLReading"], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "TOMLReading", "Meeting"], swiftSettings: strict),
    .testTarget(
      name: "SampleTests", dependencies: ["Sample", "Templates", "Capture", "Minutes", "Meeting", "TestKit"],
      swiftSettings: strict
    ),
    .testTarget(name: "ThemesTests", dependencies: ["Themes", "TOMLReading", "TerminalUI"], swiftSettings: strict),
    .testTarget(
      name: "FacilitatorTests",
      dependencies: ["Facilitator", "Capture", "Minutes", "Meeting", "Rosters", "TerminalUI", "TestKit"],
      exclude: ["Layout/Goldens"], swiftSettings: strict),
    .testTarget(
      name: "RostersTests", dependencies: ["Rosters", "Meeting", "TestKit", "CZip"], exclude: ["Workbook/Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "TerminalUI", "CLinux", "TestKit", "EchoProgram"],
      swiftSettings: strict),
    .testTarget(name: "SessionFileTests", dependencies: ["SessionFile", "Meeting", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["TestKit", "Facilitator", "SessionFile", "Templates", "Meeting", "TerminalUI", "rembuk"],
      swiftSettings: strict),
    .testTarget(
      name: "rembukTests",
      dependencies: [
        "rembuk", "SessionFile", "MinutesRendering", "NcursesTerminal", "TOMLReading", "Templates", "Meeting",
        "Minutes",
        "Capture", "Facilitator", "Rosters", "TestKit",
      ],
      swiftSettings: drawing),
    .testTarget(
      name: "EndToEndTests", dependencies: ["rembuk", "Facilitator", "TestKit"],
      exclude: ["daftar.schema.json", "arsip.schema.json", "rekap.schema.json"], swiftSettings: strict),
    .testTarget(
      name: "MinutesRenderingTests", dependencies: ["MinutesRendering", "Minutes", "Meeting", "TestKit"],
      swiftSettings: strict),

    // What the README says about speed: swift build -c release --static-swift-stdlib && .build/release/Benchmarks
    .executableTarget(
      name: "NcursesFloor", path: "Tests/Support/NcursesFloor",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "rembuk", "NcursesFloor", "Facilitator", "SessionFile", "MinutesRendering", "Minutes", "Templates", "Meeting",
        "TerminalUI", "TestKit", "CPseudoterminal", .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Tests/Benchmarks", swiftSettings: drawing),

    // That nothing is lost, with the real program on a bad day: swift run -c release Faults
    .executableTarget(
      name: "Faults", dependencies: ["rembuk", "TestKit", "SessionFile", "Meeting", "TerminalUI"], path: "Tests/Faults",
      swiftSettings: drawing),

    // Nonsense by the million: swift run -c release Fuzz
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "TestKit", "Templates", "Themes", "TOMLReading", "NcursesTerminal", "SessionFile", "Meeting", "TerminalUI",
      ], path: "Tests/Fuzz", swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzz", "TestKit"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
