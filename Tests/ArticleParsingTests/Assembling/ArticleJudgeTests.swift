import ArticleParsing
import Articles
import Testing

struct ArticleJudgeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String

        init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }

        var testDescription: String { name }
    }

    @Test(arguments: [
        Case("a shopping list", "eggs\nmilk\nbread\n2 lemons\nsoap\n"),
        Case("a list with bullets", "Shopping list\n\n- eggs\n- milk\n- bread\n- two lemons\n"),
        Case("one word", "Hello"),
        Case("one sentence", "The bridge is closed."),
        Case("a title and a date", "The bridge is closed\n\nJune 3, 2014\n"),
        Case(
            "a log",
            """
            2014-06-03 10:00:01 INFO started
            2014-06-03 10:00:02 INFO listening
            2014-06-03 10:00:09 WARN slow disk
            """),
        Case(
            "a system's log",
            """
            Jun  3 10:00:01 host daemon[12]: started
            Jun  3 10:00:02 host daemon[12]: listening
            Jun  3 10:00:09 host daemon[12]: slow disk
            """),
        Case(
            "a Swift program",
            """
            struct Point {
                let x: Int
            }

            func twice(_ point: Point) -> Point {
                return Point(x: 2 * point.x)
            }
            """),
        Case(
            "a Python program",
            """
            import sys

            def main():
                total = 0
                for line in sys.stdin:
                    total += int(line)
                print(total)
            """),
        Case("a C program", "#include <stdio.h>\n\nint main(void) {\n    puts(\"hello\");\n    return 0;\n}\n"),
        Case("a shell script", "#!/bin/sh\nset -e\nfor f in *.txt; do\n  echo \"$f\"\ndone\n"),
        Case("SQL", "SELECT id FROM bridges;\nINSERT INTO bridges VALUES (1);\nDELETE FROM roads;\nCOMMIT;\n"),
        Case("JSON", "{\n  \"name\": \"bridge\",\n  \"length\": 120\n}\n"),
        Case("JSON on one line", "{\"name\": \"bridge\"}"),
        Case("JSON lines", "{\"name\": \"bridge\"}\n{\"name\": \"river\"}\n{\"name\": \"road\"}\n"),
        Case("a JSON array", "[\n 1,\n 2\n]\n"),
        Case("CSV", "id,name,length\n1,bridge,120\n2,river,4000\n3,road,77\n"),
        Case("CSV with dates", "date,name\n2014-06-03,bridge\n2014-06-04,river\n2014-06-05,road\n"),
        Case("YAML", "name: bridge\nlength: 120\nbuilt: 1921\nowner: town\n"),
        Case("settings", "[server]\nport = 80\nhost = localhost\n\n[log]\nlevel = info\n"),
        Case("a difference", "--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n-old\n+new\n context\n"),
    ])
    func refuses(_ example: Case) {
        let error = #expect(throws: ParsingError.self) { try SmallArticle.parse(example.text) }
        switch error {
        case .notAnArticle, .unreadFormat: break
        case .empty, .notText, .undecided, .notInEncoding, .noSuchEncoding, .noTable, .tooLarge, .tooComplex, nil:
            Issue.record("refused for another reason: \(String(describing: error))")
        }
    }

    @Test(arguments: [
        Case("prose without a header", SmallArticle.body),
        Case(
            "a poem",
            "The River\n\nThe river runs, the river stays,\nit carries all our yesterdays,\nand what it takes it gives again\nto other towns, to other men.\n"
        ),
        Case("a signed poem", "The River\n\nBy Jane Roe\n\nThe river runs,\nthe river stays.\n"),
        Case("a recipe", "Onion Soup\n\n4 onions\n1 litre of stock\n\n" + SmallArticle.paragraphs[0]),
        Case(
            "a chronicle",
            "The Fire\n\nBy Jane Roe\n\n10:00: The bell rings.\n\n10:20: The bridge burns.\n\n11:05: It falls.\n"),
        Case("an article on a program", SmallArticle.text("By Jane Roe\n\nJune 3, 2014\n\nlet x = 1;\nlet y = 2;")),
        Case("Chinese", "城市在等待\n\n" + String(repeating: "委员会星期二在大厅里开会，", count: 8)),
    ])
    func accepts(_ example: Case) throws {
        let parsed = try SmallArticle.parse(example.text)
        #expect(parsed.count == 1)
    }
}
