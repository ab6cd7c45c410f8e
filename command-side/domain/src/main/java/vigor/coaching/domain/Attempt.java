package vigor.coaching.domain;

import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmModel;
import vigor.membership.command.MicroUsd;

/**
 * One provider asked once, by the holder of {@code lease}.
 *
 * @param cost what it costs as far as is known; its upper bound while nobody knows
 */
record Attempt(
    int number, long lease, LlmModel model, MicroUsd upperBound, MicroUsd cost, State state) {

  /** Who told how the attempt ended. */
  enum State {
    OPEN,
    SUCCEEDED,
    FAILED,
    /** Nobody; it was given up. */
    GIVEN_UP,
    /** Its worker, after it was given up. */
    REPORTED_LATE,
    /** The provider, by its bill. */
    BILLED
  }

  static Attempt started(LlmAttemptStarted e) {
    return new Attempt(
        e.attempt(), e.lease(), e.model(), e.upperBound(), e.upperBound(), State.OPEN);
  }

  Attempt ended(State newState, MicroUsd newCost) {
    return new Attempt(number, lease, model, upperBound, newCost, newState);
  }

  boolean isOpen() {
    return state == State.OPEN;
  }
}
