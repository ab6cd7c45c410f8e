package vigor.membership.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/**
 * An administrator decided what this person may spend in a month.
 *
 * @param limit null when the tier decides again
 * @param before what held until then
 */
@StoredAs("membership.personal-budget-set")
public record PersonalBudgetSet(
    @DataSubject PersonId person,
    @Nullable MicroUsd limit,
    MicroUsd before,
    PersonId by,
    @PersonalData Personal<String> reason,
    Instant at)
    implements MembershipEvent {}
