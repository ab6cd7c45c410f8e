package vigor.kernel.projection;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads typed columns of a query's row. */
public final class Rows {
  private Rows() {}

  public static String text(Readable row, String column) {
    return required(row, column, String.class);
  }

  public static UUID uuid(Readable row, String column) {
    return required(row, column, UUID.class);
  }

  public static Instant instant(Readable row, String column) {
    return required(row, column, Instant.class);
  }

  public static long number(Readable row, String column) {
    return required(row, column, Long.class);
  }

  public static boolean truth(Readable row, String column) {
    return required(row, column, Boolean.class);
  }

  /** A numeric column as a double, null where there is none. */
  public static @Nullable Double decimal(Readable row, String column) {
    BigDecimal value = row.get(column, BigDecimal.class);
    return value == null ? null : value.doubleValue();
  }

  private static <T> T required(Readable row, String column, Class<T> type) {
    return requireNonNull(row.get(column, type), column);
  }
}
