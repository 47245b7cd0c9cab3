import ArticleParsing
import FoundationEssentials
import Glibc

/// A text in a file of its own while a person edits it. It is taken away at the end, unless there is something in it
/// that the person would not want to lose.
final class EditedText {
    let path: String
    private let given: String
    private var isKept = false

    /// The most bytes that a person may write.
    private static let largest = 16 << 20

    init(_ text: String, named name: String, environment: [String: String]) throws(CommandFailure) {
        var folder = environment["TMPDIR", default: ""]
        if !folder.hasPrefix("/") { folder = "/tmp" }
        let ending = ".txt"
        // mkstemps wants six of them before the ending, and puts letters there that no other file's name has.
        let places = String(repeating: "X", count: 6)
        var template = Array("\(folder)/\(name)-\(places)\(ending)".utf8CString)
        let descriptor = mkstemps(&template, Int32(ending.utf8.count))
        guard descriptor >= 0 else {
            throw CommandFailure(.cannotCreate, "\(folder): no file for the text: \(systemMessage(errno))")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        given = text
        defer { close(descriptor) }
        do throws(Output.Failure) {
            try Output.write(Array(text.utf8), to: descriptor)
        } catch {
            unlink(path)
            throw CommandFailure(.inputOutput, "\(path): cannot be written: \(systemMessage(errno))")
        }
    }

    deinit { if !isKept { unlink(path) } }

    /// Has the text edited, and gives it; empty where its file is gone.
    func edit(with command: String) throws(CommandFailure) -> String {
        do throws(CommandFailure) {
            try Editor.run(command, on: path)
        } catch {
            // Nobody left anything in it, or an editor failed that had saved.
            guard case .success(let text) = EditedText.read(path), text != given, !text.isEmpty else { throw error }
            throw CommandFailure(error.code, (error.sentence ?? "") + "; " + keep())
        }
        switch EditedText.read(path) {
        case .success(let text): return text
        case .failure(.missing): return ""
        case .failure(let problem):
            throw CommandFailure(.badData, "\(path): \(problem); nothing was changed; \(keep())")
        }
    }

    /// Leaves the file where it is. Gives the words that say so.
    func keep() -> String {
        isKept = true
        return "your text is kept in \(path)"
    }

    /// The file's text; a failure where it is none.
    static func read(_ path: String) -> Result<String, InputProblem> {
        Result { () throws(InputProblem) in
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
            guard descriptor >= 0 else { throw InputProblem(errno: errno) }
            defer { close(descriptor) }
            let bytes = try FileReading.bytes(of: descriptor, limit: largest)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw .parsing(.notText(looksLike: .notUTF8))
            }
            return text
        }
    }
}
