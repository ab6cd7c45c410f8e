package vigor.training.command.strength;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vigor.kernel.command.CommandRefused;

/** A mass in kilograms, kept to 1 g; 0 to 1000 kg. */
public record Weight(@JsonValue BigDecimal kg) implements Comparable<Weight> {
  private static final BigDecimal MAX = new BigDecimal("1000");
  public static final Weight ZERO = new Weight(BigDecimal.ZERO);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Weight {
    if (kg.signum() < 0 || kg.compareTo(MAX) > 0) {
      throw CommandRefused.rule(
          "WeightIsUpToAThousandKilograms", "weightKg", "A weight is between 0 and 1000 kg.");
    }
    kg = normal(kg.setScale(3, RoundingMode.HALF_EVEN));
  }

  /** Kilograms; rounded to the gram. */
  public static Weight kg(double kg) {
    return new Weight(BigDecimal.valueOf(kg));
  }

  public double asDouble() {
    return kg.doubleValue();
  }

  @Override
  public int compareTo(Weight other) {
    return kg.compareTo(other.kg);
  }

  @Override
  public String toString() {
    return kg.toPlainString() + " kg";
  }

  /** One form for one value, so that equal weights are equal bytes in the store. */
  private static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
