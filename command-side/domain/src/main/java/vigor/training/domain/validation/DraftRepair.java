package vigor.training.domain.validation;

import java.util.ArrayList;
import java.util.List;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanDraft;
import vigor.training.domain.coach.LocalCoach;
import vigor.training.domain.prescription.SoundWeek;

/**
 * Mends a draft without asking anyone: exercises are named, replaced or left out, numbers brought
 * into range, missing days taken from the local coach, and the week trimmed to its caps.
 */
public final class DraftRepair {
  private final ExerciseCatalogue catalogue;
  private final LocalCoach coach;
  private final DraftExpansion expansion;
  private final SoundWeek soundWeek;

  public DraftRepair(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
    coach = new LocalCoach(catalogue);
    expansion = new DraftExpansion(catalogue);
    soundWeek = new SoundWeek(catalogue);
  }

  /** The mended draft and what was changed. */
  public RepairedDraft repair(PlanDraft draft, PlanBrief brief) {
    List<String> changes = new ArrayList<>();
    ExerciseRepair exercises = new ExerciseRepair(catalogue, brief, changes);
    List<DraftDay> days =
        draft.days().stream().limit(brief.daysPerWeek()).map(exercises::repair).toList();
    if (draft.days().size() > days.size()) {
      changes.add("Left out the days beyond " + brief.daysPerWeek() + " a week.");
    }
    String title = draft.title().isBlank() ? "Your plan" : draft.title().strip();
    PlanDraft whole = new PlanDraft(title, filled(days, brief, changes));
    return new RepairedDraft(trimmed(whole, brief, changes), List.copyOf(changes));
  }

  private List<DraftDay> filled(List<DraftDay> days, PlanBrief brief, List<String> changes) {
    List<DraftDay> filled = new ArrayList<>(days);
    boolean complete =
        days.size() == brief.daysPerWeek() && days.stream().noneMatch(d -> d.exercises().isEmpty());
    if (complete) {
      return filled;
    }
    List<PlanDay> own = coach.plan(brief).days();
    for (int i = 0; i < own.size(); i++) {
      if (i >= filled.size()) {
        filled.add(draft(own.get(i)));
        changes.add("Day " + (i + 1) + " was missing: the local coach filled it.");
      } else if (filled.get(i).exercises().isEmpty()) {
        filled.set(i, draft(own.get(i)));
        changes.add("Day " + (i + 1) + " was empty: the local coach filled it.");
      }
    }
    return filled;
  }

  private PlanDraft trimmed(PlanDraft draft, PlanBrief brief, List<String> changes) {
    if (!(expansion.expand(draft, brief) instanceof Expansion.Expanded(var content))) {
      return draft;
    }
    SuitableExercises suitable = new SuitableExercises(catalogue, TrainingLimits.of(brief));
    List<DraftDay> trimmed =
        soundWeek.of(content.days(), brief, suitable).stream().map(DraftRepair::draft).toList();
    if (!trimmed.equals(content.days().stream().map(DraftRepair::draft).toList())) {
      changes.add("Trimmed sets to fit volume caps, balance and the minutes given.");
    }
    return new PlanDraft(draft.title(), trimmed);
  }

  private static DraftDay draft(PlanDay day) {
    return new DraftDay(
        day.name(),
        day.exercises().stream()
            .map(
                e ->
                    new DraftExercise(
                        e.exerciseId().value(),
                        e.sets(),
                        e.repsLow(),
                        e.repsHigh(),
                        e.targetRpe(),
                        e.restSeconds()))
            .toList());
  }
}
