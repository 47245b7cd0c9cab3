extension HTMLTree {
    /// Line numbers of a long text by offset: counted once at every 256th byte, and from there when asked.
    struct LineNumbers: Sendable {
        private let utf8: [UInt8]
        private let linesBefore: [UInt32]

        init(of utf8: [UInt8]) {
            self.utf8 = utf8
            var before: [UInt32] = []
            before.reserveCapacity(utf8.count / LineNumbers.stride + 1)
            var lines = 0
            let span = utf8.span
            var start = 0
            while start <= span.count {
                before.append(UInt32(truncatingIfNeeded: lines))
                lines += span.extracting(start..<min(start + LineNumbers.stride, span.count)).count(of: 0x0A)
                start += LineNumbers.stride
            }
            linesBefore = before
        }

        var byteCount: Int { utf8.count }

        func line(of offset: Int) -> Int {
            let offset = max(0, min(offset, utf8.count))
            let block = offset / LineNumbers.stride
            return Int(linesBefore[block]) + utf8.span.extracting(block * LineNumbers.stride..<offset).count(of: 0x0A)
                + 1
        }

        /// How many bytes stand between two places whose line is known.
        private static let stride = 256
    }
}
