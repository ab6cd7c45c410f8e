package vigor.app.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vigor.admin.query.audit.StateChange;

/** Finds what is different between two states. */
@Component
final class StateChanges {
  private static final int MOST = 200;

  private final TrailJson json;

  StateChanges(TrailJson json) {
    this.json = json;
  }

  /** The differences, in the order of their places, two hundred at most. */
  List<StateChange> between(JsonNode before, JsonNode after) {
    List<StateChange> found = new ArrayList<>();
    compare("", before, after, found);
    return List.copyOf(found.size() > MOST ? found.subList(0, MOST) : found);
  }

  private void compare(
      String path, @Nullable JsonNode before, @Nullable JsonNode after, List<StateChange> found) {
    if (before != null && after != null && before.isObject() && after.isObject()) {
      Set<String> names = new TreeSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      names.forEach(
          name -> compare(path + "/" + escaped(name), before.get(name), after.get(name), found));
    } else if (before == null || !before.equals(after)) {
      found.add(new StateChange(path, shown(before), shown(after)));
    }
  }

  private @Nullable Object shown(@Nullable JsonNode node) {
    return node == null ? null : json.value(node);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
