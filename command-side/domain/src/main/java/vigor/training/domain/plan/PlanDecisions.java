package vigor.training.domain.plan;

import java.time.Instant;
import java.util.List;
import vigor.kernel.command.Personal;
import vigor.training.command.plan.AcceptPlan;
import vigor.training.command.plan.ArchivePlan;
import vigor.training.command.plan.ExerciseSwapped;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.GiveFeedback;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.plan.PlanAdapted;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanCommand;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRenamed;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.ProposalRejected;
import vigor.training.command.plan.ProposePlan;
import vigor.training.command.plan.RenamePlan;
import vigor.training.command.plan.RequestPlan;
import vigor.training.command.plan.SwapExercise;
import vigor.training.command.plan.UseLocalCoach;
import vigor.training.domain.adaptation.Adapted;
import vigor.training.domain.plan.TrainingPlan.Stage;

/** What a plan answers to each command: the events that follow, or a refusal. Pure. */
final class PlanDecisions {
  private static final PlanSource LOCAL = new PlanSource("local", null);

  private final PlanMaking making;

  PlanDecisions(PlanMaking making) {
    this.making = making;
  }

  List<PlanEvent> decide(PlanCommand command, TrainingPlan plan) {
    if (command instanceof RequestPlan request && plan.stage() == Stage.UNKNOWN) {
      BriefIsPlausible.check(request.brief());
      return List.of(
          new PlanRequested(
              request.planId(),
              request.owner(),
              request.brief().llmConsent(),
              Personal.of(request.brief()),
              request.language(),
              request.at()));
    }
    PlanBelongsToPerson.check(plan, command.owner());
    return switch (command) {
      case RequestPlan c -> List.of();
      case ProposePlan c -> propose(c, plan);
      case UseLocalCoach c -> useLocalCoach(c, plan);
      case AcceptPlan c -> accept(c, plan);
      case RenamePlan c -> rename(c, plan);
      case SwapExercise c -> swap(c, plan);
      case GiveFeedback c -> adapt(c, plan);
      case ArchivePlan c ->
          plan.stage() == Stage.ARCHIVED
              ? List.of()
              : List.of(new PlanArchived(c.planId(), c.owner(), c.at()));
    };
  }

  /** A proposal that comes after the plan was made changes nothing: the first sound plan stays. */
  private List<PlanEvent> propose(ProposePlan c, TrainingPlan plan) {
    if (plan.stage() != Stage.REQUESTED) {
      return List.of();
    }
    return switch (making.judge(c.draft(), PlanIsReadable.brief(plan))) {
      case PlanMaking.Sound(PlanContent content, String remark) ->
          List.of(generated(c, c.source(), remark, content, c.at()));
      case PlanMaking.Unsound(Findings findings) ->
          List.of(
              new ProposalRejected(
                  c.planId(), c.owner(), c.source(), Personal.of(findings), c.at()));
    };
  }

  private List<PlanEvent> useLocalCoach(UseLocalCoach c, TrainingPlan plan) {
    if (plan.stage() != Stage.REQUESTED) {
      return List.of();
    }
    PlanContent content = making.byLocalCoach(PlanIsReadable.brief(plan));
    return List.of(generated(c, LOCAL, c.why(), content, c.at()));
  }

  private static List<PlanEvent> accept(AcceptPlan c, TrainingPlan plan) {
    PlanIsMade.check(plan);
    return plan.stage() == Stage.ACCEPTED
        ? List.of()
        : List.of(new PlanAccepted(c.planId(), c.owner(), c.at()));
  }

  private static List<PlanEvent> rename(RenamePlan c, TrainingPlan plan) {
    PlanIsMade.check(plan);
    TitleIsShort.check(c.title());
    return PlanIsReadable.content(plan).title().equals(c.title().strip())
        ? List.of()
        : List.of(new PlanRenamed(c.planId(), c.owner(), Personal.of(c.title().strip()), c.at()));
  }

  private List<PlanEvent> swap(SwapExercise c, TrainingPlan plan) {
    PlanIsMade.check(plan);
    if (c.exerciseId().equals(c.replacementId())) {
      return List.of();
    }
    PlanContent content = PlanIsReadable.content(plan);
    PlanEditing.Place place = ExerciseIsInThePlan.check(content, c.dayId(), c.exerciseId());
    PlanBrief brief = PlanIsReadable.brief(plan);
    PlanExercise replacement =
        making.replacement(place.exercise(), place.index(), c.replacementId(), c.reason(), brief);
    PlanContent after = PlanEditing.swapped(content, c.dayId(), c.exerciseId(), replacement);
    SwapKeepsThePlanSound.check(making.judge(content, brief), making.judge(after, brief));
    Personal<String> reason =
        c.reason() == null || c.reason().isBlank() ? null : Personal.of(c.reason().strip());
    return List.of(
        new ExerciseSwapped(
            c.planId(),
            c.owner(),
            c.dayId(),
            c.exerciseId(),
            Personal.of(replacement),
            reason,
            c.at()));
  }

  private List<PlanEvent> adapt(GiveFeedback c, TrainingPlan plan) {
    PlanIsMade.check(plan);
    FeedbackSaysWhatItIsAbout.check(c.feedback());
    Adapted adapted =
        making.adapt(PlanIsReadable.content(plan), c.feedback(), PlanIsReadable.brief(plan));
    return List.of(
        new PlanAdapted(
            c.planId(),
            c.owner(),
            Personal.of(c.feedback()),
            Personal.of(adapted.content()),
            Personal.of(adapted.explanation()),
            c.at()));
  }

  private static PlanGenerated generated(
      PlanCommand c, PlanSource source, String why, PlanContent content, Instant at) {
    return new PlanGenerated(c.planId(), c.owner(), source, why, Personal.of(content), at);
  }
}
