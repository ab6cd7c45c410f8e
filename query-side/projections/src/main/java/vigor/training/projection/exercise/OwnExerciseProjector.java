package vigor.training.projection.exercise;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.command.exercise.OwnExerciseRevised;
import vigor.training.command.exercise.OwnWords;
import vigor.training.query.exercise.OwnExercisesView;

/** Keeps one row per exercise that somebody made; one whose words are erased leaves none. */
@Component
@ProcessingGroup("projection-own-exercise")
public class OwnExerciseProjector {
  private final Table<OwnExerciseKey, OwnExerciseRow> exercises;
  private final Announcements announcements;

  public OwnExerciseProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.exercises = new Table<>(OwnExerciseTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(OwnExerciseEvent event, @SequenceNumber Long version) {
    after(event, version).ifPresent(exercises::put);
    announcements.announce(OwnExercisesView.topic(event.person()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    exercises.forget(event.person());
  }

  @ResetHandler
  void reset() {
    exercises.clear();
  }

  private Optional<OwnExerciseRow> after(OwnExerciseEvent event, long version) {
    OwnExerciseKey key = OwnExerciseKey.of(event);
    return switch (event) {
      case OwnExerciseMade e ->
          description(e.words(), e.traits())
              .map(made -> new OwnExerciseRow(key, made, e.at(), null, version));
      case OwnExerciseRevised e ->
          description(e.words(), e.traits())
              .flatMap(said -> exercises.find(key).map(row -> row.revised(said, version)));
      case OwnExerciseArchived e -> exercises.find(key).map(row -> row.archived(e.at(), version));
      case OwnExerciseRestored _ -> exercises.find(key).map(row -> row.archived(null, version));
    };
  }

  private static Optional<Description> description(
      Personal<OwnWords> words, ExerciseTraits traits) {
    return words.readable().map(said -> new Description(said, traits));
  }
}
