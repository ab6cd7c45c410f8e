package vigor.membership.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The request would have passed a limit; nothing was set aside. */
@StoredAs("membership.llm-spend-refused")
public record LlmSpendRefused(
    @DataSubject PersonId person,
    SpendId spendId,
    MicroUsd amount,
    @NotPersonal("a code") String purpose,
    Tier tier,
    ReachedLimit reached,
    Instant at)
    implements MembershipEvent {}
