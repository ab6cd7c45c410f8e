package vigor.training.projection.progress;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;

/** Brings together what the figures of a person are made of. */
@Component
public class ProgressReads {
  private static final Trainee UNWEIGHED = new Trainee(ZoneOffset.UTC, List.of());

  private final TrainingLogs logs;
  private final Trainees trainees;
  private final Exercises exercises;

  public ProgressReads(TrainingLogs logs, Trainees trainees, Exercises exercises) {
    this.logs = logs;
    this.trainees = trainees;
    this.exercises = exercises;
  }

  public Mono<Progress> of(PersonId owner) {
    return logs.of(owner).zipWith(trainees.of(owner), this::progress);
  }

  /**
   * As much progress in an exercise as decides which records a session wins. Where body weight is
   * part of the load, equal sets need not be equal loads, so there it takes all of them.
   */
  Mono<Progress> decidingRecords(PersonId owner, WorkoutId workout, ExerciseId exercise) {
    boolean bodyweight =
        exercises.find(exercise).filter(e -> e.bodyweightFraction() > 0).isPresent();
    return bodyweight
        ? logs.of(owner, List.of(exercise)).zipWith(trainees.of(owner), this::progress)
        : logs.decidingRecords(owner, workout, exercise).map(log -> progress(log, UNWEIGHED));
  }

  private Progress progress(TrainingLog log, Trainee trainee) {
    return new Progress(log, trainee, exercises);
  }
}
