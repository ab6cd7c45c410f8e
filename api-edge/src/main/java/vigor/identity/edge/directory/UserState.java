package vigor.identity.edge.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an account may be used. */
enum UserState {
  ACTIVE,
  DISABLED;

  /** The lower-case code used in JSON. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  static UserState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
