import Articles
import GRDB

/// The tables of the index. There are no migrations: an index of another version is made anew from the records.
enum IndexSchema {
    /// To be raised with every change of the tables' contents: of the tables, of ``LetterFolding``, ``WordFolder``,
    /// ``TextField``, ``ArticleTrait``, ``IndexKey``, ``TextKey``, ``TallyField``, ``ListOrder`` or ``CatalogueEntry``.
    static let version = 5

    /// The columns of the words, in their order.
    static let wordColumns = TextField.allCases.map(\.column)

    static func create(in db: Database) throws {
        // Folders, and each record file in them, with what the file system said when it was read.
        try db.execute(
            sql: """
                CREATE TABLE folder(
                    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, changed INTEGER NOT NULL, inode INTEGER NOT NULL);
                CREATE TABLE file(
                    id INTEGER PRIMARY KEY, folder INTEGER NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
                    modified INTEGER NOT NULL, changed INTEGER NOT NULL, inode INTEGER NOT NULL, damage TEXT);
                CREATE INDEX file_folder ON file(folder);
                CREATE INDEX file_damage ON file(id) WHERE damage IS NOT NULL;
                """)
        // Articles by the number of their file; the columns that lists show, sort by and ask for.
        try db.execute(
            sql: """
                CREATE TABLE article(
                    id INTEGER PRIMARY KEY, digits TEXT NOT NULL, title TEXT, authors TEXT NOT NULL, publisher TEXT,
                    date TEXT, firstDay INTEGER, lastDay INTEGER, archived TEXT, addedDay INTEGER, language TEXT,
                    titleKey TEXT, authorKey TEXT, publisherKey TEXT, textKey INTEGER, traits INTEGER NOT NULL,
                    length INTEGER NOT NULL);
                CREATE INDEX article_digits ON article(digits);
                CREATE INDEX article_text ON article(textKey) WHERE textKey IS NOT NULL;
                CREATE INDEX article_date ON article(date, digits);
                """)
        // The values that articles are counted by, and the articles that are ``GoneArticles``.
        try db.execute(
            sql: """
                CREATE TABLE value(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, folded TEXT NOT NULL);
                CREATE INDEX value_folded ON value(folded);
                CREATE TABLE filing(
                    field INTEGER NOT NULL, value INTEGER NOT NULL, article INTEGER NOT NULL,
                    PRIMARY KEY(field, value, article)) WITHOUT ROWID;
                CREATE INDEX filing_article ON filing(article);
                CREATE TABLE gone(id INTEGER PRIMARY KEY, length INTEGER NOT NULL);
                CREATE TABLE look(cursor INTEGER NOT NULL, whole INTEGER NOT NULL, files INTEGER NOT NULL);
                INSERT INTO look VALUES(0, 0, 0);
                """)
        // The words come folded and separated by spaces, so the simplest tokenizer will do. It keeps no copy of the
        // texts, which would take more room than the words themselves.
        try db.execute(
            sql: """
                CREATE VIRTUAL TABLE words USING fts5(\(wordColumns.joined(separator: ", ")), content='', \
                tokenize='ascii');
                PRAGMA user_version = \(version);
                """)
    }
}
