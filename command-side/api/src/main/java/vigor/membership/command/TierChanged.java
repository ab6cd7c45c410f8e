package vigor.membership.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The person is in another tier. */
@StoredAs("membership.tier-changed")
public record TierChanged(@DataSubject PersonId person, Tier tier, String changedBy, Instant at)
    implements MembershipEvent {}
