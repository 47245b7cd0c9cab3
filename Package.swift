// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Clipfile",
    products: [
        .library(name: "Articles", targets: ["Articles"]),
        .library(name: "ArticleParsing", targets: ["ArticleParsing"]),
        .library(name: "ArticleArchive", targets: ["ArticleArchive"]),
        .library(name: "ArticleExport", targets: ["ArticleExport"]),
        .executable(name: "clipfile", targets: ["clipfile"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The record. Knows nobody.
        .target(name: "Articles", swiftSettings: strict),

        // System libraries, by their Debian names.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // Three siblings over the record; none imports another.
        .target(
            name: "ArticleParsing",
            dependencies: [
                "Articles", "CLibXML2", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "ArticleArchive",
            dependencies: [
                "Articles", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(name: "ArticleExport", dependencies: ["Articles"], swiftSettings: strict),

        // The command line.
        .executableTarget(
            name: "clipfile",
            dependencies: [
                "Articles", "ArticleParsing", "ArticleArchive", "ArticleExport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: strict),
        .testTarget(name: "ArticleParsingTests", dependencies: ["ArticleParsing", "Articles"], swiftSettings: strict),
        .testTarget(
            name: "ArticleArchiveTests",
            dependencies: ["ArticleArchive", "Articles", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
        .testTarget(name: "ArticleExportTests", dependencies: ["ArticleExport", "Articles"], swiftSettings: strict),
        .testTarget(
            name: "ClipfileTests",
            dependencies: ["clipfile", "Articles", "ArticleParsing", "ArticleArchive", "ArticleExport"],
            exclude: ["Rendering/Charts"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
