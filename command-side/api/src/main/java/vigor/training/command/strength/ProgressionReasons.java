package vigor.training.command.strength;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.training.command.plan.Alternative;
import vigor.training.command.plan.Reason;

/** Puts what the progression rule decided into words, with its inputs. */
final class ProgressionReasons {
  private static final String DOUBLE_PROGRESSION =
      "ACSM 2009 position stand and NSCA 2-for-2 rule (double progression)";
  private static final String BACK_OFF = "Double progression with back-off after two misses";

  private ProgressionReasons() {}

  static Suggestion findLoad(RepTarget t) {
    String sentence =
        String.format(
            Locale.ROOT,
            "You have not done this before: start light and add load until %d to %d reps feel like"
                + " effort %s of 10.",
            t.low(),
            t.high(),
            number(t.rpe()));
    return suggestion(ProgressionMove.FIND_LOAD, null, t.low(), sentence, inputs(t, null));
  }

  static Suggestion hold(RepTarget t, ExerciseSession last) {
    String sentence =
        "Not every set reached " + t.low() + " reps last time: same load, and aim for the range.";
    return suggestion(ProgressionMove.HOLD, last.kg(), t.low(), sentence, inputs(t, last));
  }

  static Suggestion tooHard(RepTarget t, ExerciseSession last) {
    String sentence =
        "Last time felt harder than the planned effort "
            + number(t.rpe())
            + ": repeat it until it feels easier.";
    int reps = Math.max(t.low(), Math.min(t.high(), last.fewestReps()));
    return suggestion(ProgressionMove.HOLD, last.kg(), reps, sentence, inputs(t, last));
  }

  static Suggestion addReps(RepTarget t, ExerciseSession last, int reps) {
    String sentence =
        "All sets were in range last time: same load, aim for " + reps + " reps in every set.";
    return suggestion(ProgressionMove.ADD_REPS, last.kg(), reps, sentence, inputs(t, last));
  }

  static Suggestion extendRange(RepTarget t, ExerciseSession last, double next, int reps) {
    String sentence =
        String.format(
            Locale.ROOT,
            "The next load, %s kg, is more than 5 %% up: first reach %d reps with %s kg.",
            number(next),
            reps,
            number(last.kg()));
    int aim = Math.min(reps, last.fewestReps() + 1);
    return suggestion(ProgressionMove.ADD_REPS, last.kg(), aim, sentence, inputs(t, last));
  }

  static Suggestion addLoad(RepTarget t, ExerciseSession last, double next) {
    String sentence =
        String.format(
            Locale.ROOT,
            "Every set reached %d reps within the planned effort: %s kg more, back to %d reps.",
            t.high(),
            number(next - last.kg()),
            t.low());
    return suggestion(ProgressionMove.ADD_LOAD, next, t.low(), sentence, inputs(t, last));
  }

  static Suggestion reduce(RepTarget t, ExerciseSession last, double kg) {
    String sentence =
        "Two sessions in a row fell short of "
            + t.low()
            + " reps at full effort: take a tenth off.";
    return suggestion(ProgressionMove.REDUCE_LOAD, kg, t.low(), sentence, inputs(t, last));
  }

  static Suggestion change(RepTarget t, ExerciseSession last, double kg, long misses) {
    String sentence =
        misses + " sessions in a row fell short at full effort: consider a different variation.";
    return suggestion(ProgressionMove.CHANGE_EXERCISE, kg, t.low(), sentence, inputs(t, last));
  }

  private static Suggestion suggestion(
      ProgressionMove move,
      @Nullable Double kg,
      int reps,
      String sentence,
      SortedMap<String, String> inputs) {
    boolean down = move == ProgressionMove.REDUCE_LOAD || move == ProgressionMove.CHANGE_EXERCISE;
    List<Alternative> others =
        move == ProgressionMove.ADD_LOAD
            ? List.of(new Alternative("keep the load", "the range is already full"))
            : List.of();
    String source = down ? BACK_OFF : DOUBLE_PROGRESSION;
    return new Suggestion(
        kg, reps, move, new Reason("load", "DoubleProgression", sentence, inputs, source, others));
  }

  private static SortedMap<String, String> inputs(RepTarget t, @Nullable ExerciseSession last) {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("range", t.low() + "-" + t.high());
    inputs.put("targetRpe", number(t.rpe()));
    inputs.put("stepKg", number(t.loadStepKg()));
    if (last != null) {
      inputs.put("lastKg", number(last.kg()));
      inputs.put("lastReps", last.reps().toString());
      inputs.put("lastRpe", last.meanRpe() == null ? "not rated" : number(last.meanRpe()));
    }
    return inputs;
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
