package vigor.training.domain.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.Reason;

/** Copies of prescriptions with one thing changed, the reason for it included. */
public final class Prescribed {
  private Prescribed() {}

  /** The exercise with another number of sets; the sentence is added to the reason for the sets. */
  public static PlanExercise withSets(PlanExercise e, int sets, String rule, String sentence) {
    return new PlanExercise(
        e.exerciseId(),
        sets,
        e.repsLow(),
        e.repsHigh(),
        e.targetRpe(),
        e.restSeconds(),
        e.suggestedKg(),
        e.warmUp(),
        explained(e.reasons(), "sets", String.valueOf(sets), rule, sentence));
  }

  /** The exercise with another effort. */
  public static PlanExercise withRpe(PlanExercise e, double rpe, String rule, String sentence) {
    return new PlanExercise(
        e.exerciseId(),
        e.sets(),
        e.repsLow(),
        e.repsHigh(),
        rpe,
        e.restSeconds(),
        e.suggestedKg(),
        e.warmUp(),
        explained(e.reasons(), "targetRpe", Numbers.plain(rpe), rule, sentence));
  }

  /** The exercise with a shorter range, without warm-up sets and with at most this rest. */
  public static PlanExercise shortened(PlanExercise e, int high, int rest, String sentence) {
    return new PlanExercise(
        e.exerciseId(),
        e.sets(),
        Math.min(e.repsLow(), high),
        high,
        e.targetRpe(),
        rest,
        e.suggestedKg(),
        List.of(),
        explained(e.reasons(), "reps", String.valueOf(high), "SessionFitsTheTime", sentence));
  }

  /** The day with other exercises. */
  public static PlanDay withExercises(PlanDay day, List<PlanExercise> exercises) {
    return new PlanDay(
        day.id(), day.name(), day.weekday(), day.estimatedMinutes(), List.copyOf(exercises));
  }

  /** The day with one exercise replaced. */
  public static PlanDay with(PlanDay day, int index, PlanExercise replacement) {
    List<PlanExercise> exercises = new ArrayList<>(day.exercises());
    exercises.set(index, replacement);
    return withExercises(day, exercises);
  }

  /** The day with one exercise taken out. */
  public static PlanDay without(PlanDay day, int index) {
    List<PlanExercise> exercises = new ArrayList<>(day.exercises());
    exercises.remove(index);
    return withExercises(day, exercises);
  }

  private static List<Reason> explained(
      List<Reason> reasons, String choice, String value, String rule, String sentence) {
    List<Reason> changed = new ArrayList<>();
    SortedMap<String, String> inputs = new TreeMap<>();
    String before = "";
    String source = "Vigor's plan rules";
    for (Reason reason : reasons) {
      if (reason.choice().equals(choice)) {
        inputs.putAll(reason.inputs());
        before = reason.sentence() + " ";
        source = reason.source();
      } else {
        changed.add(reason);
      }
    }
    inputs.put(choice, value);
    inputs.put("changedBy", rule);
    changed.add(new Reason(choice, rule, before + sentence, inputs, source, List.of()));
    return List.copyOf(changed);
  }
}
