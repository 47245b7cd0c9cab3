import Testing

@testable import clipfile

@Suite struct FileArgumentsTests {
    private let files = (0..<600).map { "article-\($0).txt" }

    @Test func keepsALongListOfFilesFromTheParser() {
        let split = FileArguments.split(["parse", "--jsonl"] + files)
        #expect(split.parsed == ["parse", "--jsonl", "article-0.txt"])
        #expect(split.parsed + split.files == ["parse", "--jsonl"] + files)
    }

    @Test func leavesAnOptionsValueWithItsOption() {
        let split = FileArguments.split(["add"] + files + ["--archive", "News"] + files)
        #expect(split.parsed == ["add"] + files + ["--archive", "News"])
        #expect(split.files == files)
    }

    @Test func takesADashForAFile() {
        #expect(FileArguments.split(["add", "-"] + files).parsed == ["add", "-"])
    }

    @Test func leavesShortListsAndOtherCommandsAlone() {
        #expect(FileArguments.split(["parse", "a.txt"]).files.isEmpty)
        #expect(FileArguments.split(["list"] + files).files.isEmpty)
    }
}
