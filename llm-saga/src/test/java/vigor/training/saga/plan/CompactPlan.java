package vigor.training.saga.plan;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanGenerated;

/** A finished plan in the words a language model would use for it. */
record CompactPlan(String title, List<Day> days) {

  record Day(String name, List<Item> exercises) {}

  record Item(String id, int sets, int lo, int hi, double rpe, int rest) {}

  static String of(PlanGenerated plan) {
    PlanContent content = plan.content().readable().orElseThrow();
    List<Day> days = content.days().stream().map(CompactPlan::day).toList();
    return JsonMapper.shared().writeValueAsString(new CompactPlan("Strong", days));
  }

  private static Day day(PlanDay day) {
    return new Day(
        day.name(),
        day.exercises().stream()
            .map(
                e ->
                    new Item(
                        e.exerciseId().value(),
                        e.sets(),
                        e.repsLow(),
                        e.repsHigh(),
                        e.targetRpe(),
                        e.restSeconds()))
            .toList());
  }
}
