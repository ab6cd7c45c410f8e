package vigor.coaching.command.chat;

import java.time.Instant;

/** What can be asked of a conversation. */
public sealed interface ConversationCommand
    permits AskCoach, ProposeAnswer, AnswerLocally, RefuseAnswer, StopAnswer {
  ConversationId conversationId();

  TurnId turn();

  Instant at();
}
