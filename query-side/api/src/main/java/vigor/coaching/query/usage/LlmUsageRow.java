package vigor.coaching.query.usage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one feature and model did on one day.
 *
 * @param day on which the requests were made (UTC)
 * @param feature the purpose, for example {@code plan}
 * @param provider null for requests with which nobody was asked in the end
 * @param requests made on that day; one that several models tried counts where it ended
 * @param tokensIn all tokens read, those of failed attempts only as far as the provider said
 * @param tokensCached those of them billed at less
 * @param microUsd charged to the person
 */
public record LlmUsageRow(
    LocalDate day,
    String feature,
    @Nullable String provider,
    @Nullable String model,
    long requests,
    long tokensIn,
    long tokensCached,
    long tokensOut,
    long microUsd) {}
