import Testing

@testable import ArticleArchive

@Suite struct ArchiveLocationTests {
    let scratch: Scratch
    let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
    }

    @Test func theRulesComeInTheirOrder() throws {
        var environment = ["CLIPFILE_ARCHIVE": "/e", "XDG_DATA_HOME": "/x", "HOME": "/home/ada"]
        func find(_ option: String? = nil, in folder: String) -> ArchiveLocation? {
            ArchiveLocation.find(option: option, environment: environment, workingDirectory: folder)
        }
        #expect(find("/o", in: archive.path) == ArchiveLocation(path: "/o", rule: .option))
        #expect(find(in: archive.path) == ArchiveLocation(path: "/e", rule: .environment))
        environment["CLIPFILE_ARCHIVE"] = ""
        #expect(find(in: archive.path) == ArchiveLocation(path: archive.path, rule: .folderAbove))
        try scratch.write("", to: "News/articles/2014/x")
        #expect(find(in: archive.path + "/articles/2014")?.path == archive.path)
        #expect(find(in: "/") == ArchiveLocation(path: "/x/clipfile", rule: .dataHome))
        environment["XDG_DATA_HOME"] = "relative"
        #expect(find(in: "/") == ArchiveLocation(path: "/home/ada/.local/share/clipfile", rule: .dataHome))
    }

    @Test func withoutAHomeThereIsNone() {
        for environment in [[:], ["HOME": ""], ["HOME": "relative"], ["XDG_DATA_HOME": ""]] {
            #expect(ArchiveLocation.find(option: nil, environment: environment, workingDirectory: "/") == nil)
        }
    }

    @Test func anEmptyOptionIsNoWishForAnotherArchive() {
        #expect(ArchiveLocation.find(option: "", environment: ["HOME": "/h"], workingDirectory: archive.path) == nil)
    }

    @Test func relativePathsBelongToTheWorkingDirectory() {
        let found = ArchiveLocation.find(option: "News", environment: [:], workingDirectory: "/home/ada")
        #expect(found?.path == "/home/ada/News")
        let environment = ["CLIPFILE_ARCHIVE": "News"]
        #expect(ArchiveLocation.find(option: nil, environment: environment, workingDirectory: "/")?.path == "/News")
    }
}
