package vigor.kernel.projection;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Splits rows, of which one more was read than fits, into a page and the cursor of the next.
 *
 * @param next null when this page is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, cursor.apply(items.getLast()).text());
  }
}
