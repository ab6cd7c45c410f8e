package vigor.coaching.query.note;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.NoteKind;
import vigor.kernel.command.language.Said;
import vigor.membership.command.MicroUsd;

/**
 * A note.
 *
 * @param about the day, the week, or the session and its version
 * @param saw everything the coach was shown for it
 * @param text paragraphs separated by empty lines; null while waiting or when erased
 * @param citations the facts the text rests on
 * @param by who wrote it and why, null while waiting
 * @param charged what it cost the person, micro-USD; null while waiting
 * @param requestedAt UTC
 * @param version sequence number of the note's last event
 */
public record NoteView(
    CoachNoteId id,
    NoteKind kind,
    String about,
    NoteStatus status,
    Tone tone,
    List<CoachFact> saw,
    @Said @Nullable String text,
    List<CoachFact> citations,
    @Nullable AnsweredBy by,
    @Nullable MicroUsd charged,
    Instant requestedAt,
    @Nullable Instant writtenAt,
    long version) {

  /** The topic that moves when this note changes. */
  public static String topic(CoachNoteId id) {
    return "note:" + id.value();
  }
}
