package vigor.training.projection.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;

/** Own words in a row: readable, none, or erased. */
final class Notes {
  private Notes() {}

  static @Nullable String text(@Nullable Personal<String> note) {
    return note == null ? null : note.readable().orElse(null);
  }

  static boolean erased(@Nullable Personal<String> note) {
    return note instanceof Personal.Erased<String>;
  }
}
