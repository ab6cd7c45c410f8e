package vigor.training.domain.prescription;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives training days the preferred weekdays, spread as evenly as these allow. */
public final class Weekdays {
  private Weekdays() {}

  /** One entry per training day, null where no preferred weekday is left. */
  public static List<@Nullable DayOfWeek> spread(int days, Collection<DayOfWeek> preferred) {
    List<DayOfWeek> sorted = preferred.stream().sorted().toList();
    List<@Nullable DayOfWeek> spread = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      int index = sorted.size() <= days ? i : i * sorted.size() / days;
      spread.add(index < sorted.size() ? sorted.get(index) : null);
    }
    return spread;
  }
}
