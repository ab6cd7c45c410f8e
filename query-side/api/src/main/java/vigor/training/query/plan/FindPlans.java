package vigor.training.query.plan;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Asks for a {@link PlanPage} of the owner's plans, newest first.
 *
 * @param status only these, null for all but archived
 * @param cursor the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindPlans(
    PersonId owner, @Nullable PlanStatus status, @Nullable String cursor, int limit) {}
