package vigor.membership.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * A call was paid: {@code charged} to the person, never more than was reserved; {@code cost} is
 * what the provider takes.
 */
@StoredAs("membership.llm-spend-settled")
public record LlmSpendSettled(
    @DataSubject PersonId person, SpendId spendId, MicroUsd charged, MicroUsd cost, Instant at)
    implements MembershipEvent {}
