import Articles
import Testing

@testable import ArticleParsing

struct DeclaredDateTests {
    @Test(arguments: [
        ("2024-03-14T23:30:00-05:00", "2024-03-14"), ("2024/3/4", "2024-03-04"), ("20240314", "2024-03-14"),
        ("20240314103000", "2024-03-14"), ("Thu, 14 Mar 2024 10:00:00 GMT", "2024-03-14"),
        ("March 14th, 2024", "2024-03-14"), ("1559225400", "2019-05-30"), ("1559225400000", "2019-05-30"),
        ("951782400", "2000-02-29"), ("1559225400.25", "2019-05-30"), ("2024-13-14", nil), ("2562-05-30", nil),
        ("1398-03-09", nil), ("yesterday", nil), ("12", nil), ("99999999999", nil), ("0", nil), ("20241341", nil),
        ("March 2024", nil),
    ])
    func readsADay(_ value: String, _ date: String?) {
        #expect(DeclaredDate.day(value)?.description == date)
    }

    @Test(
        arguments: [
            ("05/03/2024", DateContext.Order.dayFirst, "2024-03-05"), ("05/03/2024", .monthFirst, "2024-05-03"),
            ("05/03/2024", .either, nil), ("25/03/2024", .monthFirst, "2024-03-25"),
        ] as [(String, DateContext.Order, String?)])
    func readsFiguresInTheOrderOfTheLanguage(_ value: String, _ order: DateContext.Order, _ date: String?) {
        #expect(DeclaredDate.day(value, in: DateContext(order: order))?.description == date)
    }
}
