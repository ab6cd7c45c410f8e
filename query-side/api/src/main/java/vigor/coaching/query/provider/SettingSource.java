package vigor.coaching.query.provider;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose word a setting is. */
public enum SettingSource {
  ENVIRONMENT,
  ADMIN,
  /** The list prices that come with Vigor. */
  LIST;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
