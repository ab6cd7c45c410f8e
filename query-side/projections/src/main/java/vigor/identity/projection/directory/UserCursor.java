package vigor.identity.projection.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.identity.query.directory.UserSort;
import vigor.kernel.projection.Cursor;

/**
 * Where a page of people ended: what they are ordered by, and the id of the last one.
 *
 * @param key the number or the name the last one was placed by
 */
record UserCursor(String key, UUID person) {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final UUID HIGHEST = new UUID(-1L, -1L);
  private static final UUID LOWEST = new UUID(0, 0);

  /** Reads what {@link #text} wrote; refuses anything else. */
  static UserCursor of(@Nullable String text, UserSort sort) {
    if (text == null) {
      return sort == UserSort.NAME
          ? new UserCursor("", LOWEST)
          : new UserCursor(Long.toString(Long.MAX_VALUE), HIGHEST);
    }
    try {
      UserCursor cursor = read(new String(Base64.getUrlDecoder().decode(text), UTF_8));
      return sort == UserSort.NAME ? cursor : cursor.placedBy(cursor.number());
    } catch (IllegalArgumentException e) {
      throw Cursor.noPlace();
    }
  }

  private static UserCursor read(String plain) {
    int end = Math.max(plain.lastIndexOf('/'), 0);
    return new UserCursor(plain.substring(0, end), UUID.fromString(plain.substring(end + 1)));
  }

  private UserCursor placedBy(long number) {
    return new UserCursor(Long.toString(number), person);
  }

  long number() {
    return Long.parseLong(key);
  }

  String text() {
    return TEXT.encodeToString((key + "/" + person).getBytes(UTF_8));
  }
}
