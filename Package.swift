// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: language mode 6 comes from the tools version; a warning is an error.
let house: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "hvdoctor",
  products: [.executable(name: "hvdoctor", targets: ["hvdoctor"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // C: what Swift cannot say.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CShipped"),

    // The pure rooms, lowest first.
    .target(name: "Wording", swiftSettings: house),
    .target(
      name: "Playbooks",
      dependencies: ["Wording", .product(name: "Yams", package: "Yams")],
      swiftSettings: house),
    .target(name: "Diagnosis", dependencies: ["Wording", "Playbooks"], swiftSettings: house),
    .target(
      name: "Console", dependencies: ["Wording", "Playbooks", "Diagnosis"], swiftSettings: house),
    .target(
      name: "Reports", dependencies: ["Wording", "Playbooks", "Diagnosis"], swiftSettings: house),

    // The rooms that touch the world.
    .target(
      name: "Casebook", dependencies: ["Wording", "Playbooks", "Diagnosis", "CSQLite"],
      swiftSettings: house),
    .executableTarget(
      name: "hvdoctor",
      dependencies: [
        "Wording", "Playbooks", "Diagnosis", "Casebook", "Console", "Reports", "CNcurses",
        "CShipped", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "compile-playbook", dependencies: ["Playbooks"], swiftSettings: house),

    // The engine on the inputs of its peers, for `make bench`.
    .executableTarget(
      name: "engine-bench", dependencies: ["Playbooks", "Diagnosis", "Wording"],
      path: "Benchmarks/engine", swiftSettings: house),

    .testTarget(
      name: "PlaybooksTests", dependencies: ["Wording", "Playbooks"],
      exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(
      name: "DiagnosisTests", dependencies: ["Wording", "Playbooks", "Diagnosis", "CShipped"],
      swiftSettings: house),
    // A process of its own for the tests to kill.
    .executableTarget(
      name: "casebook-writer", dependencies: ["Diagnosis", "Casebook"],
      path: "Tests/CasebookWriter", swiftSettings: house),
    .testTarget(
      name: "CasebookTests",
      dependencies: ["Wording", "Playbooks", "Diagnosis", "Casebook", "casebook-writer"],
      swiftSettings: house),
    .testTarget(
      name: "ConsoleTests",
      dependencies: ["Wording", "Playbooks", "Diagnosis", "Console", "CShipped"],
      exclude: ["Frames"], swiftSettings: house),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Wording", "Playbooks", "Diagnosis", "Reports", "CShipped"],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: ["Wording", "Playbooks", "Diagnosis", "Casebook", "Reports"],
      exclude: ["Pastes"],
      swiftSettings: house),
    .testTarget(
      name: "DocumentationTests", dependencies: ["Wording", "Playbooks", "Console", "hvdoctor"],
      swiftSettings: house),
    .testTarget(
      name: "EndToEnd", dependencies: ["Wording", "Playbooks", "hvdoctor"], swiftSettings: house),
  ],
  cLanguageStandard: .c2x
)
