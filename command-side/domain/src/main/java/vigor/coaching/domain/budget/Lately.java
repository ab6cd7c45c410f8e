package vigor.coaching.domain.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was booked last, so that a message delivered again changes nothing. */
record Lately<K, V>(Map<K, V> booked) {
  /** Far more than can be under way at once; a month's stream stays cheap to read. */
  private static final int REMEMBERED = 256;

  static <K, V> Lately<K, V> nothing() {
    return new Lately<>(Map.of());
  }

  @Nullable V of(K key) {
    return booked.get(key);
  }

  Lately<K, V> with(K key, V value) {
    Map<K, V> more = new LinkedHashMap<>(booked);
    more.put(key, value);
    if (more.size() > REMEMBERED) {
      more.remove(more.keySet().iterator().next());
    }
    return new Lately<>(more);
  }
}
