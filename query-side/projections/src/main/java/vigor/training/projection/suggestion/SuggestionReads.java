package vigor.training.projection.suggestion;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.plan.PlanReads;
import vigor.training.projection.plan.PlanRow;
import vigor.training.projection.progress.TrainingLogs;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.projection.workout.WorkoutReads;
import vigor.training.query.workout.WorkoutView;

/** Brings together what suggestions are made of. */
@Component
public class SuggestionReads {
  private final WorkoutReads workouts;
  private final PlanReads plans;
  private final TrainingLogs logs;
  private final Advisor advisor;

  public SuggestionReads(
      WorkoutReads workouts, PlanReads plans, TrainingLogs logs, Exercises exercises) {
    this.workouts = workouts;
    this.plans = plans;
    this.logs = logs;
    this.advisor = new Advisor(exercises);
  }

  /** The advice for a session, in plan order; empty when the owner has no such session. */
  public Mono<List<Advice>> of(PersonId owner, WorkoutId id) {
    return workouts
        .workout(owner, id)
        .flatMap(
            workout ->
                plan(owner, workout)
                    .map(plan -> Prescriptions.of(workout, plan))
                    .flatMap(prescriptions -> advise(owner, id, prescriptions)));
  }

  private Mono<Optional<PlanRow>> plan(PersonId owner, WorkoutView workout) {
    PlanId plan = workout.planId();
    return plan == null
        ? Mono.just(Optional.empty())
        : plans.plan(owner, plan).map(Optional::of).defaultIfEmpty(Optional.empty());
  }

  private Mono<List<Advice>> advise(
      PersonId owner, WorkoutId workout, List<Prescription> prescriptions) {
    return logs.of(owner, prescriptions.stream().map(Prescription::exercise).toList())
        .map(TrainingLog::byExercise)
        .map(
            sets ->
                prescriptions.stream()
                    .map(
                        p -> advisor.advise(p, sets.getOrDefault(p.exercise(), List.of()), workout))
                    .toList());
  }
}
