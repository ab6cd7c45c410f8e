package vigor.coaching.saga.failover;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a caller of the shim got.
 *
 * @param status of HTTP
 * @param text all words; empty with an error
 * @param model who answered, as the frames say; null with an error
 * @param done whether the stream came to its mark of the end
 * @param usage whether it said what the answer took
 * @param error the error's code; null without one
 */
record Heard(
    int status,
    String text,
    @Nullable String model,
    boolean done,
    boolean usage,
    @Nullable String error,
    Duration took) {}
