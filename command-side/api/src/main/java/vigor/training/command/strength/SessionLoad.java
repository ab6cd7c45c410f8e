package vigor.training.command.strength;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Training load of a session in arbitrary units: effort of the whole session × minutes (Foster
 * 2001, JSCR 15:109; holds for lifting, McGuigan and Day 2004).
 *
 * @param units effort × minutes
 * @param estimated whether the mean effort of the sets stood in for a session rating
 */
public record SessionLoad(double units, boolean estimated) {
  public static final SessionLoad UNKNOWN = new SessionLoad(0, true);

  /** The load as rated by the person, or by the mean of the sets' ratings when they did not. */
  public static SessionLoad of(int minutes, @Nullable Rpe session, OptionalDouble meanSetRpe) {
    if (session != null) {
      return new SessionLoad(session.value() * minutes, false);
    }
    return meanSetRpe.isPresent()
        ? new SessionLoad(meanSetRpe.getAsDouble() * minutes, true)
        : UNKNOWN;
  }
}
