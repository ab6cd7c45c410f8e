package vigor.training.saga.plan;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmCallCompleted;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.ProposalRejected;

/**
 * Asks a model to mend its plan: the brief and the findings from the plan's stream, the proposal
 * from the first call's. Nothing of it is kept anywhere else.
 */
public final class PlanMendingSource implements PromptSource {
  static final String PURPOSE = "plan-mending";
  private static final int MOST_FINDINGS = 12;

  private final EventStore events;
  private final PlanPrompt prompt;

  public PlanMendingSource(EventStore events, PlanPrompt prompt) {
    this.events = events;
    this.prompt = prompt;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Optional<LlmRequest> prompt(String subject) {
    @Nullable PlanRequested requested = null;
    @Nullable ProposalRejected rejected = null;
    DomainEventStream stream = events.readEvents(subject);
    while (stream.hasNext()) {
      switch (stream.next().getPayload()) {
        case PlanRequested event -> requested = event;
        case ProposalRejected event -> rejected = event;
        default -> {
          // tells nothing about the proposal
        }
      }
    }
    return requested == null || rejected == null ? Optional.empty() : prompt(requested, rejected);
  }

  private Optional<LlmRequest> prompt(PlanRequested requested, ProposalRejected rejected) {
    Optional<LlmRequest> first = prompt.of(requested);
    Optional<String> proposal = proposal(PlanWish.of(requested));
    Optional<List<String>> findings =
        rejected
            .findings()
            .readable()
            .map(all -> all.items().stream().map(Finding::message).limit(MOST_FINDINGS).toList());
    return first.flatMap(
        r -> proposal.flatMap(p -> findings.map(f -> PlanPrompt.mending(r, p, f))));
  }

  private Optional<String> proposal(PlanWish wish) {
    DomainEventStream stream = events.readEvents(wish.callId().toString());
    while (stream.hasNext()) {
      if (stream.next().getPayload() instanceof LlmCallCompleted completed) {
        return completed.answer().readable();
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isUsable(String answer) {
    return PlanAnswer.parse(answer).isPresent();
  }
}
