import Articles
import FoundationEssentials
import Testing

struct CorrectionTests {
    private let noon = Date(timeIntervalSince1970: 1_780_000_000)

    private func article() throws -> Article {
        let digest = String(repeating: "0123456789abcdef", count: 4)
        let source = SourceFile(
            sha256: digest, mediaType: "text/plain", encoding: "utf-8", byteCount: 12, name: "a.txt")
        var article = Article(
            id: try #require(ArticleID(sha256: digest)), source: source, parser: ParserVersion("0.1.0"))
        article.title = "The Harbor Waits"
        article.authors = [Author("Jane Roe", honorific: "Prof.")]
        article.date = PartialDate("2014-06-17")
        article.originalSource = OriginalSource(name: "The Mirror", dateAsPrinted: "June 2014")
        article.regions = ["Europe"]
        article.language = LanguageTag("en")
        article.body = [Block(.paragraph, "The harbour waits.")]
        return article
    }

    @Test func keepsTheExtractedValueBesideTheCorrectedOne() throws {
        var article = try article()
        let made = article.correct(
            [Article.Change(.title, .text("The Harbour Waits")), Article.Change(.date, nil)], at: noon,
            reason: "misread")
        #expect(article.title == "The Harbour Waits" && article.date == nil)
        #expect(made == article.corrections)
        #expect(made.map(\.replaced) == [.text("The Harbor Waits"), PartialDate("2014-06-17").map { .date($0) }])
        #expect(made.allSatisfy { $0.time == "2026-05-28T20:26:40.000Z" && $0.reason == "misread" })
        #expect(article.extracted(.title) == .text("The Harbor Waits"))
        #expect(article.extracted(.regions) == .list(["Europe"]))
        #expect(article.correctedFields == [.title, .date])
    }

    @Test func leavesAloneWhatIsAsWished() throws {
        var article = try article()
        let before = article
        #expect(article.correct([Article.Change(.title, .text("The Harbor Waits"))], at: noon).isEmpty)
        #expect(article == before)
    }

    @Test func takesBackTogetherWhatWasMadeTogether() throws {
        var article = try article()
        let before = article.json()
        // All in one millisecond: what is made later gets a later time, so that it is told apart.
        article.correct([Article.Change(.title, .text("A")), Article.Change(.regions, nil)], at: noon)
        let between = article.json()
        article.correct([Article.Change(.title, .text("B"))], at: noon)
        article.correct([Article.Change(.title, .text("C"))], at: noon.addingTimeInterval(-3600))
        #expect(article.corrections.map(\.time).sorted() == article.corrections.map(\.time))
        #expect(article.takeBackCorrections().map(\.value) == [.text("C")])
        #expect(article.takeBackCorrections().map(\.value) == [.text("B")])
        #expect(article.json() == between)
        #expect(article.takeBackCorrections().count == 2)
        #expect(article.json() == before)
        #expect(article.takeBackCorrections().isEmpty)
    }

    @Test(arguments: CorrectableField.allCases)
    func everyFieldIsClearedAndComesBack(_ field: CorrectableField) throws {
        var article = try article()
        let before = article.json()
        article.correct([Article.Change(field, try value(of: field.kind, 1))], at: noon)
        #expect(article[field] != nil)
        #expect(try Article(json: article.json()) == article)
        article.correct([Article.Change(field, nil)], at: noon)
        #expect(article[field] == nil)
        #expect(try Article(json: article.json()) == article)
        for _ in 0..<2 { article.takeBackCorrections() }
        #expect(article.json() == before)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func noSequenceOfCorrectionsLosesWhatWasExtracted(seed: UInt64) throws {
        var random = Numbers(state: seed)
        var article = try article()
        let extracted = article
        var states = [article.json()]
        for step in 0..<30 {
            if random.next() % 4 == 0, states.count > 1 {
                article.takeBackCorrections()
                states.removeLast()
                #expect(article.json() == states.last)
            } else {
                let fields = CorrectableField.allCases.filter { _ in random.next() % 8 == 0 }
                let changes = try fields.map { field in
                    Article.Change(field, random.next() % 3 == 0 ? nil : try value(of: field.kind, random.next() % 3))
                }
                let made = article.correct(changes, at: noon.addingTimeInterval(Double(step) / 10_000))
                if !made.isEmpty { states.append(article.json()) }
            }
            for field in CorrectableField.allCases { #expect(article.extracted(field) == extracted[field]) }
            #expect(try Article(json: article.json()) == article)
        }
    }

    @Test func aNewerReadingOverwritesNoCorrection() throws {
        var article = try article()
        article.archived = "2026-01-02T03:04:05Z"
        article.tags = ["read"]
        article.note = "mine"
        article.correct([Article.Change(.title, .text("The Harbour Waits"))], at: noon)
        article.correct([Article.Change(.title, .text("The Harbour Waits!"))], at: noon)
        var reading = try self.article()
        reading.source.name = nil
        reading.title = "The Harbour Waits!"
        reading.date = PartialDate("2014-06-18")
        reading.parser = ParserVersion("0.2.0")

        var reparsed = article.reparsed(as: reading)
        #expect(reparsed.title == "The Harbour Waits!")
        #expect(reparsed.extracted(.title) == .text("The Harbour Waits!"))
        #expect(reparsed.date == PartialDate("2014-06-18") && reparsed.parser == ParserVersion("0.2.0"))
        #expect(reparsed.source.name == "a.txt" && reparsed.archived == article.archived)
        #expect(reparsed.tags == ["read"] && reparsed.note == "mine")
        #expect(reparsed.corrections.map(\.value) == article.corrections.map(\.value))
        #expect(reparsed.reparsed(as: reading) == reparsed)

        // Without its corrections it is what the parser reads.
        for _ in 0..<2 { reparsed.takeBackCorrections() }
        for field in CorrectableField.allCases { #expect(reparsed[field] == reading[field]) }
    }

    @Test(arguments: [
        #"{"field":"body","time":"t"}"#, #"{"field":"title","time":"t","value":["a"]}"#,
        #"{"field":"date","time":"t","value":"June 17"}"#, #"{"field":"authors","time":"t","value":"a"}"#,
        #"{"field":"regions","time":"t","replaced":"a"}"#, #"{"field":"title"}"#,
    ])
    func readsNoOtherCorrection(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Correction.self, from: Data(json.utf8)) }
    }

    @Test func theRecordWithoutTextsHasNoCorrectionsOfThem() throws {
        var article = try article()
        article.correct(
            [Article.Change(.title, .text("T")), Article.Change(.disclaimer, .text("D"))], at: noon)
        #expect(article.metadata.corrections.map(\.field) == [.title])
    }

    private func value(of kind: CorrectableField.Kind, _ number: UInt64) throws -> Correction.Value {
        switch kind {
        case .line, .text, .address: .text("Text \(number)")
        case .date: .date(try #require(PartialDate(year: 2000 + Int(number))))
        case .language: .language(LanguageTag(["en", "fr", "pt-BR"][Int(number)]))
        case .list: .list(["A, B", "C \(number)"])
        case .authors: .authors([Author("A \(number)", role: .editor, honorific: "Dr.")])
        }
    }
}

/// Numbers that are the same on every run.
private struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
