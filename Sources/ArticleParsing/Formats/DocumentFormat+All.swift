extension DocumentFormat {
    /// The one table of formats. Of two rows that fit, the one that finds more documents counts, then the first; the
    /// more special ones stand above.
    static let all: [DocumentFormat] = databases + mails + markup + json + records + subtitles + lists
}
