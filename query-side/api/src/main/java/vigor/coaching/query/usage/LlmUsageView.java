package vigor.coaching.query.usage;

import java.time.LocalDate;
import java.util.List;

/**
 * A person's use of language models, a row per day, feature and model; days of no use have none.
 *
 * @param requests in all
 * @param microUsd charged in all
 */
public record LlmUsageView(
    LocalDate from, LocalDate to, long requests, long microUsd, List<LlmUsageRow> items) {}
