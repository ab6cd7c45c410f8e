package vigor.analytics.edge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How figures are written. */
enum FigureFormat {
  JSON,
  CSV,
  ARROW;

  /** The lower-case code used in query strings. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  static FigureFormat of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
