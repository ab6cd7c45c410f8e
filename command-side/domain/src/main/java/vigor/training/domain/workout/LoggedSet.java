package vigor.training.domain.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.training.command.workout.SetEntry;

/** A set as it stands after all corrections. */
record LoggedSet(SetEntry entry, @Nullable Personal<String> note, boolean removed) {

  LoggedSet corrected(SetEntry newEntry, @Nullable Personal<String> newNote) {
    return new LoggedSet(newEntry, newNote, removed);
  }

  LoggedSet withRemoved(boolean nowRemoved) {
    return new LoggedSet(entry, note, nowRemoved);
  }
}
