package vigor.membership.query;

/** Requests under way at this moment, and how many may be at once. */
public record OpenReservations(int now, int limit) {}
