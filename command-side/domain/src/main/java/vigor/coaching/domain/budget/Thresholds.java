package vigor.coaching.domain.budget;

import org.jspecify.annotations.Nullable;
import vigor.membership.command.MicroUsd;

/**
 * The limit that holds in a month, and the largest part of it that was told of, in percent.
 *
 * @param limit null before anybody named one
 */
record Thresholds(@Nullable MicroUsd limit, int percent) {
  static final Thresholds NONE = new Thresholds(null, 0);

  /** Another limit is told of anew. */
  Thresholds under(MicroUsd another) {
    return another.equals(limit) ? this : new Thresholds(another, 0);
  }

  Thresholds told(int now) {
    return new Thresholds(limit, now);
  }
}
