package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.NotPersonal;

/** Money in millionths of a US dollar, never negative. Whole numbers only, so sums are exact. */
@NotPersonal("money of the house")
public record MicroUsd(@JsonValue long micros) implements Comparable<MicroUsd> {
  public static final MicroUsd ZERO = new MicroUsd(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MicroUsd {
    if (micros < 0) {
      throw new IllegalArgumentException("money is never negative: " + micros);
    }
  }

  public static MicroUsd dollars(long dollars) {
    return new MicroUsd(Math.multiplyExact(dollars, 1_000_000L));
  }

  public MicroUsd plus(MicroUsd other) {
    return new MicroUsd(Math.addExact(micros, other.micros));
  }

  public MicroUsd min(MicroUsd other) {
    return micros <= other.micros ? this : other;
  }

  public MicroUsd max(MicroUsd other) {
    return micros >= other.micros ? this : other;
  }

  @Override
  public int compareTo(MicroUsd other) {
    return Long.compare(micros, other.micros);
  }
}
