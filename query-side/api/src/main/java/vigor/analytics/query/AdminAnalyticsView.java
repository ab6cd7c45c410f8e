package vigor.analytics.query;

import java.time.LocalDate;

/**
 * The house at a glance, for administrators. What people did is known of those who agreed to
 * analytics; requests and money are everybody's.
 *
 * @param registered accounts there are
 * @param agreed those whose holders agreed to analytics
 * @param opened accounts opened in the period
 * @param active people who did anything in the period
 * @param plans that were asked for
 * @param aiMicroUsd what providers take
 */
public record AdminAnalyticsView(
    LocalDate from,
    LocalDate to,
    long registered,
    long agreed,
    long opened,
    long active,
    long sessions,
    long sets,
    long plans,
    long aiRequests,
    long aiRefused,
    long aiMicroUsd) {}
