package vigor.privacy.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a copy has come. */
public enum ExportStatus {
  /** It is being made. */
  PREPARING,
  /** It can be downloaded, once. */
  READY,
  /** It was handed out. */
  DOWNLOADED,
  /** Nobody fetched it in time, and it is gone. */
  EXPIRED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  public static ExportStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
