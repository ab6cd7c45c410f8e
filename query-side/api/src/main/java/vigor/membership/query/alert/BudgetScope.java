package vigor.membership.query.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose budget. */
public enum BudgetScope {
  /** Of all calls of everybody. */
  SYSTEM,
  /** Of one person. */
  USER;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static BudgetScope of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
