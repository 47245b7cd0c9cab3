// swift-tools-version: 6.2
import PackageDescription

// Timings that are taken by hand. Run as
//
//     cd Benchmarks && swift run -c release -Xswiftc -enable-testing WebPageBenchmark FOLDER
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Clipfile", path: "..")],
    targets: [
        .target(name: "CReadMemory"),
        .executableTarget(
            name: "WebPageBenchmark",
            dependencies: ["CReadMemory", .product(name: "ArticleParsing", package: "Clipfile")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
