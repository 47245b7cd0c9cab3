import Glibc
import Testing

@testable import ArticleArchive

@Suite struct ArchiveErrorTests {
    @Test(arguments: [
        (
            ArchiveError.system(.write, path: "/a/x", code: ENOSPC), ArchiveError.Kind.io,
            "/a/x: cannot write: the disk is full"
        ),
        (.system(.create, path: "/a/x", code: EACCES), .permission, "/a/x: cannot create: Permission denied"),
        (.system(.save, path: "/a", code: EIO), .io, "/a: cannot save: Input/output error"),
        (.cannotCreate(path: "/a", code: EROFS), .permission, "/a: cannot make an archive: Read-only file system"),
        (
            .cannotCreate(path: "/a", code: ENAMETOOLONG), .cannotCreate,
            "/a: cannot make an archive: File name too long"
        ),
        (.noArchive(path: "/a"), .missing, "no archive in /a; “clipfile add” makes one"),
        (.notFound(prefix: "abcd", place: .archive), .notFound, "no article abcd"),
        (.badPrefix("x"), .usage, "“x” is no id; an id is 4 or more of its digits, 0 to 9 and a to f"),
    ])
    func saysWhatHappenedAndWhere(_ error: ArchiveError, _ kind: ArchiveError.Kind, _ sentence: String) {
        #expect(error.kind == kind)
        #expect(error.description == sentence)
    }
}
