package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vigor.kernel.command.NotPersonal;

/**
 * The stable slug of an exercise, for example {@code barbell-back-squat}; for one that somebody
 * made its id.
 */
@NotPersonal("an entry of the catalogue, or the random id of an exercise somebody made")
public record ExerciseId(@JsonValue String value) implements Comparable<ExerciseId> {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ExerciseId {
    if (value.length() > 64 || !SLUG.matcher(value).matches()) {
      throw new IllegalArgumentException("not an exercise id: " + value);
    }
  }

  @Override
  public int compareTo(ExerciseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
