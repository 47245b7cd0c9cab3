import ArticleArchive
import ArticleParsing
import Glibc

/// The code that the process ends with, by the numbers of sysexits.h where there is one.
enum ExitCode: Int32, Sendable {
    case done = 0
    /// The answer is no: nothing was found.
    case no = 1
    /// A batch in which some inputs were refused.
    case someRefused = 2
    case usage = 64
    case badData = 65
    case noInput = 66
    /// A bug of ours.
    case bug = 70
    case cannotCreate = 73
    case inputOutput = 74
    case archiveBusy = 75
    case notPermitted = 77
    case configuration = 78
    case interrupted = 130
}

/// Ends a command: the exit code, and a sentence unless everything has been said.
struct CommandFailure: Error, Equatable {
    var code: ExitCode
    var sentence: String?

    init(_ code: ExitCode, _ sentence: String? = nil) {
        self.code = code
        self.sentence = sentence
    }
}

extension InputProblem {
    var exitCode: ExitCode {
        switch self {
        case .missing, .emptyFolder: .noInput
        case .notPermitted: .notPermitted
        case .folder, .notAFile, .tooMuch, .parsing, .notStored: .badData
        case .unreadable, .terminalClosed, .pastedTooEarly, .endInDoubt: .inputOutput
        case .interrupted: .interrupted
        }
    }
}

extension ArchiveError {
    var exitCode: ExitCode {
        if isForbiddenRecord { return .notPermitted }
        return switch kind {
        case .missing: .noInput
        case .cannotCreate: .cannotCreate
        case .io: .inputOutput
        case .busy: .archiveBusy
        case .permission: .notPermitted
        case .notFound, .ambiguous: .no
        case .damaged: .badData
        case .usage: .usage
        case .interrupted: .interrupted
        case .bug: .bug
        }
    }

    /// A record that the system does not let us read counts as damaged in a list; asked for by its id it is forbidden.
    private var isForbiddenRecord: Bool {
        guard case .damaged(let record) = self else { return false }
        return [EACCES, EPERM].contains { record.reason.lowercased().hasSuffix(systemMessage($0).lowercased()) }
    }
}

extension CommandFailure {
    /// Whether a command threw the error, and not the reading of its arguments.
    static func isOurs(_ error: any Error) -> Bool {
        switch error {
        case is CommandFailure, is Output.Failure, is ArchiveError, is QueryError, is CorrectionError, is InputProblem,
            is EncodingError:
            true
        default: false
        }
    }

    /// The code for any error that a command throws.
    init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case Output.Failure.closedPipe: self.init(.done)
        case Output.Failure.system(let number):
            self.init(.inputOutput, "standard output cannot be written: \(systemMessage(number))")
        case ArchiveError.ambiguous(let prefix, let articles):
            let lines = articles.map { "\n  " + ArticleLine.text($0.article) }
            self.init(.no, "\(prefix) can be \(articles.count) articles; give more of the id:" + lines.joined())
        case let error as QueryError: self.init(.usage, MarkedText.text(error))
        case let error as CorrectionError: self.init(.usage, MarkedText.text(error))
        case let error as ArchiveError: self.init(error.exitCode, error.description)
        case let problem as InputProblem: self.init(problem.exitCode, problem.description)
        default: self.init(.bug, "something went wrong that should not: a bug of clipfile")
        }
    }
}
