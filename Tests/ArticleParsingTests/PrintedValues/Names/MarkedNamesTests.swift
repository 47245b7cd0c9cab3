import Testing

@testable import ArticleParsing

struct MarkedNamesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let names: [String]
        var testDescription: String { text }

        init(_ text: String, _ names: String...) { (self.text, self.names) = (text, names) }
    }

    @Test(arguments: [
        Case("By Jane Doe", "Jane Doe"),
        Case("Written by: Jane Doe", "Jane Doe"),
        Case("By Jane Doe, John Roe and Mary Major", "Jane Doe", "John Roe", "Mary Major"),
        Case("By Jane Doe, PhD", "Jane Doe"), Case("Jane Doe, PhD", "Jane Doe, PhD"),
        Case("By Jane Doe, Springfield", "Jane Doe"),
        Case("Jane Doe | June 3, 2024", "Jane Doe"),
        Case("June 3, 2024 10:15 am Jane Doe", "Jane Doe"),
        Case("Jane Doe 5 min read", "Jane Doe"),
        Case("Jane Doe\nSenior Reporter", "Jane Doe"),
        Case("Jane Doe Senior Reporter, Hardware", "Jane Doe"),
        Case("By Ludwig van der Roe", "Ludwig van der Roe"),
        Case("Jane Doe is on the coast", "Jane Doe"),
        Case("by kestrel_gull", "kestrel_gull"),
        Case("The Kestrel editors"),
        Case("作者：林晚秋 周雨 来源：海港时报", "林晚秋", "周雨"),
        Case("文：林晚秋", "林晚秋"),
        Case("Автор: Илья Савельев", "Илья Савельев"),
        Case("بقلم: سامر الحداد", "سامر الحداد"),
        Case("By Jane Doe Photo: Mary Major", "Jane Doe"),
        Case("Senior Reporter"),
        Case("Read more"),
        Case("Monday"),
        Case("about the storm"),
    ])
    func readsShownNames(_ example: Case) {
        #expect(MarkedNames(shown: Array(example.text.utf8)).names == example.names)
    }

    @Test(arguments: [
        Case("Jane Doe", "Jane Doe"),
        Case("Jane Doe (Reuters)", "Jane Doe"),
        Case("Jane Doe (Gull)", "Jane Doe (Gull)"),
        Case("Jane Doe, John Roe", "Jane Doe", "John Roe"),
        Case("Jane Doe & John Roe", "Jane Doe", "John Roe"),
        Case("Jane Doe, MD", "Jane Doe, MD"),
        Case("Jane Doe, Senior Editor", "Jane Doe"),
        Case("Jane Doe | Kestrel Post", "Jane Doe"),
        Case("admin", "admin"),
        Case("Ann Wick; translated by Hal Ostrow", "Ann Wick"),
        Case("Ann Wick, translated by Hal Ostrow", "Ann Wick"),
        Case("Ann Wick translated by Hal Ostrow; Mary Major", "Ann Wick", "Mary Major"),
        Case("Ann Wick, Hal Ostrow, AFP", "Ann Wick", "Hal Ostrow"),
        Case("Ann Wick, Reuters", "Ann Wick"),
        Case("Ann Wick und Hal Ostrow, Nairobi", "Ann Wick", "Hal Ostrow"),
        Case("Ann Wick, London, Hal Ostrow", "Ann Wick", "Hal Ostrow"),
        Case("Ann Wick And Hal Ostrow For The Gazette", "Ann Wick", "Hal Ostrow"),
        Case("Photos by Hal Ostrow"),
    ])
    func readsDeclaredNames(_ example: Case) {
        #expect(MarkedNames(declared: example.text).names == example.names)
    }
}
