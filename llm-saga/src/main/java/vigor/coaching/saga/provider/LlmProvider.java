package vigor.coaching.saga.provider;

import java.time.Duration;
import vigor.coaching.command.LlmModel;
import vigor.kernel.saga.LlmRequest;

/** A language model that can be asked. */
public interface LlmProvider {

  LlmModel model();

  ModelPrice price();

  /**
   * Asks once and waits for the whole answer, {@code timeLeft} at most. Every way to fail is an
   * outcome; interrupting the thread ends the connection.
   */
  LlmOutcome complete(LlmRequest request, Duration timeLeft);
}
