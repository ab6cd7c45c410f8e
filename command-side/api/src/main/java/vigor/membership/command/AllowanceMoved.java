package vigor.membership.command;

import java.time.Instant;
import java.time.ZoneId;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The windows follow another time zone. */
@StoredAs("membership.allowance-moved")
public record AllowanceMoved(@DataSubject PersonId person, ZoneId timeZone, Instant at)
    implements MembershipEvent {}
