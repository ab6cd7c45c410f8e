package vigor.membership.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * The person is in another tier.
 *
 * @param before the tier until then; null where nobody asked for it: before revision 3
 * @param reason null where nobody was asked for one: before revision 2
 */
@StoredAs(value = "membership.tier-changed", revision = 3)
public record TierChanged(
    @DataSubject PersonId person,
    Tier tier,
    @NotPersonal("a code or an id") String changedBy,
    @NotPersonal("an administrator's words about a contract; they name nobody")
        @Nullable String reason,
    @Nullable Tier before,
    Instant at)
    implements MembershipEvent {}
