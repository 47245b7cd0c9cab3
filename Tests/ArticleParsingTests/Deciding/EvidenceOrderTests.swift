import Testing

@testable import ArticleParsing

/// The tables of evidence are whole, and they are what decides.
struct EvidenceOrderTests {
    @Test(arguments: EvidenceKind.allCases)
    func everyKindStandsInTheOrderOfAField(_ kind: EvidenceKind) {
        #expect(DecidedField.allCases.contains { EvidenceOrder.of($0).row(of: kind) != nil })
    }

    @Test(arguments: DecidedField.allCases)
    func everyOrderHasEachKindOnceWithItsReason(_ field: DecidedField) {
        let order = EvidenceOrder.of(field)
        #expect(order.field == field)
        #expect(!order.rows.isEmpty && Set(order.rows.map(\.kind)).count == order.rows.count)
        #expect(order.rows.allSatisfy { !$0.phrase.isEmpty && !$0.reason.isEmpty })
        #expect(order.rows.allSatisfy { !$0.kind.isDeclared || $0.page?.rule == .declared })
    }

    /// Two values of neighbouring kinds, in both orders, the one that ranks lower nearer to the headline.
    @Test(arguments: DecidedField.allCases)
    func ofTwoValuesThatOfTheHigherKindWins(_ field: DecidedField) {
        let order = EvidenceOrder.of(field)
        for (higher, lower) in zip(order.rows, order.rows.dropFirst()) {
            let two = [
                Contender(value: "higher", kind: higher.kind, origin: 0, distance: 9),
                Contender(value: "lower", kind: lower.kind, origin: 1),
            ]
            for contenders in [two, two.reversed()] {
                let choice = Contender.choose(among: contenders, by: order, isSame: ==)
                #expect(choice.chosen?.value == "higher" && choice.chosen?.outcome == .chosen)
                let lost = lower.kind == .dateOfChange ? Outcome.dayOfChange : .lowerKind(than: higher.kind, for: field)
                #expect(choice.others.map(\.outcome) == [lost])
                #expect(order.ranks(higher.kind, before: lower.kind) && !order.ranks(lower.kind, before: higher.kind))
            }
        }
    }

    /// ``ArticleAssembler`` asks what a page's lines print only where the page declares nothing.
    @Test(arguments: [DecidedField.publisher, .url])
    func whatAPageDeclaresCountsMoreThanWhatItsLinesPrint(_ field: DecidedField) {
        let rows = EvidenceOrder.of(field).rows
        #expect(rows.drop { $0.kind.isDeclared }.allSatisfy { !$0.kind.isDeclared && $0.page == nil })
    }

    @Test func ofOneKindTheNearestWinsThenTheFirst() {
        func choose(_ distances: Int...) -> (value: Int?, others: [Outcome?]) {
            let contenders = distances.enumerated().map {
                Contender(value: $0.offset, kind: .byline, origin: 0, distance: $0.element)
            }
            let choice = Contender.choose(among: contenders, by: .authors, isSame: ==)
            return (choice.chosen?.value, choice.others.map(\.outcome))
        }
        #expect(choose(3, 1).value == 1 && choose(3, 1).others == [.farther])
        #expect(choose(2, 2).value == 0 && choose(2, 2).others == [.later])
        #expect(choose().value == nil)
    }

    @Test func whatIsNoneNeverWins() {
        let desk = Contender(value: "Staff", kind: .byline, origin: 0, outcome: .noAuthor(.desk))
        let name = Contender(value: "Jane Doe", kind: .bylineElsewhere, origin: 1)
        let choice = Contender.choose(among: [desk, name], by: .authors, isSame: ==)
        #expect(choice.chosen?.value == "Jane Doe")
        #expect(choice.others.map(\.outcome) == [.noAuthor(.desk)])
        #expect(Contender.choose(among: [desk], by: .authors, isSame: ==).chosen == nil)
    }

    @Test func aKindThatIsNotInAnOrderComesLast() {
        #expect(EvidenceOrder.url.ranks(.printedAddress, before: .masthead))
        #expect(!EvidenceOrder.url.ranks(.masthead, before: .printedAddress))
    }
}
