package vigor.training.command.strength;

/** Loads as they can be put on: multiples of an exercise's smallest step. */
public final class LoadSteps {
  private static final double SMALLEST_USEFUL_RISE = 0.02;

  private LoadSteps() {}

  /** The loadable weight nearest to {@code kg}, ties downwards; {@code kg} itself without steps. */
  public static double nearest(double kg, double stepKg) {
    return stepKg <= 0 ? kg : tidy(Math.ceil(kg / stepKg - 0.5) * stepKg);
  }

  /** The heaviest loadable weight that is not above {@code kg}. */
  public static double atMost(double kg, double stepKg) {
    return stepKg <= 0 ? kg : tidy(Math.floor(kg / stepKg + 1e-9) * stepKg);
  }

  /** The next load up: the fewest steps that make at least 2 %. */
  public static double next(double kg, double stepKg) {
    if (stepKg <= 0) {
      return kg;
    }
    double steps = Math.max(1, Math.ceil(kg * SMALLEST_USEFUL_RISE / stepKg - 1e-9));
    return tidy(kg + steps * stepKg);
  }

  private static double tidy(double kg) {
    return Math.rint(kg * 1000) / 1000;
  }
}
