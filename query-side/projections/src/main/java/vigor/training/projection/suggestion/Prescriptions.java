package vigor.training.projection.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanWeek;
import vigor.training.projection.plan.PlanRow;
import vigor.training.query.workout.WorkoutView;

/** What a session asks for: the exercises of its plan day, then those done besides. */
final class Prescriptions {
  private static final int DAYS_OF_WEEK = 7;

  private Prescriptions() {}

  static List<Prescription> of(WorkoutView workout, Optional<PlanRow> plan) {
    return of(workout, plan, workout.startedAt());
  }

  /** The same as if the session were done at another time, which may be another plan week. */
  static List<Prescription> of(WorkoutView workout, Optional<PlanRow> plan, Instant at) {
    Map<ExerciseId, Prescription> all = new LinkedHashMap<>();
    plan.ifPresent(row -> planned(workout, row, at).forEach(p -> all.put(p.exercise(), p)));
    workout
        .sets()
        .forEach(
            set -> all.computeIfAbsent(set.exerciseId(), id -> new Prescription(id, null, null)));
    return List.copyOf(all.values());
  }

  private static List<Prescription> planned(WorkoutView workout, PlanRow plan, Instant at) {
    PlanContent content = plan.body().content();
    if (content == null) {
      return List.of();
    }
    PlanWeek week = week(content, begin(plan), at);
    return content.days().stream()
        .filter(day -> day.id().equals(workout.dayId()))
        .flatMap(day -> day.exercises().stream())
        .map(exercise -> new Prescription(exercise.exerciseId(), exercise, week))
        .toList();
  }

  private static Instant begin(PlanRow plan) {
    Instant accepted = plan.acceptedAt();
    return accepted == null ? plan.requestedAt() : accepted;
  }

  /** Weeks count from the day the plan was accepted; after the last one it starts over. */
  private static @Nullable PlanWeek week(PlanContent content, Instant begin, Instant at) {
    if (content.weeks().isEmpty()) {
      return null;
    }
    long past = Math.max(0, Duration.between(begin, at).toDays() / DAYS_OF_WEEK);
    return content.weeks().get((int) (past % content.weeks().size()));
  }
}
