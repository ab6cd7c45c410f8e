package vigor.training.projection.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutId;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.projection.Diary;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Session;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;

/** Written by a diary, read by folds: the log without a database. */
final class Log {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final Trainee IN_UTC = new Trainee(ZoneId.of("UTC"), List.of());

  private Log() {}

  static Diary diary() {
    return new Diary(ANNA);
  }

  static Trainee trainee() {
    return IN_UTC;
  }

  /** The sets and sessions of events that neither correct nor remove. */
  static TrainingLog of(Diary diary) {
    List<PerformedSet> sets = new ArrayList<>();
    Map<WorkoutId, Session> sessions = new LinkedHashMap<>();
    for (DomainEvent event : diary.events()) {
      if (event instanceof WorkoutStarted e) {
        sessions.put(e.workoutId(), new Session(e.workoutId(), e.startedAt(), null, null, null));
      } else if (event instanceof WorkoutFinished e) {
        Instant started = Objects.requireNonNull(sessions.get(e.workoutId())).startedAt();
        sessions.put(
            e.workoutId(),
            new Session(e.workoutId(), started, e.durationMinutes(), e.sessionRpe(), null));
      } else if (event instanceof SetLogged e) {
        sets.add(set(e, sets.size()));
      }
    }
    return new TrainingLog(List.copyOf(sessions.values()), sets);
  }

  private static PerformedSet set(SetLogged e, int position) {
    SetEntry entry = e.entry();
    return new PerformedSet(
        e.setId(),
        e.workoutId(),
        entry.exerciseId(),
        entry.type(),
        entry.reps(),
        entry.weightKg() == null ? null : entry.weightKg().asDouble(),
        entry.rpe(),
        entry.durationSeconds(),
        e.performedAt(),
        position,
        List.of());
  }
}
