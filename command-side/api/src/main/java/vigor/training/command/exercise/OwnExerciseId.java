package vigor.training.command.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vigor.training.command.catalogue.ExerciseId;

/**
 * An exercise somebody made; the id is made by the client so that a retry is harmless. It names
 * nothing without its owner: two people may use the same one.
 */
public record OwnExerciseId(@JsonValue UUID value) implements Comparable<OwnExerciseId> {
  private static final Pattern CANONICAL =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OwnExerciseId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static OwnExerciseId of(String text) {
    return new OwnExerciseId(UUID.fromString(text));
  }

  /** What an exercise id names if it is an own exercise; empty for one of the catalogue. */
  public static Optional<OwnExerciseId> in(ExerciseId id) {
    return CANONICAL.matcher(id.value()).matches() ? Optional.of(of(id.value())) : Optional.empty();
  }

  /** As it is named wherever exercises of the catalogue are, too. */
  public ExerciseId exercise() {
    return new ExerciseId(value.toString());
  }

  @Override
  public int compareTo(OwnExerciseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
