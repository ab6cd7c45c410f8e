package vigor.training.projection.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.plan.PlanReads;
import vigor.training.projection.plan.PlanRow;
import vigor.training.projection.progress.TrainingLogs;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.projection.workout.WorkoutReads;
import vigor.training.query.workout.WorkoutView;

/** Brings together what suggestions are made of. */
@Component
public class SuggestionReads {
  private static final Duration A_WEEK = Duration.ofDays(7);

  private final WorkoutReads workouts;
  private final PlanReads plans;
  private final TrainingLogs logs;
  private final KnownExercises exercises;

  public SuggestionReads(
      WorkoutReads workouts, PlanReads plans, TrainingLogs logs, KnownExercises exercises) {
    this.workouts = workouts;
    this.plans = plans;
    this.logs = logs;
    this.exercises = exercises;
  }

  /** The advice for a session, in plan order; empty when the owner has no such session. */
  public Mono<List<Advice>> of(PersonId owner, WorkoutId id) {
    return workouts
        .workout(owner, id)
        .flatMap(
            workout ->
                plan(owner, workout)
                    .map(plan -> Prescriptions.of(workout, plan))
                    .flatMap(
                        prescriptions ->
                            advise(owner, prescriptions, set -> !set.workout().equals(id))));
  }

  /** The advice for the same day a week later, this session included and later ones left out. */
  public Mono<List<Advice>> afterwards(PersonId owner, WorkoutView workout) {
    Instant nextTime = workout.startedAt().plus(A_WEEK);
    return plan(owner, workout)
        .map(plan -> Prescriptions.of(workout, plan, nextTime))
        .flatMap(prescriptions -> advise(owner, prescriptions, set -> upTo(set, workout)));
  }

  private static boolean upTo(PerformedSet set, WorkoutView workout) {
    return set.workout().equals(workout.id()) || set.performedAt().isBefore(workout.startedAt());
  }

  private Mono<Optional<PlanRow>> plan(PersonId owner, WorkoutView workout) {
    PlanId plan = workout.planId();
    return plan == null
        ? Mono.just(Optional.empty())
        : plans.plan(owner, plan).map(Optional::of).defaultIfEmpty(Optional.empty());
  }

  private Mono<List<Advice>> advise(
      PersonId owner, List<Prescription> prescriptions, Predicate<PerformedSet> known) {
    List<ExerciseId> asked = prescriptions.stream().map(Prescription::exercise).toList();
    return Mono.zip(
        logs.of(owner, asked).map(TrainingLog::byExercise),
        exercises.of(owner, asked).map(Advisor::new),
        (sets, advisor) ->
            prescriptions.stream().map(p -> advisor.advise(p, known(sets, p, known))).toList());
  }

  private static List<PerformedSet> known(
      Map<ExerciseId, List<PerformedSet>> sets, Prescription asked, Predicate<PerformedSet> known) {
    return sets.getOrDefault(asked.exercise(), List.of()).stream().filter(known).toList();
  }
}
