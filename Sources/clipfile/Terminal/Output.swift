import Glibc

/// A stream to write to, with every write checked: the output is there, or there is an error.
///
/// Text is gathered and written in large pieces; on a terminal, line by line.
final class Output {
    /// Why the rest could not be written.
    enum Failure: Error, Hashable {
        /// The reader has gone; no more is wanted.
        case closedPipe
        /// The system's error number.
        case system(Int32)
    }

    let descriptor: Int32
    let terminal: Terminal
    private var buffer: [UInt8] = []
    private static let pieceSize = 1 << 16

    init(descriptor: Int32) {
        self.descriptor = descriptor
        terminal = Terminal(descriptor: descriptor)
    }

    static func standard() -> Output { Output(descriptor: STDOUT_FILENO) }

    func write(_ text: String) throws(Failure) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Output.pieceSize || terminal.isTerminal { try flush() }
    }

    func write(bytes: some Sequence<UInt8>) throws(Failure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Output.pieceSize { try flush() }
    }

    func writeLine(_ text: String) throws(Failure) { try write(text + "\n") }

    /// Writes JSON; on a terminal with signs that could attack it escaped.
    func write(json: some Sequence<UInt8>) throws(Failure) {
        guard terminal.isTerminal else { return try write(bytes: json) }
        try write(SafeText.json(String(decoding: Array(json), as: UTF8.self)))
    }

    /// Writes a table or a drawing for programs in which texts of unknown origin stand; on a terminal with signs that
    /// could attack it made visible. There a line end is a line feed: the carriage returns of CSV would show as ^M.
    func write(untrusted text: String) throws(Failure) {
        guard terminal.isTerminal else { return try write(text) }
        try write(SafeText.lines(text.replacing("\r\n", with: "\n")))
    }

    func flush() throws(Failure) {
        guard !buffer.isEmpty else { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        try Output.write(buffer, to: descriptor)
    }

    /// Writes all of the bytes, however many calls that takes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { pointer in
                Glibc.write(descriptor, pointer.baseAddress?.advanced(by: written), pointer.count - written)
            }
            if count > 0 {
                written += count
            } else if count < 0, errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&ready, 1, -1)
            } else if count < 0, errno != EINTR {
                throw errno == EPIPE ? .closedPipe : .system(errno)
            }
        }
    }
}
