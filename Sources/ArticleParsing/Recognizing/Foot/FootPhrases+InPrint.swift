extension FootPhrases {
    /// Where the text stood on paper.
    static let inPrint = PhraseTable<Void>(
        rows:
            """
            a version of this article appeared
            a version of this article appears
            a version of this op ed appears
            a version of this review appears
            dieser artikel erschien auf seite
            this article appeared in print
            this article appeared on page
            this story appeared in print
            this story appeared on page
            """)
}
