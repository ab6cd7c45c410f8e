package vigor.profile.projection;

import java.time.DayOfWeek;
import java.util.List;
import vigor.profile.command.ScheduleChosen;

/** Days a week, minutes a session and preferred weekdays, Monday first. */
record Schedule(int daysPerWeek, int minutesPerSession, List<DayOfWeek> preferredDays) {
  static Schedule of(ScheduleChosen event) {
    return new Schedule(
        event.daysPerWeek(),
        event.minutesPerSession(),
        event.preferredDays().stream().sorted().toList());
  }
}
