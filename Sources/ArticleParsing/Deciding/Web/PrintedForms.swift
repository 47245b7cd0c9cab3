/// How a page prints a name elsewhere: its degrees belong to it where the page prints them twice, or declares them.
struct PrintedForms {
    private let page: Page
    private let declared: [String]

    init(_ page: Page, _ fields: [DeclaredField]) {
        self.page = page
        declared = fields.lazy.filter { $0.name == .author }.prefix(40).map(\.value)
    }

    /// The name with its degrees, as it was met first; the name itself where they were not met twice.
    func withDegrees(_ name: String) -> String {
        guard name.utf8.contains(0x20) else { return name }
        let key = Array(name.utf8)
        var met: [(form: String, count: Int)] = []
        func meet(_ text: ArraySlice<UInt8>) {
            guard let form = PrintedForms.form(text, key.count) else { return }
            if let index = met.firstIndex(where: { letters(of: $0.form) == letters(of: form) }) {
                met[index].count += 1
            } else {
                met.append((form, 1))
            }
        }
        for line in page.lines {
            guard let offset = line.bytes.span.firstOffset(of: key),
                offset == 0 || line.bytes[line.bytes.startIndex + offset - 1].isBlank
            else { continue }
            meet(line.bytes.dropFirst(offset).prefix(PrintedForms.longest))
            if met.count > 5 { break }
        }
        for value in declared where value.utf8.starts(with: key) {
            meet(Array(value.utf8.prefix(PrintedForms.longest))[...])
        }
        return met.first { $0.count > 1 }?.form ?? name
    }

    private static let longest = 160

    /// The name that a text begins with, and the degrees after it; nil where there are none.
    private static func form(_ text: ArraySlice<UInt8>, _ length: Int) -> String? {
        let string = String(decoding: text, as: UTF8.self)
        let tokens = Tokenizer.tokens(of: string, atMost: 40)
        guard let end = tokens.firstIndex(where: { $0.range.lowerBound >= length }), end > 0,
            tokens[end].folded == ","
        else { return nil }
        let reader = NameReader(tokens: tokens) { _ in string }
        let behind = reader.endOfDegrees(end, bracketed: false)
        return behind > end ? reader.slice(0..<behind) : nil
    }
}
