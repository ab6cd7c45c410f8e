package vigor.coaching.saga.chat;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.chat.CoachAsked;
import vigor.kernel.command.StoredAs;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmOffer;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseReason;

/**
 * Brings an asked question to its answer: reserve money, have a language model asked, pay, propose;
 * where that is not possible, the local coach; at a limit, nobody. A turn that ended meanwhile, by
 * a stop, is still paid for.
 */
@StoredAs("saga.chat")
@ProcessingGroup(ChatSaga.GROUP)
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
public final class ChatSaga {
  static final String GROUP = "saga-chat";

  private @Nullable ChatWish wish;

  @StartSaga
  @SagaEventHandler(associationProperty = "turn")
  void on(CoachAsked event, LlmOffer offer, ChatPromptSource prompts, Commands commands) {
    ChatWish asked = ChatWish.of(event);
    wish = asked;
    SagaLifecycle.associateWith("spendId", asked.spendId().toString());
    SagaLifecycle.associateWith("callId", asked.callId().toString());
    if (!event.mayAskModel()) {
      SagaLifecycle.end();
      return;
    }
    Optional<MicroUsd> bound =
        prompts
            .prompt(new ChatSubject(event.conversationId(), event.turn()))
            .flatMap(offer::upperBound);
    if (bound.isEmpty()) {
      answerLocally(WhyLocalAnswer.NO_PROVIDER, event.at(), commands);
    } else if (!commands.accepted(asked.reserve(bound.get()))) {
      answerLocally(WhyLocalAnswer.NOT_ACCEPTED, event.at(), commands);
    }
  }

  @SagaEventHandler(associationProperty = "spendId")
  void on(LlmSpendReserved event, ChatPatience patience, Commands commands) {
    ChatWish reserved = wish().bounded(event.amount());
    wish = reserved;
    if (!commands.accepted(reserved.queue(patience, event.at()))) {
      commands.accepted(reserved.release(ReleaseReason.CALL_FAILED, event.at()));
      answerLocally(WhyLocalAnswer.NO_PROVIDER, event.at(), commands);
    }
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "spendId")
  void on(LlmSpendRefused event, Commands commands) {
    commands.accepted(wish().refuse(event.reached(), event.at()));
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "callId")
  void on(LlmCallCompleted event, Commands commands) {
    commands.accepted(wish().settle(event.cost(), event.at()));
    Optional<String> words = event.answer().readable();
    if (words.isEmpty() || !commands.accepted(wish().propose(words.get(), event))) {
      answerLocally(WhyLocalAnswer.UNUSABLE, event.at(), commands);
    }
  }

  /** The person has asked the same before; nothing is paid and no request is counted. */
  @EndSaga
  @SagaEventHandler(associationProperty = "callId")
  void on(LlmAnswerReused event, Commands commands) {
    commands.accepted(wish().release(ReleaseReason.ANSWER_KNOWN, event.at()));
    Optional<String> words = event.answer().readable();
    if (words.isEmpty() || !commands.accepted(wish().propose(words.get(), event))) {
      answerLocally(WhyLocalAnswer.UNUSABLE, event.at(), commands);
    }
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "callId")
  void on(LlmCallFailed event, Commands commands) {
    commands.accepted(wish().release(ReleaseReason.CALL_FAILED, event.at()));
    answerLocally(WhyLocalAnswer.failure(event.reason()), event.at(), commands);
  }

  /** Refused only when the turn is gone; then there is nothing left to do. */
  private void answerLocally(String why, Instant at, Commands commands) {
    commands.accepted(wish().answerLocally(why, at));
    SagaLifecycle.end();
  }

  private ChatWish wish() {
    return Objects.requireNonNull(wish, "the saga began without a question");
  }
}
