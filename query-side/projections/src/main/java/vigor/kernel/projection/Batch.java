package vigor.kernel.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of one table that one batch of events has touched. */
final class Batch<K extends Comparable<K>, R> {
  private static final Columns<UUID> PERSONS = new Columns<UUID>().and("uuid", id -> id);

  private final TableSpec<K, R> spec;
  private final JdbcOperations jdbc;
  private final Map<K, Optional<R>> seen = new HashMap<>();
  private final SortedMap<K, R> changed = new TreeMap<>();

  /**
   * Loads at once what all events of the batch will ask for: one query instead of one per event.
   */
  Batch(TableSpec<K, R> spec, JdbcOperations jdbc, List<Object> events) {
    this.spec = spec;
    this.jdbc = jdbc;
    if (spec.lookup() != null) {
      load(
          events.stream().map(spec.reading().neededBy()).flatMap(List::stream).distinct().toList());
    }
  }

  Optional<R> find(K key) {
    R own = changed.get(key);
    if (own != null) {
      return Optional.of(own);
    }
    if (!seen.containsKey(key)) {
      load(List.of(key));
    }
    return seen.getOrDefault(key, Optional.empty());
  }

  void put(R row) {
    changed.put(spec.key().apply(row), row);
  }

  /** What was put so far is written first, and nothing that was read before is believed after. */
  void change(String sql, UUID person) {
    flush();
    jdbc.update(sql, statement -> PERSONS.bind(statement, List.of(person)));
    changed.clear();
    seen.clear();
  }

  void flush() {
    if (!changed.isEmpty()) {
      jdbc.update(spec.upsert(), statement -> spec.columns().bind(statement, changed.values()));
    }
  }

  private void load(List<K> keys) {
    if (keys.isEmpty()) {
      return;
    }
    TableSpec.Lookup<K, R> lookup = spec.reading();
    keys.forEach(key -> seen.put(key, Optional.empty()));
    jdbc.query(lookup.load(), statement -> lookup.keys().bind(statement, keys), lookup.rows())
        .forEach(row -> seen.put(spec.key().apply(row), Optional.of(row)));
  }
}
