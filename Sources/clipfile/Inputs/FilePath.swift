/// A path as the system knows it: bytes, which mostly are a text.
struct FilePath: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The path of an argument, with the bytes that were typed: Swift repairs what is no valid UTF-8, and the repaired
    /// name is no file's.
    init(argument: String) {
        guard argument.unicodeScalars.contains("\u{FFFD}") else {
            bytes = Array(argument.utf8)
            return
        }
        let typed = (0..<Int(CommandLine.argc)).lazy
            .compactMap { CommandLine.unsafeArgv[$0] }
            .first { String(cString: $0) == argument }
        bytes =
            typed.map { pointer in (0..<length(of: pointer)).map { UInt8(bitPattern: pointer[$0]) } }
            ?? Array(argument.utf8)
    }

    /// The path to show.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The name without its folders, to show.
    var name: String {
        let trimmed = bytes.last == slash ? bytes.dropLast() : bytes[...]
        let start = trimmed.lastIndex(of: slash).map { $0 + 1 } ?? trimmed.startIndex
        return String(decoding: trimmed[start...], as: UTF8.self)
    }

    func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
    }

    /// Calls a system function with the path as a C string.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            // Never nil: the buffer holds at least the final zero.
            buffer.baseAddress.map(body) ?? "".withCString(body)
        }
    }
}

private let slash = UInt8(ascii: "/")

private func length(of pointer: UnsafePointer<CChar>) -> Int {
    var length = 0
    while pointer[length] != 0 { length += 1 }
    return length
}
