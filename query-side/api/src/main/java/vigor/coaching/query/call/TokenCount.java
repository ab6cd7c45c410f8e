package vigor.coaching.query.call;

/** Tokens read, those of them billed at less because they were known, and tokens written. */
public record TokenCount(long input, long cachedInput, long output) {}
