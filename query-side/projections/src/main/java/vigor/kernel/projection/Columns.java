package vigor.kernel.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into one array per column, the parameters of {@code unnest}: one statement and one
 * plan for any number of rows.
 */
public final class Columns<R> {
  private final List<Column<R>> columns = new ArrayList<>();

  private record Column<R>(String type, Function<R, @Nullable Object> value) {}

  /** Adds the next parameter, an array of the PostgreSQL type. */
  public Columns<R> and(String type, Function<R, @Nullable Object> value) {
    columns.add(new Column<>(type, value));
    return this;
  }

  /** Binds all columns of these rows to parameters 1…n. */
  void bind(PreparedStatement statement, Collection<R> rows) throws SQLException {
    Connection connection = statement.getConnection();
    for (int i = 0; i < columns.size(); i++) {
      Column<R> column = columns.get(i);
      Object[] values = new Object[rows.size()];
      int at = 0;
      for (R row : rows) {
        values[at++] = column.value().apply(row);
      }
      statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
    }
  }
}
