package vigor.training.command.strength;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is moved in a repetition: the external load plus the exercise's share of body
 * weight (a pull-up moves all of it, a push-up about 0.64).
 */
public final class MovedLoad {
  private MovedLoad() {}

  /**
   * The load moved, in kg; empty when a share of an unknown body weight would be needed.
   *
   * @param externalKg added load, null for none
   * @param bodyweightFraction 0 to 1, from the catalogue
   * @param bodyWeightKg null when unknown
   */
  public static OptionalDouble kg(
      @Nullable Double externalKg, double bodyweightFraction, @Nullable Double bodyWeightKg) {
    double external = externalKg == null ? 0 : externalKg;
    if (bodyweightFraction == 0) {
      return OptionalDouble.of(external);
    }
    if (bodyWeightKg == null) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(external + bodyweightFraction * bodyWeightKg);
  }
}
