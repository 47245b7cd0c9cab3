extension Article {
    /// The record without its texts: no body, no biography, no editor's note, no notices but the copyright, neither
    /// evidence nor findings, and no corrections of what is left out. It is a whole record still, and valid by the
    /// schema.
    public var metadata: Article {
        var article = self
        for field in RecordField.all where !field.isMetadata { field.clear(in: &article) }
        article.corrections.removeAll { !$0.field.isMetadata }
        return article
    }
}
