package vigor.training.domain.prescription;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them: at most two decimals and no trailing zeros. */
public final class Numbers {
  private Numbers() {}

  public static String plain(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
