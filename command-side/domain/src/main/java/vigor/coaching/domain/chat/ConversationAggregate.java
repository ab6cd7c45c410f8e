package vigor.coaching.domain.chat;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.AnswerLocally;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.command.chat.ConversationCommand;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.ProposeAnswer;
import vigor.coaching.command.chat.RefuseAnswer;
import vigor.coaching.command.chat.StopAnswer;
import vigor.coaching.domain.chat.local.LocalCoach;
import vigor.kernel.domain.EventStream;

/** The event-sourced shell of {@link Conversation}; each handler returns the version reached. */
@AggregateRoot(type = "conversation")
public final class ConversationAggregate {
  private static final ConversationDecisions DECISIONS =
      new ConversationDecisions(LocalCoach.bundled());

  @AggregateIdentifier private @Nullable ConversationId id;
  private Conversation conversation = Conversation.NONE;

  ConversationAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(AskCoach command) {
    return carryOut(command);
  }

  @CommandHandler
  long handle(ProposeAnswer command) {
    return carryOut(command);
  }

  @CommandHandler
  long handle(AnswerLocally command) {
    return carryOut(command);
  }

  @CommandHandler
  long handle(RefuseAnswer command) {
    return carryOut(command);
  }

  @CommandHandler
  long handle(StopAnswer command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(ConversationEvent event) {
    id = event.conversationId();
    conversation = conversation.evolve(event);
  }

  private long carryOut(ConversationCommand command) {
    return EventStream.append(DECISIONS.decide(command, conversation));
  }
}
