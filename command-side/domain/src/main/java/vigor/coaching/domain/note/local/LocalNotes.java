package vigor.coaching.domain.note.local;

import java.time.LocalDate;
import java.util.List;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.NoteSubject;

/** Writes notes from facts alone; the same facts and subject make the same note. */
public final class LocalNotes {
  private LocalNotes() {}

  public static CoachAnswer write(NoteSubject subject, List<CoachFact> facts, Tone tone) {
    return switch (subject.kind()) {
      case MOTIVATION -> new Motivation(LocalDate.parse(subject.about()), tone).write(facts);
      case WORKOUT_ANALYSIS -> Outline.ANALYSIS.write(facts);
      case WEEKLY_REVIEW -> Outline.REVIEW.write(facts);
    };
  }
}
