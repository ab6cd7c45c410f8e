package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a call with the answer an earlier call of the same person had to the same question.
 *
 * @param source the earlier call
 */
public record ReuseAnswer(
    @TargetAggregateIdentifier LlmCallId callId,
    long lease,
    LlmCallId source,
    LlmModel model,
    String answer,
    Instant at)
    implements LlmCallCommand {

  /** Without the answer, which may be personal. */
  @Override
  public String toString() {
    return "ReuseAnswer[" + callId + ", " + source + "]";
  }
}
