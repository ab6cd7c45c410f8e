package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Names of training days, numbered where a kind returns. */
final class DayNames {
  private DayNames() {}

  static List<String> of(List<DayKind> days) {
    Map<DayKind, Integer> seen = new EnumMap<>(DayKind.class);
    List<String> names = new ArrayList<>();
    for (DayKind kind : days) {
      int count = seen.merge(kind, 1, Integer::sum);
      names.add(kind.title() + (count == 1 ? "" : " " + count));
    }
    return names;
  }
}
