package vigor.analytics.query;

import java.time.LocalDate;

/** Asks for the {@link AdminAnalyticsView} of both days (UTC) and those between. */
public record GetAdminAnalytics(LocalDate from, LocalDate to) {}
