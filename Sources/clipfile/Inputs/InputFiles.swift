import ArticleParsing
import Glibc

/// The inputs that a command was given: files, standard input, and the files in folders, read one after the other.
///
/// Folders are walked in the order of their names' bytes. Hidden files are skipped; links inside a folder are not
/// followed, so that no folder leads out of itself or round in a circle.
struct InputFiles {
    /// An input, or why there is none.
    typealias Outcome = Result<Input, InputProblem>

    let arguments: [String]
    private let standardInput = "-"

    init(_ arguments: [String]) { self.arguments = arguments.isEmpty ? [standardInput] : arguments }

    /// Whether the arguments name one input and no folder.
    var isSingle: Bool {
        guard arguments.count == 1, let only = arguments.first else { return false }
        return only == standardInput || !FileStatus(of: FilePath(argument: only)).isFolder
    }

    /// Hands on each input with its name, in order, until `body` throws.
    func forEach(notes: (String) -> Void, _ body: (InputName, Outcome) throws -> Void) rethrows {
        for argument in arguments {
            guard argument != standardInput else {
                try body(.standardInput, InputFiles.readStandardInput(notes: notes))
                continue
            }
            let path = FilePath(argument: argument)
            if FileStatus(of: path).isFolder {
                try walk(path, notes: notes, body)
            } else {
                try body(.path(path), InputFiles.read(path))
            }
        }
    }

    /// The input of the first argument, which is no folder.
    func first(notes: (String) -> Void) -> Outcome {
        guard let first = arguments.first, first != standardInput else {
            return InputFiles.readStandardInput(notes: notes)
        }
        return InputFiles.read(FilePath(argument: first))
    }

    /// The name of an argument that is no folder.
    static func name(of argument: String) -> InputName {
        argument == "-" ? .standardInput : .path(FilePath(argument: argument))
    }

    /// Reads one file that was named by a person: a pipe or a link will do.
    static func read(_ path: FilePath) -> Outcome {
        read(path, flags: O_RDONLY | O_CLOEXEC | O_NOCTTY)
    }

    private static func readStandardInput(notes: (String) -> Void) -> Outcome {
        Outcome { () throws(InputProblem) in
            let limit = ArticleParser.largestInput
            return Input(bytes: try StandardInput.bytes(limit: limit, what: "the article", notes: notes))
        }
    }

    private static func read(_ path: FilePath, flags: Int32) -> Outcome {
        Outcome { () throws(InputProblem) in
            let descriptor = path.withCString { open($0, flags) }
            guard descriptor >= 0 else { throw InputProblem(errno: errno) }
            defer { close(descriptor) }
            let bytes = try FileReading.bytes(of: descriptor, limit: ArticleParser.largestInput)
            return Input(bytes: bytes, name: path.name)
        }
    }

    private func walk(
        _ root: FilePath, notes: (String) -> Void, _ body: (InputName, Outcome) throws -> Void
    ) rethrows {
        var waiting = [root]
        var count = 0
        // A list instead of a recursion: a folder may be deeper than a stack.
        while let path = waiting.popLast() {
            let status = path == root ? FileStatus(of: path) : FileStatus(ofEntry: path)
            switch status {
            case .folder:
                switch Folder.names(in: path) {
                case .failure(let problem):
                    count += 1
                    try body(.path(path), .failure(problem))
                case .success(let names) where names.contains(InputFiles.archiveMark):
                    notes("\(path.text): an archive, passed over")
                case .success(let names):
                    waiting += names.reversed().map { path.appending($0) }
                }
            case .file:
                count += 1
                try body(.path(path), InputFiles.read(path, flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
            case .link: notes("\(path.text): a link, not followed")
            case .other: notes("\(path.text): no file, passed over")
            case .missing(let number):
                count += 1
                try body(.path(path), .failure(InputProblem(errno: number)))
            }
        }
        if count == 0 { try body(.path(root), .failure(.emptyFolder)) }
    }

    /// The file that makes a folder an archive; its records are not articles to be added.
    private static let archiveMark = Array("clipfile.json".utf8)
}
