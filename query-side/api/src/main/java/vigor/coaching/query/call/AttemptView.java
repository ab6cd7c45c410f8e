package vigor.coaching.query.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;

/**
 * One provider asked once.
 *
 * @param number counts from 1
 * @param upperBoundMicroUsd the most it could cost
 * @param endedAt null while nobody knows
 * @param millis how long it took, null while nobody knows
 * @param errorClass how it failed, null when it did not
 * @param httpStatus null when it did not fail or there was no answer
 * @param billable whether a failed attempt costs money, null when it did not fail
 * @param tokens what it read and wrote, null when the provider did not say
 * @param costMicroUsd what it costs; the upper bound while that is not known
 * @param provisional whether that may turn out to be less
 */
public record AttemptView(
    int number,
    String provider,
    String model,
    long upperBoundMicroUsd,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Long millis,
    AttemptOutcome outcome,
    @Nullable LlmErrorClass errorClass,
    @Nullable Integer httpStatus,
    @Nullable Billable billable,
    @Nullable TokenCount tokens,
    long costMicroUsd,
    boolean provisional) {}
