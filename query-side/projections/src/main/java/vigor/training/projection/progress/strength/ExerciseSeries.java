package vigor.training.projection.progress.strength;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.query.progress.BestSet;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.SessionPoint;

/** One exercise over time. */
public final class ExerciseSeries {
  private final ExerciseId exercise;
  private final List<Lift> lifts;
  private final Trainee trainee;

  public ExerciseSeries(ExerciseId exercise, List<Lift> lifts, Trainee trainee) {
    this.exercise = exercise;
    this.lifts = lifts;
    this.trainee = trainee;
  }

  public ExerciseProgress progress(String name, Predicate<LocalDate> shown) {
    Optional<Lift> strongest = Lift.best(lifts);
    return new ExerciseProgress(
        exercise,
        name,
        strongest.map(lift -> lift.estimate().kg()).orElse(null),
        strongest.map(lift -> lift.estimate().confidence().code()).orElse(null),
        strongest.map(lift -> lift.estimate().formula()).orElse(null),
        strongest.or(() -> heaviest(lifts)).map(ExerciseSeries::bestSet).orElse(null),
        points(shown),
        ReceiptId.e1rm(exercise));
  }

  private List<SessionPoint> points(Predicate<LocalDate> shown) {
    SortedMap<LocalDate, List<Lift>> days =
        lifts.stream()
            .collect(
                Collectors.groupingBy(
                    lift -> trainee.day(lift.set().performedAt()),
                    TreeMap::new,
                    Collectors.toList()));
    return days.entrySet().stream()
        .filter(day -> shown.test(day.getKey()))
        .map(day -> point(day.getKey(), day.getValue()))
        .toList();
  }

  private static SessionPoint point(LocalDate day, List<Lift> lifts) {
    Optional<Lift> best = Lift.best(lifts);
    return new SessionPoint(
        day,
        best.map(lift -> lift.estimate().kg()).orElse(null),
        lifts.stream()
            .map(lift -> lift.set().weightKg())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        lifts.size(),
        lifts.stream().mapToInt(lift -> lift.set().repsOrNone()).sum(),
        Round.kg(lifts.stream().mapToDouble(lift -> lift.set().tonnageKg()).sum()),
        best.map(lift -> ReceiptId.setE1rm(lift.set().id())).orElse(null));
  }

  private static Optional<Lift> heaviest(List<Lift> lifts) {
    return lifts.stream()
        .max(
            Comparator.comparingDouble(Lift::externalKg)
                .thenComparing(lift -> lift.set().repsOrNone()));
  }

  private static BestSet bestSet(Lift lift) {
    PerformedSet set = lift.set();
    return new BestSet(
        set.id(),
        set.reps(),
        set.weightKg(),
        set.rpe() == null ? null : set.rpe().value(),
        lift.estimate().known() ? lift.estimate().kg() : null,
        set.performedAt(),
        ReceiptId.setE1rm(set.id()));
  }
}
