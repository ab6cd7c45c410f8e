package vigor.kernel.edge.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an API token may be allowed to do. */
public enum Scope {
  PROFILE_READ,
  PROFILE_WRITE,
  TRAINING_READ,
  TRAINING_WRITE,
  COACHING_READ,
  COACHING_WRITE,
  ANALYTICS_READ;

  /** The code used in the contract and in JSON, for example {@code training:read}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Scope of(String code) {
    for (Scope scope : values()) {
      if (scope.code().equals(code)) {
        return scope;
      }
    }
    throw new IllegalArgumentException("no such scope");
  }
}
