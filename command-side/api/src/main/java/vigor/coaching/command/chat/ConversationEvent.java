package vigor.coaching.command.chat;

import vigor.kernel.command.DomainEvent;

/** What can happen in a conversation. */
public sealed interface ConversationEvent extends DomainEvent
    permits CoachAsked, CoachAnswered, CoachAnswerRejected, CoachRefused, CoachAnswerStopped {
  ConversationId conversationId();

  TurnId turn();
}
