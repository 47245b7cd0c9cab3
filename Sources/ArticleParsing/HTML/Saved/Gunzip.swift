import Articles
import CZlib

/// Unpacks gzip. It takes no more memory than the output needs, and the output is bounded; a packed page can be at most
/// 1,032 times as long unpacked, by the format itself.
enum Gunzip {
    struct Unpacked {
        var bytes: [UInt8] = []
        var findings: [Finding] = []
    }

    static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

    /// - Throws: ``ParsingError/tooLarge(byteCount:)`` where more than `most` bytes come out, and
    ///   ``ParsingError/notText(looksLike:)`` where nothing does.
    static func unpack(_ packed: [UInt8], most: Int = ArticleParser.largestInput) throws(ParsingError) -> Unpacked {
        guard packed.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: packed.count) }
        var stream = z_stream()
        guard czlib_inflate_init_gzip(&stream) == Z_OK else { throw .notText(looksLike: .gzip) }
        defer { inflateEnd(&stream) }
        var result = Unpacked()
        let outcome = packed.withUnsafeBufferPointer { inflateAll(&stream, $0, &result.bytes, most) }
        switch outcome {
        case .whole: break
        case .tooMuch: throw .tooLarge(byteCount: most + 1)
        case .cutShort, .damaged:
            guard !result.bytes.isEmpty else { throw .notText(looksLike: .damagedGzip) }
            let what = outcome == .cutShort ? "ends before its time" : "is damaged"
            result.findings.append(
                FindingCode.gzipIncomplete.at(
                    nil, "the gzip \(what); read are the \(result.bytes.count) bytes up to there"))
        }
        return result
    }

    /// The first bytes of the unpacked file, however much it is; none where it is damaged.
    static func beginning(of packed: [UInt8], atMost most: Int) -> [UInt8] {
        var stream = z_stream()
        guard czlib_inflate_init_gzip(&stream) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var bytes: [UInt8] = []
        _ = packed.withUnsafeBufferPointer { inflateAll(&stream, $0, &bytes, most) }
        return bytes
    }

    private enum Outcome { case whole, cutShort, damaged, tooMuch }

    private static func inflateAll(
        _ stream: inout z_stream, _ packed: UnsafeBufferPointer<UInt8>, _ bytes: inout [UInt8], _ most: Int
    ) -> Outcome {
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = UInt32(packed.count)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { chunk in
            while true {
                stream.next_out = chunk.baseAddress
                stream.avail_out = UInt32(chunk.count)
                let code = inflate(&stream, Z_NO_FLUSH)
                let produced = chunk.count - Int(stream.avail_out)
                guard bytes.count + produced <= most else { return .tooMuch }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[..<produced]))
                switch code {
                case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
                case Z_STREAM_END:
                    // Several members follow one another; bytes after them that are no member do not count.
                    guard stream.avail_in > 2, stream.next_in[0] == 0x1F, stream.next_in[1] == 0x8B else {
                        return .whole
                    }
                    guard inflateReset(&stream) == Z_OK else { return .damaged }
                case Z_OK, Z_BUF_ERROR: return .cutShort
                default: return .damaged
                }
            }
        }
    }
}
