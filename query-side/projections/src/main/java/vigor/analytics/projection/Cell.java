package vigor.analytics.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vigor.analytics.query.MeasureRow;

/**
 * One figure before anybody sees it.
 *
 * @param people whom it is about
 */
record Cell(LocalDate period, String group, long people, double value) {
  static final int FEWEST = 10;

  boolean isSmall() {
    return people > 0 && people < FEWEST;
  }

  MeasureRow shown() {
    return new MeasureRow(period, name(), people, value, false);
  }

  MeasureRow suppressed() {
    return new MeasureRow(period, name(), null, null, true);
  }

  private @Nullable String name() {
    return group.isEmpty() ? null : group;
  }
}
