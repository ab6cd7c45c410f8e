package vigor.coaching.saga.note;

import java.time.Duration;
import java.time.Instant;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.ProposeNote;
import vigor.coaching.command.note.WriteNoteLocally;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.StepId;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;

/**
 * A note under way, and the commands that bring it further; their ids follow from the note.
 *
 * @param bound what is reserved; zero before
 */
record NoteWish(CoachNoteId note, PersonId owner, Instant askedAt, MicroUsd bound) {
  private static final Duration RESERVED_FOR = Duration.ofSeconds(60);

  static NoteWish of(CoachNoteRequested event) {
    return new NoteWish(event.noteId(), event.person(), event.at(), MicroUsd.ZERO);
  }

  NoteWish bounded(MicroUsd amount) {
    return new NoteWish(note, owner, askedAt, amount);
  }

  SpendId spendId() {
    return new SpendId(StepId.of(note.value(), "spend"));
  }

  LlmCallId callId() {
    return new LlmCallId(StepId.of(note.value(), "call"));
  }

  ReserveLlmSpend reserve(MicroUsd upperBound) {
    return new ReserveLlmSpend(
        new AllowanceId(owner),
        spendId(),
        upperBound,
        NotePrompt.PURPOSE,
        askedAt.plus(RESERVED_FOR),
        askedAt);
  }

  QueueLlmCall queue(NotePatience patience, Instant at) {
    LlmTask task = new LlmTask(NotePrompt.PURPOSE, note.toString(), NotePrompt.VERSION);
    return new QueueLlmCall(
        callId(), owner, task, spendId(), bound, patience.deadline(askedAt), at);
  }

  SettleLlmSpend settle(MicroUsd cost, Instant at) {
    return new SettleLlmSpend(new AllowanceId(owner), spendId(), cost, at);
  }

  ReleaseLlmSpend release(Instant at) {
    return new ReleaseLlmSpend(new AllowanceId(owner), spendId(), ReleaseReason.CALL_FAILED, at);
  }

  /** The person pays no more than was reserved, whatever the provider took. */
  ProposeNote propose(String words, LlmCallCompleted event) {
    return new ProposeNote(note, words, event.model(), event.cost().min(bound), event.at());
  }

  WriteNoteLocally writeLocally(String why, Instant at) {
    return new WriteNoteLocally(note, why, at);
  }
}
