package vigor.training.domain.exercise;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.command.exercise.OwnExerciseRevised;

/** The exercises of one person as the events tell them. Immutable. */
public record OwnExercises(SortedMap<OwnExerciseId, OwnExercise> byId) {

  /** Somebody who made none. */
  public static final OwnExercises NONE = new OwnExercises(new TreeMap<>());

  OwnExercises evolve(OwnExerciseEvent event) {
    return switch (event) {
      case OwnExerciseMade e -> with(e.exerciseId(), new OwnExercise(e.words(), e.traits(), null));
      case OwnExerciseRevised e ->
          with(e.exerciseId(), get(e.exerciseId()).revised(e.words(), e.traits()));
      case OwnExerciseArchived e -> with(e.exerciseId(), get(e.exerciseId()).archived(e.at()));
      case OwnExerciseRestored e -> with(e.exerciseId(), get(e.exerciseId()).archived(null));
    };
  }

  /** Whether a set of this exercise, done at this moment, may be logged. */
  public boolean takeSetOf(ExerciseId id, Instant performedAt) {
    return OwnExerciseId.in(id)
        .filter(this::has)
        .filter(own -> get(own).takesSetOf(performedAt))
        .isPresent();
  }

  /** Whether it was made, archived or not. */
  public boolean have(ExerciseId id) {
    return OwnExerciseId.in(id).filter(this::has).isPresent();
  }

  boolean has(OwnExerciseId id) {
    return byId.containsKey(id);
  }

  OwnExercise get(OwnExerciseId id) {
    OwnExercise exercise = byId.get(id);
    if (exercise == null) {
      throw new IllegalStateException("the stream names an exercise it never made: " + id);
    }
    return exercise;
  }

  private OwnExercises with(OwnExerciseId id, OwnExercise exercise) {
    SortedMap<OwnExerciseId, OwnExercise> changed = new TreeMap<>(byId);
    changed.put(id, exercise);
    return new OwnExercises(changed);
  }
}
