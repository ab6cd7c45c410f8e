package vigor.training.domain.exercise;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.exercise.OwnExerciseId;

/** No two exercises a person is offered have the same name, whatever its case. */
final class NameIsUsedOnce {
  private NameIsUsedOnce() {}

  static void check(String name, OwnExerciseId id, OwnExercises own) {
    boolean taken =
        own.byId().entrySet().stream()
            .filter(other -> !other.getKey().equals(id) && !other.getValue().isArchived())
            .flatMap(other -> other.getValue().words().readable().stream())
            .anyMatch(words -> words.name().equalsIgnoreCase(name));
    if (taken) {
      throw CommandRefused.conflict(
          "NameIsUsedOnce", "name", "You already have an exercise of this name.");
    }
  }
}
