import ArticleArchive

/// Shows how far the index is while it is made, and ends that in good order at Ctrl-C.
final class IndexWatch {
    private let messages: Messages
    private var isWatching = false

    /// Fewer files take no time worth a word.
    private static let few = 1_000

    init(messages: Messages) { self.messages = messages }

    /// Whether the index shall go on.
    func goesOn(_ progress: IndexProgress) -> Bool {
        if !isWatching {
            isWatching = true
            Signals.watchForInterruption()
        }
        if progress.total > IndexWatch.few { messages.showProgress(IndexWatch.text(progress)) }
        return !Signals.wasInterrupted
    }

    /// To be called once the index is ready, or is not to be: Ctrl-C ends the command again.
    func end() {
        messages.clearProgress()
        if isWatching { Signals.endWatch() }
    }

    static func text(_ progress: IndexProgress) -> String {
        "index: \(progress.done) of \(progress.total) articles read, \(progress.done * 100 / max(1, progress.total)) %"
    }
}
