package vigor.profile.command;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** Days a week, minutes a session and preferred weekdays. */
@StoredAs("profile.schedule-chosen")
public record ScheduleChosen(
    @DataSubject PersonId person,
    @NotPersonal("a choice of a few") int daysPerWeek,
    @NotPersonal("a choice of a few") int minutesPerSession,
    Set<DayOfWeek> preferredDays,
    Instant at)
    implements ProfileEvent {}
