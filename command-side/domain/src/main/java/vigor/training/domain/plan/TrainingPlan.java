package vigor.training.domain.plan;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.training.command.plan.ExerciseSwapped;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.plan.PlanAdapted;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRenamed;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.ProposalRejected;

/** A plan as its events tell it. Immutable; {@link PlanDecisions} decides on it. */
record TrainingPlan(
    @Nullable PersonId owner,
    @Nullable Personal<PlanBrief> brief,
    @Nullable Personal<PlanContent> content,
    Stage stage) {

  /** How far a plan has come. */
  enum Stage {
    UNKNOWN,
    REQUESTED,
    READY,
    ACCEPTED,
    ARCHIVED
  }

  /** A plan nobody has asked for. */
  static final TrainingPlan NONE = new TrainingPlan(null, null, null, Stage.UNKNOWN);

  TrainingPlan evolve(PlanEvent event) {
    return switch (event) {
      case PlanRequested e -> new TrainingPlan(e.person(), e.brief(), null, Stage.REQUESTED);
      case ProposalRejected e -> this;
      case PlanGenerated e -> new TrainingPlan(owner, brief, e.content(), Stage.READY);
      case PlanAccepted e -> at(Stage.ACCEPTED);
      case PlanRenamed e -> containing(both(e.title(), PlanEditing::retitled));
      case ExerciseSwapped e ->
          containing(
              both(
                  e.replacement(),
                  (plan, replacement) ->
                      PlanEditing.swapped(plan, e.dayId(), e.exerciseId(), replacement)));
      case PlanAdapted e -> containing(e.content());
      case PlanArchived e -> at(Stage.ARCHIVED);
    };
  }

  private TrainingPlan at(Stage next) {
    return new TrainingPlan(owner, brief, content, next);
  }

  private TrainingPlan containing(Personal<PlanContent> changed) {
    return new TrainingPlan(owner, brief, changed, stage);
  }

  /** Applies a personal change to the personal content; if either is erased, so is the outcome. */
  private <T> Personal<PlanContent> both(
      Personal<T> change, BiFunction<PlanContent, T, PlanContent> edit) {
    if (content instanceof Personal.Known<PlanContent>(PlanContent plan)
        && change instanceof Personal.Known<T>(T value)) {
      return Personal.of(edit.apply(plan, value));
    }
    return Personal.erased();
  }
}
