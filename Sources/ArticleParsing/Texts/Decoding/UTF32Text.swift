/// UTF-32 of either byte order.
enum UTF32Text {
    /// Decodes what stands after the byte order mark.
    static func decode(_ bytes: [UInt8], skipping mark: Int, isBigEndian: Bool) -> Transcoded {
        var text = Transcoded(isBigEndian ? .utf32BigEndian : .utf32LittleEndian)
        text.step = OffsetMap.Step(base: mark)
        let span = bytes.span
        var offset = mark
        while offset < span.count {
            let length = min(4, span.count - offset)
            var value: UInt32 = 0
            for index in 0..<length {
                value |= UInt32(span[offset + index]) << UInt32(8 * (isBigEndian ? 3 - index : index))
            }
            if length < 4 || Unicode.Scalar(value) == nil {
                text.appendBroken()
            } else {
                text.utf8.append(scalar: value)
            }
            offset += length
            text.step.resume(output: text.utf8.count, source: offset - mark)
        }
        return text
    }
}
