package vigor.coaching.saga.budget;

import vigor.membership.command.MicroUsd;

/**
 * How much a node asks for: enough for many calls, and little enough that several nodes can share a
 * small budget.
 */
final class TrancheSize {
  private static final MicroUsd USUAL = new MicroUsd(500_000);
  private static final int LARGEST_SHARE = 20;

  private TrancheSize() {}

  /** At least what the waiting call can cost, else half a dollar or a twentieth of the limit. */
  static MicroUsd of(MicroUsd upperBound, MicroUsd limit) {
    return USUAL.min(new MicroUsd(limit.micros() / LARGEST_SHARE)).max(upperBound);
  }
}
