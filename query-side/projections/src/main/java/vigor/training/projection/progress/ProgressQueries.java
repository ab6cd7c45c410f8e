package vigor.training.projection.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.training.projection.workout.WorkoutReads;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.WorkoutView;

/** Answers questions about progress. */
@Component
public class ProgressQueries {
  private final ProgressReads progress;
  private final WorkoutReads workouts;
  private final Clock clock;

  public ProgressQueries(ProgressReads progress, WorkoutReads workouts, Clock clock) {
    this.progress = progress;
    this.workouts = workouts;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<ProgressView> handle(GetProgress query) {
    return progress
        .of(query.owner())
        .map(all -> all.view(query.exerciseId(), shown(query), clock.instant()))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<@Nullable SetOutcome> handle(GetSetOutcome query) {
    return workouts
        .workout(query.owner(), query.workoutId())
        .flatMap(workout -> outcome(query, workout))
        .toFuture();
  }

  private Mono<SetOutcome> outcome(GetSetOutcome query, WorkoutView workout) {
    return Mono.justOrEmpty(
            Stream.concat(workout.sets().stream(), workout.removedSets().stream())
                .filter(set -> set.setId().equals(query.setId()))
                .findFirst())
        .flatMap(
            set ->
                progress
                    .decidingRecords(query.owner(), query.workoutId(), set.exerciseId())
                    .map(all -> all.recordsOf(query.workoutId(), query.setId()))
                    .map(records -> new SetOutcome(set, workout, records)));
  }

  private static Predicate<LocalDate> shown(GetProgress query) {
    LocalDate from = query.from();
    LocalDate to = query.to();
    return day -> (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
