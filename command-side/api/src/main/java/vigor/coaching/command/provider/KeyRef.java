package vigor.coaching.command.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vigor.kernel.command.NotPersonal;

/**
 * Where a key lies, never the key itself: {@code env:VIGOR_…_API_KEY}, {@code file:<name>} in the
 * folder of keys, {@code vault:<name>} in Azure Key Vault, or {@code none} for a server that wants
 * none. Throws {@link IllegalArgumentException} for anything else, so that a reference can name
 * neither another variable nor another file.
 */
@NotPersonal("where a key lies, not the key")
public record KeyRef(@JsonValue String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "none|env:VIGOR_[A-Z0-9_]{1,60}_API_KEY|(file|vault):[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  public static final KeyRef NONE = new KeyRef("none");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public KeyRef {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a reference to a key");
    }
  }

  /** The kind of place: {@code none}, {@code env}, {@code file} or {@code vault}. */
  public String place() {
    int colon = value.indexOf(':');
    return colon < 0 ? value : value.substring(0, colon);
  }

  /** The name within the place; empty for {@code none}. */
  public String name() {
    return value.substring(value.indexOf(':') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
