import Testing

@testable import ArticleParsing

struct OutletTableTests {
    private static let rows = OutletTable.rows.split(separator: "\n").map(String.init)

    private func cells(_ row: String) -> [String] {
        row.split(separator: "|").map { cell in
            cell.split(separator: " ").filter { $0 != "(word)" && $0 != "(agency)" }.joined(separator: " ")
        }
    }

    @Test func isSortedAndNamesNobodyTwice() {
        let keys = OutletTableTests.rows.map { String(decoding: letters(of: cells($0)[0]), as: UTF8.self) }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }

    @Test func bearsOnlyTheMarksThatAreRead() {
        for row in OutletTableTests.rows {
            let marks = row.split(separator: "(").dropFirst().map { $0.prefix { $0 != ")" } }
            #expect(marks.allSatisfy { $0 == "word" || $0 == "agency" }, "\(row)")
        }
    }

    /// Each spelling, with and without "The", run together, in capitals, with a domain, is the usual name.
    @Test func knowsEachNameInAllItsSpellings() {
        for row in OutletTableTests.rows {
            let cells = cells(row)
            let usual = cells[0]
            for spelling in cells {
                let words = spelling.split(separator: " ")
                var forms = [
                    spelling, spelling.uppercased(), words.first == "The" ? spelling : words.joined(separator: "-"),
                ]
                if words.first != "The" { forms.append("The \(spelling)") }
                if words.allSatisfy({ $0.utf8.allSatisfy { $0.isLetterOrDigit } }), !row.contains("(word)") {
                    forms.append("www.\(words.joined().lowercased()).com")
                    forms.append("\(words.joined().lowercased()).co.uk")
                    forms.append(words.joined())
                }
                for form in forms {
                    #expect(KnownOutlets.usualName(of: form) == usual, "\(form)")
                }
            }
        }
    }

    /// No row writes down what is derived from its usual name.
    @Test func writesDownNothingThatCanBeDerived() {
        for row in OutletTableTests.rows {
            let cells = cells(row)
            let usual = key(cells[0])
            for spelling in cells.dropFirst() {
                let other = key(spelling)
                #expect(other != usual, "\(row)")
                #expect(
                    !["com", "org", "news", "online", "magazine"].contains { other == usual + $0 }, "\(row)")
            }
        }
    }

    private func key(_ name: String) -> String {
        let key = String(decoding: letters(of: name), as: UTF8.self)
        return key.hasPrefix("the") && name.hasPrefix("The ") ? String(key.dropFirst(3)) : key
    }

    @Test(arguments: [OutletWords.rows, SectionWords.rows, AddressHosts.rows])
    func otherTablesAreSortedAndFolded(_ table: String) {
        let rows = table.split(separator: "\n").map(String.init)
        let keys = rows.map { row in
            let key = row.drop { $0 == "-" || $0 == "=" }
            let marks = [" ?", " ~", " archive", " media", " reader"]
            return Array(key.utf8.dropLast(marks.first { key.hasSuffix($0) }?.utf8.count ?? 0))
        }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
        #expect(Set(rows).count == rows.count)
        #expect(rows.allSatisfy { $0 == $0.lowercased() })
    }
}
