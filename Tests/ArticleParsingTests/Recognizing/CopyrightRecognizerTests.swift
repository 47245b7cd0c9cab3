import ArticleParsing
import Articles
import Testing

struct CopyrightRecognizerTests {
    @Test(arguments: [
        "Copyright © Jane Roe, The Gazette, 2014", "© Copyright Jane Roe, The Gazette, 2006", "© The Gazette 2014",
        "Copyright (c) The Gazette", "(c) Copyright The Gazette, 2014", "Copyright The Gazette, 2014",
        "Copyright 2014 The Gazette. All rights reserved.", "© 2014",
        "Derechos de autor © Juana Muestra, 2014", "Direitos autorais © Joana Exemplo, 2014", "(c) 2014 Gazette",
        "(C) 2014 by Jane Roe", "Copyright by The Gazette, 2014.", "Copr. 2014 The Gazette",
        "All rights reserved. The Gazette, 2014", "Alle Rechte vorbehalten. Der Bote 2014",
        "Copyright 2014 Der Bote. Alle Rechte vorbehalten.", "Copyright 2014 Le Courrier. Tous droits réservés.",
        "Copyright 2014 The Gazette. All rights reserved. This material may not be published or redistributed by others.",
    ])
    func claims(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .copyright)
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: 3))
        #expect(article.notices.copyright == line)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [
        "copyrights are being violated", "Copyright is a matter for lawyers, not for ferrymen.", "Copyrighted songs.",
        "C is the language that the machine was written in, in 1972.", "(c) a third reason is the river itself.",
        "The copyright of 2014 was sold.", "(c) 1914 was the year of the flood.", "(c) In 1914 the river rose.",
        "All rights reserved by the master were sold at once.",
    ])
    func leaves(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) != .copyright)
    }

    @Test(arguments: [
        "Copyright law has changed since 1998, and the publishers know it.",
        "Copyright 2014 was the subject of the meeting.",
    ])
    func leavesASentenceWithAYear(_ line: String) throws {
        let part = try SmallArticle.part(of: line)
        #expect(part == .paragraph)
    }

    @Test(arguments: ["Copyright ©", "Derechos de autor ©", "© Copyright"])
    func readsALabelWithNothingBehindIt(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .emptyLabel)
        #expect(try SmallArticle.record(SmallArticle.text(with: line, at: 3)).notices.copyright == nil)
    }
}
