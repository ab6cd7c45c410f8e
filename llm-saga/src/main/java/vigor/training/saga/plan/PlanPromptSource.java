package vigor.training.saga.plan;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;
import vigor.training.command.plan.PlanRequested;

/**
 * Makes the question about a plan from the brief in its stream, so that no prompt lies about in a
 * table: when the person is erased, so is every prompt.
 */
public final class PlanPromptSource implements PromptSource {
  /** As long as a person may send the same again by mistake or from habit. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final EventStore events;
  private final PlanPrompt prompt;

  public PlanPromptSource(EventStore events, PlanPrompt prompt) {
    this.events = events;
    this.prompt = prompt;
  }

  @Override
  public String purpose() {
    return PlanPrompt.PURPOSE;
  }

  @Override
  public Optional<LlmRequest> prompt(String subject) {
    DomainEventStream stream = events.readEvents(subject);
    while (stream.hasNext()) {
      DomainEventMessage<?> message = stream.next();
      if (message.getPayload() instanceof PlanRequested requested) {
        return prompt.of(requested);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Duration> keptFor() {
    return Optional.of(KEPT);
  }

  @Override
  public boolean isUsable(String answer) {
    return PlanAnswer.parse(answer).isPresent();
  }
}
