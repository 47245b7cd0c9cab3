import ArticleParsing
import Articles
import Testing

struct FootSectionsTests {
    private func parse(_ tail: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(tail)\n")
    }

    private let sentence = "looks after nine miles of coast and the four towns on it, and has done so since 1904."

    @Test(arguments: [
        "About", "Über den", "À propos de", "Acerca de", "Informazioni su", "Sobre o", "Over",
    ])
    func keepsWhatAPressReleaseSaysOfItsSender(_ words: String) throws {
        let heading = "\(words) Hafenrat Nord"
        let article = try parse("###\n\n\(heading)\nHafenrat Nord \(sentence)").article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras == [Extra(label: heading, value: "Hafenrat Nord \(sentence)", kind: .text)])
    }

    @Test func keepsNotesToEditors() throws {
        let notes = "The wall was built in 1924 by the harbour trust. A survey of 2013 is at hand."
        let article = try parse("ENDS\n\nNotes to editors:\n\(notes)\n\nPress office: press@harbour.example").article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras.map(\.value) == [notes])
        #expect(article.notices.contact == "Press office: press@harbour.example")
    }

    /// Nothing tells that the text is a press release.
    @Test func leavesALastSectionOfAnArticle() throws {
        let article = try parse("About Milltown\n\nMilltown \(sentence)").article
        #expect(article.body.last?.text == "Milltown \(sentence)")
    }

    @Test(arguments: [
        "2 Comments\n\nMax Moe says:\nMay 6, 2014 at 9:12 am", "One thought on “The Town Waits”\n\nMax Moe says:",
        "1 commentaire\n\nMax Moe dit :\n6 mai 2014 à 9:12",
    ])
    func keepsComments(_ heading: String) throws {
        let comment = "I moored there for thirty years and never once did a man from the council come to look at it."
        let article = try parse("\(heading)\n\n\(comment)\n\nReply").article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras.contains { $0.value.contains(comment) })
    }

    /// A count of comments over the text, or a heading without any.
    @Test func leavesTextUnderACount() throws {
        let text = "\(SmallArticle.header)\n\n12 comments\n\n\(SmallArticle.body)\n"
        #expect(try SmallArticle.record(text).body.suffix(3).map(\.text) == SmallArticle.paragraphs)
        let line = "Nobody in the hall had any, and the master went on to the next letter on his pile."
        #expect(try parse("Comments\n\n\(line)").article.body.last?.text == line)
    }
}
