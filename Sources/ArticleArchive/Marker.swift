import FoundationEssentials

/// The file that makes a folder an archive, and says of which format: `{ "format": 1 }`.
struct Marker: Codable {
    var format: Int

    /// Throws where the folder is no archive, or none that this version can read.
    static func check(in folder: Folder) throws(ArchiveError) {
        let name = ArchiveLayout.marker
        guard let bytes = try folder.read(name, limit: largest) else { throw .noArchive(path: folder.path) }
        guard let marker = try? JSONDecoder().decode(Marker.self, from: Data(bytes)), marker.format > 0 else {
            let reason = "not the mark of an archive, which is \(ArchiveLayout.markerText)".dropLast()
            throw .damaged(DamagedRecord(path: folder.path(of: name), reason: String(reason)))
        }
        guard marker.format <= ArchiveLayout.format else {
            throw .laterFormat(path: folder.path, found: marker.format)
        }
    }

    /// Makes a folder an archive, durably. Where two do that at the same time, both find it made.
    static func put(in folder: Folder) throws(ArchiveError) {
        // There is nothing to lock yet, so the name must be nobody else's.
        let passingName = PassingName.make(UInt64.random(in: .min ... .max))
        try folder.create(passingName, bytes: Array(ArchiveLayout.markerText.utf8), sync: true)
        do throws(ArchiveError) {
            if try !folder.move(passingName, to: folder, as: ArchiveLayout.marker) { try folder.remove(passingName) }
        } catch {
            // Another command may have been quicker, and have taken our file for a dead one's.
            guard folder.has(ArchiveLayout.marker) else { throw error }
        }
        try folder.sync()
    }

    private static let largest = 1 << 16
}
