extension Article {
    /// The record without its texts: no body, no biography, no editor's note, no notices but the copyright, and neither
    /// evidence nor findings. It is a whole record still, and valid by the schema.
    public var metadata: Article {
        var article = self
        article.body = []
        article.epigraph = nil
        article.authorBiography = nil
        article.editorsNote = nil
        article.notices = Notices(copyright: notices.copyright)
        article.evidence = [:]
        article.findings = []
        return article
    }
}
