package vigor.kernel.projection;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;

/**
 * Where a page of a list ended: the time and id of its last row. Lists are ordered by time, newest
 * first, then by id.
 */
public record Cursor(Instant at, UUID id) {
  /** Before any row. */
  public static final Cursor START =
      new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

  /** Reads what {@link #text} wrote; refuses anything else. */
  public static Cursor of(@Nullable String text) {
    if (text == null) {
      return START;
    }
    String[] parts = text.split("_", 2);
    try {
      return new Cursor(time(parts[0]), UUID.fromString(parts[parts.length - 1]));
    } catch (IllegalArgumentException e) {
      throw noPlace();
    }
  }

  /** Reads a time that a row can have; refuses anything else. */
  public static Instant time(String text) {
    try {
      Instant at = Instant.parse(text);
      if (at.isAfter(START.at) || at.isBefore(Instant.EPOCH)) {
        throw noPlace();
      }
      return at;
    } catch (DateTimeException e) {
      throw noPlace();
    }
  }

  /** Says that a text names no place in a list. */
  public static CommandRefused noPlace() {
    return CommandRefused.rule(
        "PlaceIsFromThePageBefore",
        null,
        "There is no such place in this list; take it from the page before.");
  }

  public String text() {
    return at + "_" + id;
  }
}
