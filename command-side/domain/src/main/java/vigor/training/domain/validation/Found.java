package vigor.training.domain.validation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/** Puts a finding together. */
final class Found {
  private final FindingKind kind;
  private @Nullable String dayId;
  private @Nullable String exerciseId;
  private final SortedMap<String, String> inputs = new TreeMap<>();

  private Found(FindingKind kind) {
    this.kind = kind;
  }

  static Found a(FindingKind kind) {
    return new Found(kind);
  }

  Found on(PlanDay day) {
    dayId = day.id();
    return this;
  }

  Found on(PlanDay day, PlanExercise exercise) {
    exerciseId = exercise.exerciseId().value();
    return on(day);
  }

  Found with(String name, Object value) {
    inputs.put(name, String.valueOf(value));
    return this;
  }

  Finding saying(String message) {
    return new Finding(kind, dayId, exerciseId, message, inputs);
  }
}
