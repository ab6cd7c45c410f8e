package vigor.coaching.projection.note.advice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vigor.kernel.command.IsoWeek;
import vigor.profile.query.ProfileView;
import vigor.training.query.plan.PlanView;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.WeekView;
import vigor.training.query.workout.WorkoutSummary;

/**
 * Where a person stands on a day.
 *
 * @param plan the one in use
 * @param sessions finished ones, latest first
 * @param today in the person's zone
 */
public record Situation(
    ProfileView profile,
    Optional<PlanView> plan,
    ProgressView progress,
    List<WorkoutSummary> sessions,
    LocalDate today,
    ZoneId zone) {

  /** The same seen on another day. */
  public Situation on(LocalDate day) {
    return new Situation(profile, plan, progress, sessions, day, zone);
  }

  /** The n-th whole week before this one; the first is the last whole week. */
  IsoWeek wholeWeek(int back) {
    return IsoWeek.of(today.minusWeeks(back));
  }

  /** What was trained in a week, empty when nothing was. */
  public Optional<WeekView> trained(IsoWeek week) {
    return progress.weeks().stream()
        .filter(view -> view.firstDay().equals(week.firstDay()))
        .findFirst();
  }

  /** The trained ones of the last whole weeks, latest first. */
  List<WeekView> lastWhole(int weeks) {
    return IntStream.rangeClosed(1, weeks)
        .mapToObj(back -> trained(wholeWeek(back)))
        .flatMap(Optional::stream)
        .toList();
  }

  public long sessionsIn(IsoWeek week) {
    return sessions.stream().filter(it -> IsoWeek.of(day(it)).equals(week)).count();
  }

  Optional<LocalDate> lastSession() {
    return sessions.stream().map(this::day).filter(day -> !day.isAfter(today)).findFirst();
  }

  /** Whether the plan in use makes this an easier week. */
  boolean eased(IsoWeek week) {
    return plan.flatMap(it -> PlanWeeks.at(it, week.lastDay(), zone))
        .map(it -> it.deload())
        .orElse(false);
  }

  private LocalDate day(WorkoutSummary session) {
    return LocalDate.ofInstant(session.startedAt(), zone);
  }
}
