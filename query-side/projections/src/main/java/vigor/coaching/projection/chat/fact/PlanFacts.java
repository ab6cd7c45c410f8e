package vigor.coaching.projection.chat.fact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vigor.coaching.command.chat.FactKind;
import vigor.training.command.catalogue.Measure;
import vigor.training.query.plan.PlanDayView;
import vigor.training.query.plan.PlanExerciseView;
import vigor.training.query.plan.PlanView;
import vigor.training.query.workout.WorkoutSummary;

/** The plan in use, and the day that comes next: the one after the last that was done. */
record PlanFacts(PlanView plan, List<WorkoutSummary> sessions) {

  void addTo(FactList facts) {
    if (plan.days().isEmpty()) {
      return;
    }
    String link = "/plan/" + plan.id().value();
    facts.add(
        FactKind.PLAN,
        "Plan in use: %s, %s, days: %s."
            .formatted(
                Objects.requireNonNullElse(plan.title(), "untitled"),
                Words.count(plan.weeks(), "week"),
                plan.days().stream().map(PlanDayView::name).collect(Collectors.joining(", "))),
        link);
    PlanDayView next = next();
    facts.add(
        FactKind.NEXT_SESSION,
        "Next session: %s, about %d minutes: %s."
            .formatted(
                next.name(),
                next.estimatedMinutes(),
                next.exercises().stream()
                    .map(PlanFacts::prescription)
                    .collect(Collectors.joining("; "))),
        link);
  }

  private PlanDayView next() {
    List<String> ids = plan.days().stream().map(PlanDayView::id).toList();
    int done =
        sessions.stream()
            .filter(session -> plan.id().equals(session.planId()))
            .map(WorkoutSummary::dayId)
            .findFirst()
            .map(ids::indexOf)
            .orElse(-1);
    return plan.days().get((done + 1) % ids.size());
  }

  private static String prescription(PlanExerciseView exercise) {
    String load = exercise.suggestedKg() == null ? "" : " at " + Words.kg(exercise.suggestedKg());
    Measure measure = exercise.measure();
    String unit = measure != null && measure.isTimed() ? " s" : "";
    return "%s %d × %d–%d%s%s"
        .formatted(
            exercise.name(), exercise.sets(), exercise.repsLow(), exercise.repsHigh(), unit, load);
  }
}
