package vigor.training.projection.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.projection.progress.record.Records;
import vigor.training.projection.progress.record.Won;
import vigor.training.projection.progress.streak.Milestone;
import vigor.training.projection.progress.streak.Milestones;
import vigor.training.projection.progress.streak.Streak;
import vigor.training.projection.progress.strength.ExerciseSeries;
import vigor.training.projection.progress.strength.LastTime;
import vigor.training.projection.progress.strength.Lifts;
import vigor.training.projection.progress.volume.Weeks;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.RecordView;
import vigor.training.query.progress.WeekView;

/** All figures of one person, from everything they did. */
public final class Progress {
  private final TrainingLog log;
  private final Trainee trainee;
  private final Exercises exercises;
  private final Lifts lifts;

  public Progress(TrainingLog log, Trainee trainee, Exercises exercises) {
    this.log = log;
    this.trainee = trainee;
    this.exercises = exercises;
    this.lifts = new Lifts(exercises, trainee);
  }

  /**
   * The figures to show.
   *
   * @param only restricts exercises and records, null for all
   * @param shown the days to show; bests and records count everything that was ever done
   * @param now where the streak stands
   */
  public ProgressView view(@Nullable ExerciseId only, Predicate<LocalDate> shown, Instant now) {
    Streak streak = new Streak(log, trainee);
    return new ProgressView(
        exercises(only, shown),
        new Weeks(log, trainee, exercises)
            .all().stream().filter(week -> anyDay(week, shown)).toList(),
        records(only).stream()
            .filter(won -> shown.test(trainee.day(won.lift().set().performedAt())))
            .map(won -> won.view(exercises))
            .toList(),
        streak.on(trainee.day(now)),
        new Milestones(log, streak).all().stream().map(Milestone::view).toList(),
        trainee.weighings(),
        trainee.zone().getId());
  }

  /** The records that this set won when it was done. */
  List<RecordView> recordsOf(WorkoutId workout, SetId set) {
    return records(null).stream()
        .filter(won -> won.lift().set().workout().equals(workout))
        .filter(won -> won.lift().set().id().equals(set))
        .map(won -> won.view(exercises))
        .toList();
  }

  /** What was last done in each exercise, sorted by exercise. */
  public List<PastPerformance> history() {
    return log.byExercise().entrySet().stream()
        .map(entry -> LastTime.performance(entry.getKey(), lifts.of(entry.getValue())))
        .toList();
  }

  List<Won> records(@Nullable ExerciseId only) {
    return log.byExercise().entrySet().stream()
        .filter(entry -> only == null || entry.getKey().equals(only))
        .flatMap(entry -> Records.of(lifts.of(entry.getValue())).stream())
        .sorted(Won.ORDER)
        .toList();
  }

  private List<ExerciseProgress> exercises(@Nullable ExerciseId only, Predicate<LocalDate> shown) {
    return log.byExercise().entrySet().stream()
        .filter(entry -> only == null || entry.getKey().equals(only))
        .map(
            entry ->
                new ExerciseSeries(entry.getKey(), lifts.of(entry.getValue()), trainee)
                    .progress(exercises.name(entry.getKey()), shown))
        .filter(progress -> !progress.series().isEmpty())
        .toList();
  }

  private static boolean anyDay(WeekView week, Predicate<LocalDate> shown) {
    return week.firstDay().datesUntil(week.firstDay().plusDays(7)).anyMatch(shown);
  }
}
