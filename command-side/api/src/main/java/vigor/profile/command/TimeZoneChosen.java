package vigor.profile.command;

import java.time.Instant;
import java.time.ZoneId;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The person's IANA time zone; day, week and month borders follow it. */
@StoredAs("profile.time-zone-chosen")
public record TimeZoneChosen(@DataSubject PersonId person, ZoneId timeZone, Instant at)
    implements ProfileEvent {}
