package vigor.membership.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.WindowKind;

/**
 * One calendar window.
 *
 * @param key for example {@code 2026-11-23}, {@code 2026-W48}, {@code 2026-11}
 * @param money null for windows in which money is not limited
 * @param resetsAt when the next window begins (UTC)
 */
public record UsageWindow(
    WindowKind kind, String key, RequestUse requests, @Nullable MoneyUse money, Instant resetsAt) {}
