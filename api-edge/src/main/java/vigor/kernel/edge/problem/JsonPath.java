package vigor.kernel.edge.problem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Where in a JSON document something is wrong, written as {@code sets[2].reps}. */
final class JsonPath {
  private JsonPath() {}

  static String of(JacksonException failure) {
    StringBuilder path = new StringBuilder();
    for (Reference step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
