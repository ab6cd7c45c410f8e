package vigor.training.projection.progress.figure;

import java.util.List;
import java.util.Optional;
import vigor.kernel.command.IsoWeek;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.progress.RecordKind;

/**
 * The name of a figure. It says which figure is meant, so that nothing has to be stored for it:
 * parts are separated by dots, which no part contains.
 *
 * @param figure the kind of figure
 * @param parts what tells figures of the kind apart
 */
public record ReceiptId(String figure, List<String> parts) {
  public static final String STREAK = "streak";

  public static ReceiptId parse(String id) {
    List<String> parts = List.of(id.split("\\.", -1));
    return new ReceiptId(parts.getFirst(), parts.subList(1, parts.size()));
  }

  /** The n-th part, empty when the id has fewer. */
  public Optional<String> part(int n) {
    return n < parts.size() ? Optional.of(parts.get(n)) : Optional.empty();
  }

  public String text() {
    return parts.isEmpty() ? figure : figure + "." + String.join(".", parts);
  }

  public static String e1rm(ExerciseId exercise) {
    return "e1rm." + exercise;
  }

  public static String setE1rm(SetId set) {
    return "set-e1rm." + set;
  }

  public static String volume(IsoWeek week, Muscle muscle) {
    return "volume." + week + "." + muscle.code();
  }

  public static String tonnage(IsoWeek week) {
    return "tonnage." + week;
  }

  public static String load(IsoWeek week) {
    return "load." + week;
  }

  public static String record(RecordKind kind, SetId set) {
    return "record." + kind.code() + "." + set;
  }

  public static String milestone(String id) {
    return "milestone." + id;
  }

  /** The receipt of one exercise of a plan. */
  public static String plan(PlanId plan, String dayId, ExerciseId exercise) {
    return "plan." + plan.value() + "." + dayId + "." + exercise;
  }

  /** The receipt of a prefilled exercise. */
  public static String suggestion(WorkoutId workout, ExerciseId exercise) {
    return "suggestion." + workout.value() + "." + exercise;
  }
}
