package vigor.training.projection.workout;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutDiscarded;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutId;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.query.workout.WorkoutView;

/** Keeps one row per session and one per set; a correction keeps what it corrects. */
@Component
@ProcessingGroup("projection-workout")
public class WorkoutProjector {
  private final Table<UUID, WorkoutRow> workouts;
  private final Table<SetKey, SetRow> sets;
  private final Announcements announcements;

  public WorkoutProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.workouts = new Table<>(WorkoutTable.SPEC, jdbc);
    this.sets = new Table<>(SetTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(WorkoutEvent event, @MessageIdentifier String id, @SequenceNumber Long version) {
    UUID eventId = UUID.fromString(id);
    switch (event) {
      case WorkoutStarted e -> workouts.put(WorkoutRow.started(e, version));
      case SetLogged e -> put(workout(e).at(version), SetRow.logged(e, eventId, version));
      case SetCorrected e ->
          put(workout(e).at(version), set(e.workoutId(), e.setId()).corrected(e, eventId));
      case SetRemoved e -> put(workout(e).at(version), set(e.workoutId(), e.setId()).removed(true));
      case SetRestored e ->
          put(workout(e).at(version), set(e.workoutId(), e.setId()).removed(false));
      case WorkoutFinished e -> workouts.put(workout(e).finished(e, eventId, version));
      case WorkoutAmended e -> workouts.put(workout(e).amended(e, eventId, version));
      case WorkoutDiscarded e -> workouts.put(workout(e).discarded(version));
    }
    String topic = WorkoutView.topic(event.workoutId());
    announcements.announce(topic, version);
    announcements.announce(WorkoutView.topicOfPerson(event.person()), topic, version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    workouts.forget(event.person());
    sets.forget(event.person());
  }

  @ResetHandler
  void reset() {
    workouts.clear();
    sets.clear();
  }

  private void put(WorkoutRow workout, SetRow set) {
    workouts.put(workout);
    sets.put(set);
  }

  private WorkoutRow workout(WorkoutEvent event) {
    return workouts.get(event.workoutId().value());
  }

  private SetRow set(WorkoutId workout, SetId set) {
    return sets.get(SetKey.of(workout, set));
  }
}
