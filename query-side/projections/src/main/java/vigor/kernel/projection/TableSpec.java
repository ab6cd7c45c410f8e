package vigor.kernel.projection;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * What is particular to one table of the read model.
 *
 * @param name with its schema
 * @param key the primary key of a row; rows are written in its order, so that no two batches can
 *     wait for each other in a circle
 * @param columns the parameters of {@code upsert}
 * @param upsert writes rows from column arrays
 * @param lookup how rows are read back; null for tables that are only written
 */
public record TableSpec<K extends Comparable<K>, R>(
    String name,
    Function<R, K> key,
    Columns<R> columns,
    String upsert,
    @Nullable Lookup<K, R> lookup) {

  /**
   * How rows are read back.
   *
   * @param neededBy the keys of the rows an event's handler will ask for
   * @param keys the parameters of {@code load}
   * @param load selects rows by key arrays
   * @param rows reads what {@code load} selects
   */
  public record Lookup<K, R>(
      Function<Object, List<K>> neededBy, Columns<K> keys, String load, RowMapper<R> rows) {}

  Lookup<K, R> reading() {
    return Objects.requireNonNull(lookup, () -> name + " is only written");
  }
}
