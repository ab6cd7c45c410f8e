package vigor.training.command.strength;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A mass in kilograms, kept to 1 g; 0 to 1000 kg. */
public record Weight(@JsonValue BigDecimal kg) implements Comparable<Weight> {
  public static final Weight ZERO = new Weight(BigDecimal.ZERO);
  private static final BigDecimal MAX = new BigDecimal("1000");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Weight {
    if (kg.signum() < 0 || kg.compareTo(MAX) > 0) {
      throw new IllegalArgumentException("weight must be between 0 and 1000 kg");
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
