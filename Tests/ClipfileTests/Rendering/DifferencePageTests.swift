import Articles
import Testing

@testable import clipfile

struct DifferencePageTests {
    @Test func showsWhatANewerReadingWouldChange() throws {
        let before = try SampleArticle.make()
        var reading = before
        reading.date = PartialDate("2014-06-17")
        reading.body[0].marks = nil
        reading.body[2].text = "A night without double shifts."
        reading.body.append(Block(.paragraph, "One more."))
        reading.extras = [Extra(label: "Words", value: "120", kind: .number)]
        reading.findings = [Finding(code: "no-author", line: 3, message: "no byline")]
        reading.source.encoding = "windows-1252"
        reading.evidence = ["date": .one(Citation(bytes: ByteRange(0..<4), rule: "date", certainty: .high))]
        let page = DifferencePage(RecordDifference(before, read: reading), width: 60, usesColor: false).text()
        #expect(
            page == """
                00112233aabb  2014-06     Harbour Strike Enters Its Third W…

                  date             2014-06 → 2014-06-17
                  source.encoding  utf-8 → windows-1252

                  body
                    ~ The cranes of the old harbour have not moved for three
                      weeks, and the ships wait in the roads. (emphasis or
                      links)
                    1 block the same
                    - [listItem] A night without double shifts, and the pay
                      of the day for it, as it was before the merger.
                    + [listItem] A night without double shifts.
                    3 blocks the same
                    + One more.

                  extras
                    + Words: 120

                  findings
                    + line 3: no byline (no-author)

                  evidence of date

                """)
    }

    @Test func isEmptyWhereOnlyTheVersionDiffers() throws {
        let before = try SampleArticle.make()
        var reading = before
        reading.parser = ParserVersion("9.0.0")
        #expect(RecordDifference(before, read: reading).isEmpty)
    }
}
