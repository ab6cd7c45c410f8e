package vigor.privacy.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a person is erased. */
public enum ErasureCause {
  /** The person asked for it. */
  REQUESTED,
  /** Nobody used the account for as long as accounts are kept. */
  INACTIVE,
  /** The person was erased before, and a backup from before that was restored. */
  RESTORED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static ErasureCause of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
