// swift-tools-version: 6.2
import PackageDescription

/// CI sets this, so that a warning stops the build there and never a colleague's first try.
let strict: [SwiftSetting] =
  Context.environment["HEARD_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : []

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + strict

let package = Package(
  name: "heard",
  products: [
    .executable(name: "heard", targets: ["heard"]),
    .library(name: "CFault", type: .dynamic, targets: ["CFault"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Participation", swiftSettings: settings), .target(name: "CResources"),
    .target(
      name: "Protocols", dependencies: ["Participation", "CResources", "Yams"],
      swiftSettings: settings),
    .target(
      name: "Papers",
      dependencies: [
        "Participation", "Protocols", .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: settings),
    .target(name: "Canvas", swiftSettings: settings),
    .target(
      name: "Desk", dependencies: ["Canvas", "Papers", "Participation"], swiftSettings: settings),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNcurses", "CTerminalGuard"],
      swiftSettings: settings),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "CaseStore",
      dependencies: ["Participation", "CSodium", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .executableTarget(
      name: "heard",
      dependencies: [
        "Canvas", "CaseStore", "Desk", "Participation", "Papers", "Protocols", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "bench", dependencies: ["CaseStore", "Papers", "Participation", "Protocols"],
      swiftSettings: settings),
    .target(name: "CFault"),
    .executableTarget(
      name: "soak",
      dependencies: [
        "CaseStore", "Participation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "probe", dependencies: ["Canvas", "Terminal"], path: "Tests/Probe",
      swiftSettings: settings),
    .target(
      name: "Support", dependencies: ["Participation", "Protocols"], path: "Tests/Support",
      swiftSettings: settings),
    .testTarget(
      name: "ParticipationTests", dependencies: ["Participation", "Protocols", "Support"],
      swiftSettings: settings),
    .testTarget(
      name: "ProtocolsTests", dependencies: ["Participation", "Protocols", "Support"],
      swiftSettings: settings),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Canvas", "Support", "Terminal", "probe"],
      swiftSettings: settings),
    .testTarget(
      name: "DeskTests",
      dependencies: ["Canvas", "Desk", "Papers", "Participation", "Protocols", "Support"],
      exclude: ["Screens"], swiftSettings: settings),
    .testTarget(
      name: "PapersTests", dependencies: ["Papers", "Participation", "Protocols", "Support"],
      exclude: ["Papers"], swiftSettings: settings),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore", "soak", "CFault", "CSodium", "Papers", "Participation", "Protocols", "Support",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Before", "Report/figures.sql", "Report/ssda903-sample"], swiftSettings: settings
    ),
    .testTarget(
      name: "HeardTests",
      dependencies: [
        "CaseStore", "Desk", "Papers", "Participation", "Protocols", "Support", "heard",
      ],
      exclude: ["SampleReturn"], swiftSettings: settings),
  ], cLanguageStandard: .c2x)
