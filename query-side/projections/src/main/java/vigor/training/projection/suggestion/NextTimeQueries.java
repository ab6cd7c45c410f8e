package vigor.training.projection.suggestion;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.workout.WorkoutReads;
import vigor.training.query.workout.GetNextTime;
import vigor.training.query.workout.NextTimeView;
import vigor.training.query.workout.WorkoutView;

/** Answers what a session asks of the next time. */
@Component
public class NextTimeQueries {
  private final SuggestionReads reads;
  private final WorkoutReads workouts;
  private final KnownExercises exercises;

  public NextTimeQueries(SuggestionReads reads, WorkoutReads workouts, KnownExercises exercises) {
    this.reads = reads;
    this.workouts = workouts;
    this.exercises = exercises;
  }

  @QueryHandler
  CompletableFuture<@Nullable NextTimeView> handle(GetNextTime query) {
    return workouts
        .workout(query.owner(), query.workoutId())
        .flatMap(
            workout ->
                Mono.zip(
                        reads.of(query.owner(), workout.id()),
                        reads.afterwards(query.owner(), workout))
                    .flatMap(
                        both ->
                            exercises
                                .of(query.owner(), exercises(both.getT2()))
                                .map(known -> view(workout, both.getT1(), both.getT2(), known))))
        .toFuture();
  }

  private static List<ExerciseId> exercises(List<Advice> advices) {
    return advices.stream().map(Advice::exercise).toList();
  }

  private static NextTimeView view(
      WorkoutView workout, List<Advice> before, List<Advice> after, Exercises exercises) {
    return new NextTimeView(
        after.stream()
            .map(
                advice -> {
                  ExerciseId exercise = advice.exercise();
                  return new NextTimeView.Item(
                      exercise,
                      exercises.name(exercise),
                      planned(exercise, before),
                      done(exercise, workout),
                      advice.kg(),
                      advice.reps(),
                      Targets.timed(exercises.find(exercise)),
                      advice.reason().sentence());
                })
            .toList());
  }

  private static @Nullable Integer planned(ExerciseId exercise, List<Advice> before) {
    return before.stream()
        .filter(advice -> advice.exercise().equals(exercise))
        .findFirst()
        .map(advice -> advice.prescription().sets())
        .orElse(null);
  }

  private static int done(ExerciseId exercise, WorkoutView workout) {
    return (int)
        workout.sets().stream()
            .filter(set -> set.exerciseId().equals(exercise) && set.type().counts())
            .count();
  }
}
