package vigor.training.domain.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDraft;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.domain.adaptation.Adapted;
import vigor.training.domain.adaptation.PlanAdaptation;
import vigor.training.domain.coach.LocalCoach;
import vigor.training.domain.coach.Replacement;
import vigor.training.domain.validation.DraftExpansion;
import vigor.training.domain.validation.DraftRepair;
import vigor.training.domain.validation.Expansion;
import vigor.training.domain.validation.PlanValidator;
import vigor.training.domain.validation.RepairedDraft;

/** What a plan needs of coaching: making, judging and changing content. Pure functions all. */
final class PlanMaking {
  private final ExerciseCatalogue catalogue;
  private final LocalCoach coach;
  private final PlanValidator validator;
  private final DraftExpansion expansion;
  private final DraftRepair repair;
  private final PlanAdaptation adaptation;

  PlanMaking(ExerciseCatalogue catalogue) {
    coach = new LocalCoach(catalogue);
    validator = new PlanValidator(catalogue);
    expansion = new DraftExpansion(catalogue);
    repair = new DraftRepair(catalogue);
    adaptation = new PlanAdaptation(catalogue);
    this.catalogue = catalogue;
  }

  /** The verdict on a proposal. */
  sealed interface Verdict {}

  /** A proposal the validator has nothing against; {@code remark} tells what was mended. */
  record Sound(PlanContent content, String remark) implements Verdict {}

  /** A proposal that cannot become a plan. */
  record Unsound(Findings findings) implements Verdict {}

  PlanContent byLocalCoach(PlanBrief brief) {
    return coach.plan(brief);
  }

  /** Mends small faults before judging; what was mended is told to the person. */
  Verdict judge(PlanDraft draft, PlanBrief brief) {
    if (expansion.expand(draft, brief) instanceof Expansion.NotExpandable(Findings findings)
        && !isWorthMending(draft, findings, brief)) {
      return new Unsound(findings);
    }
    RepairedDraft mended = repair.repair(draft, brief);
    return switch (expansion.expand(mended.draft(), brief)) {
      case Expansion.NotExpandable(Findings findings) -> new Unsound(findings);
      case Expansion.Expanded(PlanContent content) -> {
        Findings findings = judge(content, brief);
        yield findings.none() ? new Sound(content, remark(mended)) : new Unsound(findings);
      }
    };
  }

  Findings judge(PlanContent content, PlanBrief brief) {
    return validator.judge(content, brief);
  }

  PlanExercise replacement(
      PlanExercise before, int index, ExerciseId standIn, @Nullable String wish, PlanBrief brief) {
    String why = wish == null || wish.isBlank() ? "You chose it." : "You chose it: " + wish.strip();
    return new Replacement(catalogue, brief)
        .of(before, index, standIn, why)
        .orElseThrow(
            () ->
                CommandRefused.rule(
                    "ExerciseIsInTheCatalogue",
                    "replacementId",
                    "There is no exercise \"" + standIn + "\"."));
  }

  Adapted adapt(PlanContent content, PlanFeedback feedback, PlanBrief brief) {
    return adaptation.adapt(content, brief, feedback);
  }

  /** A plan that is mostly ours must not bear another's name. */
  private static boolean isWorthMending(PlanDraft draft, Findings findings, PlanBrief brief) {
    long named = draft.days().stream().mapToLong(day -> day.exercises().size()).sum();
    long unknown =
        findings.items().stream().filter(f -> f.kind() == FindingKind.UNKNOWN_EXERCISE).count();
    return draft.days().size() == brief.daysPerWeek() && unknown * 3 <= named;
  }

  private static String remark(RepairedDraft mended) {
    return Optional.of(mended.changes())
        .filter(changes -> !changes.isEmpty())
        .map(changes -> "It was checked and mended: " + String.join(" ", changes))
        .orElse("It passed every check as it came.");
  }
}
