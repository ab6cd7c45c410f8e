package vigor.membership.query;

/** Requests of one window: paid ones, ones under way, and how many the tier allows in all. */
public record RequestUse(long used, long reserved, long limit) {}
