package vigor.training.projection.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.PlanWeek;
import vigor.training.command.plan.Reason;
import vigor.training.command.plan.WarmUpSet;
import vigor.training.projection.Gym;

/** A small plan for tests. */
public final class SamplePlan {
  public static final PlanId ID = new PlanId(new UUID(0x91, 1));

  private SamplePlan() {}

  public static PlanRequested requested(PersonId person, Instant at) {
    PlanBrief brief =
        new PlanBrief(
            List.of(Goal.STRENGTH),
            Level.INTERMEDIATE,
            Set.of(Equipment.RACK, Equipment.BARBELL, Equipment.BENCH),
            List.of(),
            3,
            60,
            Set.of(),
            null,
            null,
            true,
            4,
            Set.of(),
            Set.of(),
            List.of(),
            false,
            null);
    return new PlanRequested(ID, person, false, Personal.of(brief), null, at);
  }

  public static PlanGenerated generated(PersonId person, Instant at) {
    return new PlanGenerated(
        ID,
        person,
        new PlanSource("local", null),
        "no provider is configured",
        Personal.of(content()),
        at);
  }

  /** Two weeks, the second a deload; one day with squats and planks. */
  static PlanContent content() {
    return new PlanContent(
        "Strength",
        "full body",
        List.of(
            new PlanDay(
                "d1",
                "Day 1",
                DayOfWeek.MONDAY,
                40,
                List.of(exercise(Gym.SQUAT, 3, 5, 8, 90.0), exercise(Gym.PLANK, 2, 30, 60, null)))),
        List.of(
            new PlanWeek(1, 0, 0, 1, false, reason("week", "as planned")),
            new PlanWeek(2, -1, -2, 0.9, true, reason("week", "a lighter week"))),
        List.of(reason("split", "three days fit a full body split")));
  }

  static PlanExercise exercise(ExerciseId id, int sets, int low, int high, @Nullable Double kg) {
    return new PlanExercise(
        id,
        sets,
        low,
        high,
        8,
        180,
        kg,
        List.of(new WarmUpSet(0.5, 5)),
        List.of(
            reason("suggestedKg", "starts from what is known"),
            reason("exercise", "fits the goal")));
  }

  private static Reason reason(String choice, String sentence) {
    return new Reason(
        choice, "Sample", sentence, new TreeMap<>(Map.of("a", "1")), "test", List.of());
  }
}
