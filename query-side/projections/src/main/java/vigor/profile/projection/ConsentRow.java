package vigor.profile.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision about a purpose; the text version is null for a withdrawal. */
record ConsentRow(
    UUID event,
    UUID person,
    String purpose,
    boolean given,
    @Nullable String textVersion,
    Instant at) {}
