package vigor.coaching.command.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.NotPersonal;
import vigor.membership.command.MicroUsd;

/** By how much a cost turned out higher, or lower when negative, in millionths of a US dollar. */
@NotPersonal("money of the house")
public record CostDifference(@JsonValue long micros) {
  public static final CostDifference NONE = new CostDifference(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CostDifference {}

  public static CostDifference between(MicroUsd before, MicroUsd after) {
    return new CostDifference(Math.subtractExact(after.micros(), before.micros()));
  }

  /** Throws {@link IllegalArgumentException} when more comes back than {@code cost}. */
  public MicroUsd appliedTo(MicroUsd cost) {
    return new MicroUsd(Math.addExact(cost.micros(), micros));
  }
}
