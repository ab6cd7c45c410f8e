package vigor.training.projection.progress;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;

/** Brings together what the figures of a person are made of. */
@Component
public class ProgressReads {
  private static final Trainee UNWEIGHED = new Trainee(ZoneOffset.UTC, List.of());

  private final TrainingLogs logs;
  private final Trainees trainees;
  private final KnownExercises exercises;

  public ProgressReads(TrainingLogs logs, Trainees trainees, KnownExercises exercises) {
    this.logs = logs;
    this.trainees = trainees;
    this.exercises = exercises;
  }

  public Mono<Progress> of(PersonId owner) {
    return progress(owner, logs.of(owner));
  }

  /**
   * As much progress in an exercise as decides which records a session wins. Where body weight is
   * part of the load, or may be, equal sets need not be equal loads, so there it takes all of them.
   */
  Mono<Progress> decidingRecords(PersonId owner, WorkoutId workout, ExerciseId exercise) {
    return OwnExerciseId.in(exercise).isPresent()
        ? everySet(owner, exercise)
        : exercises
            .of(owner, List.of(exercise))
            .flatMap(
                known ->
                    known.find(exercise).filter(e -> e.bodyweightFraction() > 0).isPresent()
                        ? everySet(owner, exercise)
                        : logs.decidingRecords(owner, workout, exercise)
                            .map(log -> new Progress(log, UNWEIGHED, known)));
  }

  /** Wanted after a session was read, so on a thread of the network, where no handler may run. */
  private Mono<Progress> everySet(PersonId owner, ExerciseId exercise) {
    return progress(owner, logs.of(owner, List.of(exercise)))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private Mono<Progress> progress(PersonId owner, Mono<TrainingLog> log) {
    return Mono.zip(log, trainees.of(owner))
        .flatMap(
            both ->
                exercises
                    .of(owner, both.getT1().exercises())
                    .map(known -> new Progress(both.getT1(), both.getT2(), known)));
  }
}
