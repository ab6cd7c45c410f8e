package vigor.membership.query.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * One alert.
 *
 * @param at when it happened (UTC)
 * @param person whose budget; null for the house's
 * @param window the month, for example {@code 2026-11}: the person's, or UTC for the house
 * @param percent 80, 90 or 100
 */
public record AlertView(
    UUID id,
    Instant at,
    AlertKind kind,
    BudgetScope scope,
    @Nullable PersonId person,
    String window,
    int percent,
    long usedMicroUsd,
    long limitMicroUsd) {}
