import ArticleParsing
import Glibc

/// Why an input gives no article: it could not be read, or what was read is none.
enum InputProblem: Error, Hashable {
    case missing
    case notPermitted
    /// A folder without a file that could be read.
    case emptyFolder
    /// A folder where one file is wanted.
    case folder
    /// A socket, a device: nothing that a text comes from.
    case notAFile
    /// More than an article may have; how much more, nobody knows.
    case tooMuch(limit: Int)
    case unreadable(errno: Int32)
    /// The terminal was gone before the text was whole.
    case terminalClosed
    /// Text came before the terminal was ready for a long line.
    case pastedTooEarly
    /// Ctrl-D stood amid what came at once, after so many bytes.
    case endInDoubt(byteCount: Int)
    /// A person wanted no more of it.
    case interrupted
    case parsing(ParsingError)
    /// An article that the archive does not take: why.
    case notStored(String)

    init(errno number: Int32) {
        self =
            switch number {
            case ENOENT, ENOTDIR: .missing
            case EACCES, EPERM: .notPermitted
            case ENXIO: .notAFile
            default: .unreadable(errno: number)
            }
    }
}

extension InputProblem {
    /// The input's name, what is wrong with it, and what can be done about that.
    func sentence(about name: InputName) -> String {
        ["\(name.shown): \(self)", nextStep(for: name)].compactMap { $0 }.joined(separator: "; ")
    }

    /// Advice on it; nil where there is none.
    func nextStep(for name: InputName) -> String? {
        guard case .parsing(let error) = self else { return nil }
        return NextStep.after(error, of: name)
    }
}

extension InputProblem: CustomStringConvertible {
    /// The problem, to follow a file's name and a colon.
    var description: String {
        switch self {
        case .missing: "no such file"
        case .notPermitted: "not permitted to read it"
        case .emptyFolder: "no texts in this folder"
        case .folder: "a folder; one file is wanted here"
        case .notAFile: "neither a file nor a folder"
        case .tooMuch(let limit): "too large: more than \(limit >> 20) MB"
        case .unreadable(let number): "cannot be read: \(systemMessage(number))"
        case .terminalClosed: "the terminal was closed before Ctrl-D; nothing is kept"
        case .pastedTooEarly:
            "what was pasted before clipfile was ready may have been cut by the terminal; nothing is kept, paste it again"
        case .endInDoubt(let count):
            "a Ctrl-D stood after \(count) bytes amid what was pasted, and more followed; nothing is kept, since it is "
                + "not certain where the text ends: give it as a file"
        case .interrupted: "interrupted; nothing is kept"
        case .parsing(let error): error.description
        case .notStored(let reason): "not added: \(reason)"
        }
    }
}

/// The system's words for an error number, in lower case.
func systemMessage(_ number: Int32) -> String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
}
