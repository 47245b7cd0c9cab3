import ArticleArchive
import Testing

@testable import clipfile

struct ExitCodesTests {
    @Test(arguments: [
        ("cannot open: Permission denied", ExitCode.notPermitted), ("line 1: no JSON", .badData),
        ("not a record", .badData),
    ])
    func tellsAForbiddenRecordFromADamagedOne(_ reason: String, _ code: ExitCode) {
        let error = ArchiveError.damaged(DamagedRecord(path: "articles/2014/a.json", reason: reason))
        #expect(error.exitCode == code)
    }
}
