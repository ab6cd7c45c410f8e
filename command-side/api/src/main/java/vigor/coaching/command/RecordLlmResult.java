package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.MicroUsd;

/** Reports the answer of an attempt, which completes the call. */
public record RecordLlmResult(
    @TargetAggregateIdentifier LlmCallId callId,
    int attempt,
    long lease,
    String answer,
    TokenUsage usage,
    MicroUsd cost,
    Instant at)
    implements LlmCallCommand {

  @Override
  public String toString() {
    return "RecordLlmResult[" + callId + ", attempt " + attempt + ", lease " + lease + "]";
  }
}
