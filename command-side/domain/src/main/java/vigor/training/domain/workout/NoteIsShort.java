package vigor.training.domain.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;

/** A note has at most 2000 characters. */
final class NoteIsShort {
  private NoteIsShort() {}

  private static final int MAX_CHARACTERS = 2000;

  static void check(@Nullable String note) {
    if (note != null && note.length() > MAX_CHARACTERS) {
      throw CommandRefused.rule("NoteIsShort", "note", "A note has at most 2000 characters.");
    }
  }
}
