import ArticleParsing
import Glibc

/// Reads whole files with `read(2)`, so that a failing disk is an error and no more is read than is wanted.
enum FileReading {
    /// - Throws: where there is more than the limit; a regular file is not read at all then.
    static func bytes(of descriptor: Int32, limit: Int) throws(InputProblem) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw InputProblem(errno: errno) }
        if FileStatus(status).isFolder { throw .folder }
        let size = Int(status.st_size)
        if FileStatus(status) == .file, size > limit {
            throw limit == ArticleParser.largestInput ? .parsing(.tooLarge(byteCount: size)) : .tooMuch(limit: limit)
        }
        return try read(descriptor, expecting: min(size, limit), limit: limit)
    }

    private static func read(_ descriptor: Int32, expecting size: Int, limit: Int) throws(InputProblem) -> [UInt8] {
        // One byte more than expected, so that the end is seen without another piece.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        var piece = min(max(size + 1, smallestPiece), largestPiece)
        while true {
            let count = try append(piece, from: descriptor, to: &bytes)
            if count == 0 { return bytes }
            if bytes.count > limit { throw .tooMuch(limit: limit) }
            piece = largestPiece
        }
    }

    private static func append(
        _ piece: Int, from descriptor: Int32, to bytes: inout [UInt8]
    ) throws(InputProblem) -> Int {
        let (buffer, count, number) = readPiece(piece, from: descriptor)
        if count < 0 { throw InputProblem(errno: number) }
        if bytes.isEmpty { bytes = buffer } else { bytes += buffer }
        return count
    }

    private static func readPiece(_ size: Int, from descriptor: Int32) -> (bytes: [UInt8], count: Int, errno: Int32) {
        var count = 0
        var number: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
            repeat {
                if Signals.wasInterrupted { (count, number) = (-1, EINTR); break }
                count = Glibc.read(descriptor, buffer.baseAddress, size)
                number = errno
                // A read that Ctrl-C breaks off ends; any other signal is nothing to us.
            } while count < 0 && number == EINTR && !Signals.wasInterrupted
            initialized = max(0, count)
        }
        return (bytes, count, number)
    }

    private static let smallestPiece = 1 << 12
    private static let largestPiece = 1 << 20
}
