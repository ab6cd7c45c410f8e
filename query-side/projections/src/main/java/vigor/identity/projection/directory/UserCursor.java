package vigor.identity.projection.directory;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.identity.query.directory.UserSort;

/**
 * Where a page of people ended: what they are ordered by, and the id of the last one.
 *
 * @param key the number or the name the last one was placed by
 */
record UserCursor(String key, UUID person) {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final UUID HIGHEST = new UUID(-1L, -1L);
  private static final UUID LOWEST = new UUID(0, 0);

  /** Reads what {@link #text} wrote; throws {@link IllegalArgumentException} for anything else. */
  static UserCursor of(@Nullable String text, UserSort sort) {
    if (text == null) {
      return sort == UserSort.NAME
          ? new UserCursor("", LOWEST)
          : new UserCursor(Long.toString(Long.MAX_VALUE), HIGHEST);
    }
    String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    int end = plain.lastIndexOf('/');
    if (end < 0) {
      throw new IllegalArgumentException("not a cursor");
    }
    return new UserCursor(plain.substring(0, end), UUID.fromString(plain.substring(end + 1)));
  }

  long number() {
    return Long.parseLong(key);
  }

  String text() {
    return TEXT.encodeToString((key + "/" + person).getBytes(StandardCharsets.UTF_8));
  }
}
