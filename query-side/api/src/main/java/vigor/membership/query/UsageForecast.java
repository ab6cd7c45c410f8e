package vigor.membership.query;

/**
 * Where the month leads if it goes on as it began.
 *
 * @param requests by the end of the month, those so far included
 * @param microUsd charged by the end of the month, rounded up
 * @param reason the calculation in a sentence
 */
public record UsageForecast(long requests, long microUsd, String reason) {}
