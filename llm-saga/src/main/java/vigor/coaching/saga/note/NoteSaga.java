package vigor.coaching.saga.note;

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
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.saga.chat.WhyLocalAnswer;
import vigor.kernel.command.StoredAs;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmOffer;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.MicroUsd;

/**
 * Brings a note to its words: reserve money, have a language model asked, pay, propose; where that
 * is not possible, also at a limit, the local coach writes it.
 */
@StoredAs("saga.note")
@ProcessingGroup(NoteSaga.GROUP)
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
public final class NoteSaga {
  static final String GROUP = "saga-note";

  private @Nullable NoteWish wish;

  @StartSaga
  @SagaEventHandler(associationProperty = "noteId")
  void on(CoachNoteRequested event, LlmOffer offer, NotePromptSource prompts, Commands commands) {
    NoteWish asked = NoteWish.of(event);
    wish = asked;
    SagaLifecycle.associateWith("spendId", asked.spendId().toString());
    SagaLifecycle.associateWith("callId", asked.callId().toString());
    if (!event.mayAskModel()) {
      SagaLifecycle.end();
      return;
    }
    Optional<MicroUsd> bound = prompts.prompt(event.noteId()).flatMap(offer::upperBound);
    if (bound.isEmpty()) {
      writeLocally(WhyLocalAnswer.NO_PROVIDER, event.at(), commands);
    } else if (!commands.accepted(asked.reserve(bound.get()))) {
      writeLocally(WhyLocalAnswer.NOT_ACCEPTED, event.at(), commands);
    }
  }

  @SagaEventHandler(associationProperty = "spendId")
  void on(LlmSpendReserved event, NotePatience patience, Commands commands) {
    NoteWish reserved = wish().bounded(event.amount());
    wish = reserved;
    if (!commands.accepted(reserved.queue(patience, event.at()))) {
      commands.accepted(reserved.release(event.at()));
      writeLocally(WhyLocalAnswer.NO_PROVIDER, event.at(), commands);
    }
  }

  @SagaEventHandler(associationProperty = "spendId")
  void on(LlmSpendRefused event, Commands commands) {
    writeLocally(WhyLocalAnswer.limit(event.reached()), event.at(), commands);
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "callId")
  void on(LlmCallCompleted event, Commands commands) {
    commands.accepted(wish().settle(event.cost(), event.at()));
    Optional<String> words = event.answer().readable();
    if (words.isEmpty() || !commands.accepted(wish().propose(words.get(), event))) {
      writeLocally(WhyLocalAnswer.UNUSABLE, event.at(), commands);
    }
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "callId")
  void on(LlmCallFailed event, Commands commands) {
    commands.accepted(wish().release(event.at()));
    writeLocally(WhyLocalAnswer.failure(event.reason()), event.at(), commands);
  }

  /** Refused only when the note is gone; then there is nothing left to do. */
  private void writeLocally(String why, Instant at, Commands commands) {
    commands.accepted(wish().writeLocally(why, at));
    SagaLifecycle.end();
  }

  private NoteWish wish() {
    return Objects.requireNonNull(wish, "the saga began without a note");
  }
}
