package vigor.training.domain.workout;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.workout.PlannedDay;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutDiscarded;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutStarted;

/** A session as its events tell it. Immutable; {@link WorkoutDecisions} decides on it. */
record Workout(
    @Nullable PersonId owner,
    @Nullable PlannedDay plannedDay,
    @Nullable Instant startedAt,
    Map<SetId, LoggedSet> sets,
    @Nullable Closing closing,
    boolean discarded) {

  /** A session nobody has started. */
  static final Workout NONE = new Workout(null, null, null, Map.of(), null, false);

  Workout evolve(WorkoutEvent event) {
    return switch (event) {
      case WorkoutStarted e ->
          new Workout(e.person(), e.plannedDay(), e.startedAt(), Map.of(), null, false);
      case SetLogged e -> withSet(e.setId(), new LoggedSet(e.entry(), e.note(), false));
      case SetCorrected e -> withSet(e.setId(), set(e.setId()).corrected(e.entry(), e.note()));
      case SetRemoved e -> withSet(e.setId(), set(e.setId()).withRemoved(true));
      case SetRestored e -> withSet(e.setId(), set(e.setId()).withRemoved(false));
      case WorkoutFinished e -> withClosing(Closing.of(e));
      case WorkoutAmended e -> withClosing(Closing.of(e, closing));
      case WorkoutDiscarded e -> new Workout(owner, plannedDay, startedAt, sets, closing, true);
    };
  }

  boolean exists() {
    return owner != null;
  }

  boolean knows(SetId id) {
    return sets.containsKey(id);
  }

  LoggedSet set(SetId id) {
    LoggedSet set = sets.get(id);
    if (set == null) {
      throw new IllegalStateException("the stream names a set it never logged: " + id);
    }
    return set;
  }

  private Workout withSet(SetId id, LoggedSet set) {
    Map<SetId, LoggedSet> changed = new HashMap<>(sets);
    changed.put(id, set);
    return new Workout(owner, plannedDay, startedAt, changed, closing, discarded);
  }

  private Workout withClosing(Closing newClosing) {
    return new Workout(owner, plannedDay, startedAt, sets, newClosing, discarded);
  }
}
