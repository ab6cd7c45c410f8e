package vigor.training.domain.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/**
 * Where an exercise stands in a week.
 *
 * @param day index of the day
 * @param index place within the day
 * @param exercise what stands there
 */
record Spot(int day, int index, PlanExercise exercise) {

  static List<Spot> find(List<PlanDay> days, BiPredicate<PlanDay, PlanExercise> wanted) {
    List<Spot> spots = new ArrayList<>();
    for (int d = 0; d < days.size(); d++) {
      PlanDay day = days.get(d);
      for (int i = 0; i < day.exercises().size(); i++) {
        if (wanted.test(day, day.exercises().get(i))) {
          spots.add(new Spot(d, i, day.exercises().get(i)));
        }
      }
    }
    return spots;
  }
}
