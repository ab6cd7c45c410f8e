package vigor.training.domain.validation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanDraft;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.Reason;
import vigor.training.domain.coach.DraftCompletion;
import vigor.training.domain.coach.WeekPlan;
import vigor.training.domain.prescription.TimeTrim;
import vigor.training.domain.prescription.Weekdays;
import vigor.training.domain.prescription.Why;

/** Makes a whole plan of a draft: weekdays, loads, warm-ups, weeks and reasons are added. */
public final class DraftExpansion {
  private final CatalogueNames names;
  private final ExerciseCatalogue catalogue;
  private final WeekPlan weekPlan;
  private final TimeTrim time;

  public DraftExpansion(ExerciseCatalogue catalogue) {
    names = new CatalogueNames(catalogue);
    this.catalogue = catalogue;
    weekPlan = new WeekPlan(catalogue);
    time = new TimeTrim(catalogue);
  }

  /** The plan, or why there is none; the numbers are taken as they are, for the validator. */
  public Expansion expand(PlanDraft draft, PlanBrief brief) {
    List<Finding> unknown = new ArrayList<>();
    DraftCompletion completion = new DraftCompletion(catalogue, brief);
    List<@Nullable DayOfWeek> weekdays =
        Weekdays.spread(draft.days().size(), brief.preferredDays());
    List<PlanDay> days = new ArrayList<>();
    for (int i = 0; i < draft.days().size(); i++) {
      DraftDay day = draft.days().get(i);
      String id = "d" + (i + 1);
      PlanDay whole =
          new PlanDay(id, name(day, i), weekdays.get(i), 0, exercises(id, day, completion, unknown));
      days.add(time.timed(whole, brief.minutesPerSession()));
    }
    return unknown.isEmpty()
        ? new Expansion.Expanded(
            new PlanContent(
                draft.title(), "Proposed", days, weekPlan.of(brief, days), List.of(reason())))
        : new Expansion.NotExpandable(new Findings(unknown));
  }

  private List<PlanExercise> exercises(
      String dayId, DraftDay day, DraftCompletion completion, List<Finding> unknown) {
    List<PlanExercise> exercises = new ArrayList<>();
    for (DraftExercise draft : day.exercises()) {
      Optional<Exercise> known = names.byId(draft.exerciseId());
      known.ifPresentOrElse(
          e -> exercises.add(completion.complete(draft, e, exercises.size())),
          () -> unknown.add(unknown(dayId, draft.exerciseId())));
    }
    return exercises;
  }

  private static String name(DraftDay day, int index) {
    return day.name().isBlank() ? "Day " + (index + 1) : day.name().strip();
  }

  private static Finding unknown(String dayId, String id) {
    return new Finding(
        FindingKind.UNKNOWN_EXERCISE,
        dayId,
        id,
        "There is no exercise " + id + " in the catalogue.",
        new TreeMap<>());
  }

  private static Reason reason() {
    return Why.of(
            "split",
            "Proposed",
            "Days and exercises were proposed by a language model; weeks, loads and warm-ups were"
                + " added by rule, and every plan rule was checked.")
        .source("Proposed by the language model, checked by Vigor's rules");
  }
}
