package vigor.training.command.strength;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.NotPersonal;

/**
 * Rating of perceived exertion of a set, 1 to 10 in halves; 10 means no repetition was left.
 *
 * <p>Repetitions in reserve are the same scale read backwards: RIR = 10 − RPE (Zourdos 2016).
 */
@NotPersonal("an effort: about nobody once the account is gone")
public record Rpe(@JsonValue double value) implements Comparable<Rpe> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Rpe {
    RpeIsBetweenOneAndTen.check(value);
  }

  /** The effort at which {@code rir} more repetitions were possible, 0 to 9. */
  public static Rpe fromRepsInReserve(double rir) {
    return new Rpe(10 - rir);
  }

  public double repsInReserve() {
    return 10 - value;
  }

  @Override
  public int compareTo(Rpe other) {
    return Double.compare(value, other.value);
  }
}
