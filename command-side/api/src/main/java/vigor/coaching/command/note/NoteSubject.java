package vigor.coaching.command.note;

import java.time.LocalDate;
import vigor.kernel.command.IsoWeek;
import vigor.kernel.command.NotPersonal;
import vigor.training.command.workout.WorkoutId;

/**
 * What a note is about; the same subject of the same person is the same note.
 *
 * @param about the day ({@code 2026-11-23}) of a motivation and the week ({@code 2026-W47}) of a
 *     review, both in the person's time zone; the session and its version for an analysis, so that
 *     a corrected session is looked at anew
 */
@NotPersonal("a date or an id")
public record NoteSubject(NoteKind kind, String about) {

  /** The message of a day. */
  public static NoteSubject day(LocalDate day) {
    return new NoteSubject(NoteKind.MOTIVATION, day.toString());
  }

  /** A session as its version has it. */
  public static NoteSubject session(WorkoutId session, long version) {
    return new NoteSubject(NoteKind.WORKOUT_ANALYSIS, session.value() + "@" + version);
  }

  public static NoteSubject week(IsoWeek week) {
    return new NoteSubject(NoteKind.WEEKLY_REVIEW, week.toString());
  }
}
