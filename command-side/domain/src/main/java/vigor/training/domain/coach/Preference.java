package vigor.training.domain.coach;

import java.util.function.ToIntBiFunction;
import vigor.training.command.catalogue.Exercise;

/**
 * One thing that speaks for or against an exercise in a place.
 *
 * @param points how much, negative against
 * @param favour said of the chosen one when this decided, for example {@code can be loaded}
 * @param against said of the one that was not chosen
 */
record Preference(ToIntBiFunction<Exercise, Place> points, String favour, String against) {
  int points(Exercise exercise, Place place) {
    return points.applyAsInt(exercise, place);
  }
}
