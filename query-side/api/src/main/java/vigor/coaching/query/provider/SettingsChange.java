package vigor.coaching.query.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * A decision about language models.
 *
 * @param version its place in the log
 * @param kind for example {@code provider_configured}
 * @param subject the provider or model it is about; null when it is about all
 * @param by the administrator; null for the environment
 * @param reason in the administrator's words; null for the environment
 */
public record SettingsChange(
    long version,
    String kind,
    @Nullable String subject,
    @Nullable PersonId by,
    @Nullable String reason,
    Instant at) {}
