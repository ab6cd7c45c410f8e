package vigor.training.projection.progress;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.log.Trainee;

/** Brings together what the figures of a person are made of. */
@Component
public class ProgressReads {
  private final TrainingLogs logs;
  private final Trainees trainees;
  private final Exercises exercises;

  public ProgressReads(TrainingLogs logs, Trainees trainees, Exercises exercises) {
    this.logs = logs;
    this.trainees = trainees;
    this.exercises = exercises;
  }

  public Mono<Progress> of(PersonId owner) {
    return logs.of(owner)
        .zipWith(trainees.of(owner), (log, trainee) -> new Progress(log, trainee, exercises));
  }

  /** Progress in one exercise alone; body weight is only asked for where it is part of the load. */
  Mono<Progress> of(PersonId owner, ExerciseId exercise) {
    boolean bodyweight =
        exercises.find(exercise).filter(e -> e.bodyweightFraction() > 0).isPresent();
    Mono<Trainee> trainee =
        bodyweight ? trainees.of(owner) : Mono.just(new Trainee(ZoneOffset.UTC, List.of()));
    return logs.of(owner, List.of(exercise))
        .zipWith(trainee, (log, person) -> new Progress(log, person, exercises));
  }
}
