package vigor.coaching.domain;

import vigor.coaching.command.LlmModel;
import vigor.membership.command.MicroUsd;

/** One provider asked once, by the holder of {@code lease}. */
record Attempt(int number, long lease, LlmModel model, MicroUsd upperBound, State state) {

  /** Whether somebody reported how the attempt ended. */
  enum State {
    OPEN,
    SUCCEEDED,
    FAILED
  }

  Attempt ended(State newState) {
    return new Attempt(number, lease, model, upperBound, newState);
  }

  boolean isOpen() {
    return state == State.OPEN;
  }
}
