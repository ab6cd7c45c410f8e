package vigor.training.projection.workout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetLogged;
import vigor.training.query.workout.EarlierEntry;

/**
 * A row of the set table.
 *
 * @param position sequence number of the logging event: the order of sets in a session
 * @param earlier what the set said before each correction, oldest first
 * @param logged the event that recorded it
 * @param corrected the last event that corrected it
 * @param correctedAt when that was
 */
record SetRow(
    SetKey key,
    UUID person,
    SetEntry entry,
    @Nullable String note,
    boolean noteErased,
    Instant performedAt,
    long position,
    boolean removed,
    List<EarlierEntry> earlier,
    UUID logged,
    @Nullable UUID corrected,
    @Nullable Instant correctedAt) {

  static SetRow logged(SetLogged e, UUID event, long position) {
    return new SetRow(
        SetKey.of(e.workoutId(), e.setId()),
        e.person().value(),
        e.entry(),
        Notes.text(e.note()),
        Notes.erased(e.note()),
        e.performedAt(),
        position,
        false,
        List.of(),
        event,
        null,
        null);
  }

  SetRow corrected(SetCorrected e, UUID event) {
    List<EarlierEntry> history = new ArrayList<>(earlier);
    history.add(Entries.earlier(entry, e.correctedAt()));
    return new SetRow(
        key,
        person,
        e.entry(),
        Notes.text(e.note()),
        Notes.erased(e.note()),
        performedAt,
        position,
        removed,
        List.copyOf(history),
        logged,
        event,
        e.correctedAt());
  }

  SetRow removed(boolean nowRemoved) {
    return new SetRow(
        key,
        person,
        entry,
        note,
        noteErased,
        performedAt,
        position,
        nowRemoved,
        earlier,
        logged,
        corrected,
        correctedAt);
  }
}
