package vigor.kernel.projection;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ended: the time and id of its last row. Lists are ordered by time, newest
 * first, then by id.
 */
public record Cursor(Instant at, UUID id) {
  /** Before any row. */
  public static final Cursor START =
      new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

  /** Reads what {@link #text} wrote; throws {@link IllegalArgumentException} for anything else. */
  public static Cursor of(@Nullable String text) {
    if (text == null) {
      return START;
    }
    String[] parts = text.split("_", 2);
    try {
      return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a cursor", e);
    }
  }

  public String text() {
    return at + "_" + id;
  }
}
