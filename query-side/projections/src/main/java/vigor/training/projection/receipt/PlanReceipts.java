package vigor.training.projection.receipt;

import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.plan.PlanReads;
import vigor.training.projection.plan.PlanRow;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.query.progress.ReceiptView;

/** Opens the choices of plans. */
@Component
public class PlanReceipts {
  private final PlanReads plans;
  private final Exercises exercises;

  public PlanReceipts(PlanReads plans, Exercises exercises) {
    this.plans = plans;
    this.exercises = exercises;
  }

  /** Why an exercise of a plan is as it is; parts are plan, day and exercise. */
  Mono<ReceiptView> open(PersonId owner, ReceiptId id) {
    return Mono.justOrEmpty(id.part(0).flatMap(Uuids::parse))
        .flatMap(plan -> plans.plan(owner, new PlanId(plan)))
        .flatMap(plan -> Mono.justOrEmpty(receipt(plan, id)));
  }

  private Optional<ReceiptView> receipt(PlanRow plan, ReceiptId id) {
    return Optional.ofNullable(plan.body().content()).stream()
        .flatMap(content -> content.days().stream())
        .filter(day -> id.part(1).filter(day.id()::equals).isPresent())
        .flatMap(day -> day.exercises().stream().map(exercise -> receipt(plan, day, exercise)))
        .filter(receipt -> receipt.id().equals(id.text()))
        .findFirst();
  }

  private ReceiptView receipt(PlanRow plan, PlanDay day, PlanExercise exercise) {
    return ReasonReceipt.of(
        ReceiptId.plan(new PlanId(plan.planId()), day.id(), exercise.exerciseId()),
        exercises.name(exercise.exerciseId()) + " on " + day.name(),
        exercise.suggestedKg(),
        exercise.reasons(),
        plan.body().events());
  }
}
