package vigor.training.projection.progress.figure;

import java.math.BigDecimal;

/** Rounds figures for people: sums of doubles end in noise that no scale could weigh. */
public final class Round {
  private Round() {}

  /** To 10 g. */
  public static double kg(double value) {
    return Math.rint(value * 100) / 100;
  }

  /** To a tenth. */
  public static double tenth(double value) {
    return Math.rint(value * 10) / 10;
  }

  /** A number in words of a formula: no decimals that are not there. */
  public static String text(double value) {
    return BigDecimal.valueOf(kg(value)).stripTrailingZeros().toPlainString();
  }
}
