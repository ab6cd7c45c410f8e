package vigor.coaching.query.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in one line.
 *
 * @param id opens its {@link AiRequestView}
 * @param askedAt UTC
 * @param answeredBy null while nobody has, or when nobody did
 */
public record AiRequestSummary(
    UUID id,
    String purpose,
    AiRequestState state,
    Instant askedAt,
    @Nullable ModelName answeredBy,
    long chargedMicroUsd) {}
