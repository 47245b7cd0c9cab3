import Articles
import FoundationEssentials

/// Tells what a record file would lose if the record were written again: fields that somebody else put there.
///
/// Our own files lose nothing, since they are compared byte for byte first.
enum RecordLoss {
    /// The first field that would be lost, "body.3.colour"; nil where nothing would.
    static func path(ofWhatIsLostIn bytes: [UInt8], writtenAs article: Article) -> String? {
        let written = article.json()
        guard !written.elementsEqual(bytes) else { return nil }
        guard let old = try? JSONDecoder().decode(JSONTree.self, from: Data(bytes)),
            let new = try? JSONDecoder().decode(JSONTree.self, from: written)
        else { return "the whole" }
        return old.firstLost(in: new)
    }
}
