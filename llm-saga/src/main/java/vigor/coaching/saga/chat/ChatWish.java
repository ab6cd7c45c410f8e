package vigor.coaching.saga.chat;

import java.time.Duration;
import java.time.Instant;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.chat.AnswerLocally;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.ProposeAnswer;
import vigor.coaching.command.chat.RefuseAnswer;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.StepId;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;

/**
 * A question under way, and the commands that bring it further; their ids follow from the turn.
 *
 * @param bound what is reserved; zero before
 */
record ChatWish(
    ConversationId conversation, TurnId turn, PersonId owner, Instant askedAt, MicroUsd bound) {
  private static final Duration RESERVED_FOR = Duration.ofSeconds(120);

  static ChatWish of(CoachAsked event) {
    return new ChatWish(
        event.conversationId(), event.turn(), event.person(), event.at(), MicroUsd.ZERO);
  }

  ChatWish bounded(MicroUsd amount) {
    return new ChatWish(conversation, turn, owner, askedAt, amount);
  }

  SpendId spendId() {
    return new SpendId(StepId.of(turn.value(), conversation + "/spend"));
  }

  LlmCallId callId() {
    return call(conversation, turn);
  }

  /** The call that is made for a turn. */
  static LlmCallId call(ConversationId conversation, TurnId turn) {
    return new LlmCallId(StepId.of(turn.value(), conversation + "/call"));
  }

  ReserveLlmSpend reserve(MicroUsd upperBound) {
    return new ReserveLlmSpend(
        new AllowanceId(owner),
        spendId(),
        upperBound,
        ChatPrompt.PURPOSE,
        askedAt.plus(RESERVED_FOR),
        askedAt);
  }

  QueueLlmCall queue(ChatPatience patience, Instant at) {
    LlmTask task =
        new LlmTask(
            ChatPrompt.PURPOSE, new ChatSubject(conversation, turn).toString(), ChatPrompt.VERSION);
    return new QueueLlmCall(
        callId(), owner, task, spendId(), bound, patience.deadline(askedAt), at);
  }

  SettleLlmSpend settle(MicroUsd cost, Instant at) {
    return new SettleLlmSpend(new AllowanceId(owner), spendId(), cost, at);
  }

  ReleaseLlmSpend release(ReleaseReason reason, Instant at) {
    return new ReleaseLlmSpend(new AllowanceId(owner), spendId(), reason, at);
  }

  ProposeAnswer propose(String words, LlmAnswerReused event) {
    return new ProposeAnswer(conversation, turn, words, event.model(), MicroUsd.ZERO, event.at());
  }

  /** The person pays no more than was reserved, whatever the provider took. */
  ProposeAnswer propose(String words, LlmCallCompleted event) {
    return new ProposeAnswer(
        conversation, turn, words, event.model(), event.cost().min(bound), event.at());
  }

  AnswerLocally answerLocally(String why, Instant at) {
    return new AnswerLocally(conversation, turn, why, at);
  }

  RefuseAnswer refuse(ReachedLimit reached, Instant at) {
    return new RefuseAnswer(conversation, turn, reached, at);
  }
}
