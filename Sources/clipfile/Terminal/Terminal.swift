import FoundationEssentials
import Glibc

/// The other end of a stream: a terminal with a width and perhaps colours, or a file or pipe.
struct Terminal: Sendable {
    /// The widest column of text that still reads well.
    static let readingWidth = 78

    var isTerminal: Bool
    /// Columns; 80 where nothing tells it.
    var width: Int
    var usesColor: Bool
    /// Whether a line can be written over.
    var canRewriteLines = false

    init(isTerminal: Bool, width: Int = 80, usesColor: Bool = false) {
        self.isTerminal = isTerminal
        self.width = width
        self.usesColor = usesColor
    }

    /// Looks at an open file.
    init(descriptor: Int32, environment: [String: String] = ProcessInfo.processInfo.environment) {
        isTerminal = isatty(descriptor) == 1
        width = Terminal.width(of: descriptor, environment: environment)
        let isCapable = isTerminal && !["", "dumb"].contains(environment["TERM", default: ""])
        usesColor = isCapable && environment["NO_COLOR", default: ""].isEmpty
        canRewriteLines = isCapable
    }

    private static func width(of descriptor: Int32, environment: [String: String]) -> Int {
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(20, Int(size.ws_col)) }
        guard let columns = environment["COLUMNS"].flatMap({ Int($0) }), (20...10_000).contains(columns) else {
            return 80
        }
        return columns
    }
}
