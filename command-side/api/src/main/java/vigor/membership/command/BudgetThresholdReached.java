package vigor.membership.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * So much of the month's money is used. Told once for each part, month and limit.
 *
 * @param percent 80, 90 or 100; also 100 when a request was refused because the rest was too little
 * @param used charged so far, and where a request was refused what is set aside too
 */
@StoredAs("membership.budget-threshold-reached")
public record BudgetThresholdReached(
    @DataSubject PersonId person,
    SpendWindow window,
    @NotPersonal("a step of the alarm: 80, 90 or 100") int percent,
    MicroUsd used,
    MicroUsd limit,
    Instant at)
    implements MembershipEvent {}
