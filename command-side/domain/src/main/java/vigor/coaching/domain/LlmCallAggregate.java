package vigor.coaching.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmCallCommand;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.ReuseAnswer;
import vigor.coaching.command.StartLlmAttempt;
import vigor.kernel.domain.EventStream;

/** The event-sourced shell of {@link LlmCall}; each handler returns the version reached. */
@AggregateRoot(type = "llm-call")
public final class LlmCallAggregate {
  @AggregateIdentifier private @Nullable LlmCallId id;
  private LlmCall call = LlmCall.NONE;

  LlmCallAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(QueueLlmCall command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(StartLlmAttempt command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RecordLlmResult command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RecordLlmFailure command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ReuseAnswer command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(GiveUpLlmCall command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ReconcileAttemptCost command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(CoachingEvent event) {
    id = event.callId();
    call = call.evolve(event);
  }

  private long carryOut(LlmCallCommand command) {
    return EventStream.append(LlmCallDecisions.decide(command, call));
  }
}
