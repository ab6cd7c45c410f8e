package vigor.coaching.fake.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A simple week: each day a squat, a push, a pull, a hinge and a hold, as far as offered. */
record DemoPlan(String title, List<Day> days) {
  private static final List<String> KINDS =
      List.of("squat|lunge", "push-up|press", "row|pull", "deadlift|bridge|hinge", "plank");
  private static final String HOLD = "plank";

  record Day(String name, List<Item> exercises) {}

  record Item(String id, int sets, int lo, int hi, double rpe, int rest) {}

  static String of(JsonNode facts) {
    List<String> offered =
        StreamSupport.stream(facts.path("exercises").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < facts.path("days").asInt(1); day++) {
      days.add(day(day, offered));
    }
    return JsonMapper.shared().writeValueAsString(new DemoPlan("Demo week", days));
  }

  private static Day day(int number, List<String> offered) {
    List<Item> items = new ArrayList<>();
    for (String kind : KINDS) {
      List<String> fitting =
          offered.stream().filter(id -> id.matches(".*(" + kind + ").*")).toList();
      if (!fitting.isEmpty()) {
        items.add(item(fitting.get(number % fitting.size())));
      }
    }
    return new Day("Day " + (number + 1), items);
  }

  private static Item item(String id) {
    return id.contains(HOLD) ? new Item(id, 3, 20, 40, 7, 60) : new Item(id, 3, 8, 12, 7, 90);
  }
}
