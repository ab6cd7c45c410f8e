package vigor.training.projection.suggestion;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.workout.WorkoutReads;
import vigor.training.query.workout.GetSuggestions;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestedSets;
import vigor.training.query.workout.SuggestionsView;
import vigor.training.query.workout.WorkoutView;

/** Answers what to do next in a session. */
@Component
public class SuggestionQueries {
  private final SuggestionReads reads;
  private final WorkoutReads workouts;
  private final KnownExercises exercises;

  public SuggestionQueries(SuggestionReads reads, WorkoutReads workouts, KnownExercises exercises) {
    this.reads = reads;
    this.workouts = workouts;
    this.exercises = exercises;
  }

  @QueryHandler
  CompletableFuture<@Nullable SuggestionsView> handle(GetSuggestions query) {
    return reads
        .of(query.owner(), query.workoutId())
        .flatMap(
            all ->
                Mono.zip(
                    lastWorkouts(query, all),
                    exercises.of(query.owner(), all.stream().map(Advice::exercise).toList()),
                    (last, known) -> view(query, all, last, known)))
        .toFuture();
  }

  private Mono<Map<WorkoutId, WorkoutView>> lastWorkouts(GetSuggestions query, List<Advice> all) {
    return Flux.fromStream(
            all.stream()
                .flatMap(advice -> advice.lastTime().stream())
                .map(PerformedSet::workout)
                .distinct())
        .flatMap(id -> workouts.workout(query.owner(), id))
        .collectMap(WorkoutView::id);
  }

  private static SuggestionsView view(
      GetSuggestions query,
      List<Advice> all,
      Map<WorkoutId, WorkoutView> last,
      Exercises exercises) {
    return new SuggestionsView(
        all.stream()
            .map(
                advice ->
                    view(query, advice, sets(advice, last), exercises.name(advice.exercise())))
            .toList());
  }

  private static SuggestedSets view(
      GetSuggestions query, Advice advice, List<SetView> last, String name) {
    Prescription asked = advice.prescription();
    return new SuggestedSets(
        advice.exercise(),
        name,
        last,
        last.isEmpty() ? null : last.getFirst().performedAt(),
        asked.sets(),
        advice.kg(),
        advice.reps(),
        asked.targetRpe(),
        advice.reason().rule(),
        advice.reason().sentence(),
        ReceiptId.suggestion(query.workoutId(), advice.exercise()));
  }

  private static List<SetView> sets(Advice advice, Map<WorkoutId, WorkoutView> last) {
    return advice.lastTime().stream()
        .flatMap(
            set ->
                Stream.ofNullable(last.get(set.workout()))
                    .flatMap(workout -> workout.sets().stream())
                    .filter(view -> view.setId().equals(set.id())))
        .toList();
  }
}
