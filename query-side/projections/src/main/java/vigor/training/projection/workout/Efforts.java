package vigor.training.projection.workout;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.Rpe;

/** Effort in a row. */
final class Efforts {
  private Efforts() {}

  static @Nullable BigDecimal value(@Nullable Rpe rpe) {
    return rpe == null ? null : BigDecimal.valueOf(rpe.value());
  }
}
