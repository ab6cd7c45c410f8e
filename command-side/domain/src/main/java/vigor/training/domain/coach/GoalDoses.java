package vigor.training.domain.coach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vigor.profile.command.Goal;

/**
 * Repetitions, effort and rest per goal, for loaded exercises; several goals are averaged, each
 * later one with a smaller weight (1, 1/2, 1/3 …).
 *
 * <p>Sources: ACSM 2026 position stand (strength at 80 % and more, growth over a wide range), rest
 * of 2–3 min for compounds and 1–2 min for isolation (Schoenfeld 2016).
 */
record GoalDoses(Dose main, Dose second, Dose isolation) {
  private static final Map<Goal, GoalDoses> TABLE = new EnumMap<>(Goal.class);

  static {
    put(Goal.MUSCLE_GAIN, dose(6, 10, 8, 150), dose(8, 12, 8, 120), dose(10, 15, 8.5, 75));
    put(Goal.STRENGTH, dose(3, 6, 8, 180), dose(5, 8, 8, 150), dose(8, 12, 8, 90));
    put(Goal.FAT_LOSS, dose(8, 12, 8, 105), dose(10, 15, 7.5, 75), dose(12, 15, 8, 60));
    put(Goal.ENDURANCE, dose(12, 15, 7, 75), dose(12, 20, 7, 60), dose(15, 20, 7, 45));
    put(Goal.GENERAL_FITNESS, dose(8, 12, 7.5, 120), dose(8, 12, 7.5, 90), dose(10, 15, 7.5, 60));
    put(Goal.MOBILITY, dose(8, 12, 7, 90), dose(10, 15, 6.5, 75), dose(12, 15, 6.5, 60));
  }

  static GoalDoses blend(List<Goal> goals) {
    List<Goal> ordered = goals.isEmpty() ? List.of(Goal.GENERAL_FITNESS) : goals;
    List<GoalDoses> rows = ordered.stream().distinct().map(GoalDoses::of).toList();
    return new GoalDoses(
        mean(rows.stream().map(GoalDoses::main).toList()),
        mean(rows.stream().map(GoalDoses::second).toList()),
        mean(rows.stream().map(GoalDoses::isolation).toList()));
  }

  private static GoalDoses of(Goal goal) {
    GoalDoses row = TABLE.get(goal);
    if (row == null) {
      throw new IllegalStateException("no doses for " + goal);
    }
    return row;
  }

  private static Dose mean(List<Dose> doses) {
    int low = (int) Math.round(weighted(doses, Dose::low));
    int high = (int) Math.round(weighted(doses, Dose::high));
    double rpe = Math.floor(weighted(doses, Dose::rpe) * 2) / 2;
    int rest = (int) Math.round(weighted(doses, Dose::restSeconds) / 15) * 15;
    return new Dose(low, Math.max(high, low + 2), rpe, rest);
  }

  private static double weighted(List<Dose> doses, ToDoubleFunction<Dose> part) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < doses.size(); i++) {
      double weight = 1.0 / (i + 1);
      sum += weight * part.applyAsDouble(doses.get(i));
      weights += weight;
    }
    return sum / weights;
  }

  private static Dose dose(int low, int high, double rpe, int rest) {
    return new Dose(low, high, rpe, rest);
  }

  private static void put(Goal goal, Dose main, Dose second, Dose isolation) {
    TABLE.put(goal, new GoalDoses(main, second, isolation));
  }
}
