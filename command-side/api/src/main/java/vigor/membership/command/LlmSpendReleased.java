package vigor.membership.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A reservation was given back; its request and its money count as never used. */
@StoredAs("membership.llm-spend-released")
public record LlmSpendReleased(
    @DataSubject PersonId person, SpendId spendId, ReleaseReason reason, Instant at)
    implements MembershipEvent {}
