package vigor.training.command.exercise;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vigor.kernel.command.NotPersonal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;

/**
 * What figures need to know of an own exercise; the words for it are its owner's.
 *
 * @param pattern the movement trained
 * @param primary muscles counted with one full set each
 * @param secondary muscles counted with half a set each
 * @param equipment everything needed at once; empty means nothing is needed
 * @param mechanics compound or isolation
 * @param unilateral whether reps are counted per side
 * @param bodyweightFraction share of body weight moved besides the added load, 0 to 1
 * @param measure what a set records
 */
public record ExerciseTraits(
    MovementPattern pattern,
    Set<Muscle> primary,
    Set<Muscle> secondary,
    Set<Equipment> equipment,
    Mechanics mechanics,
    boolean unilateral,
    @NotPersonal("a fact about a movement, about nobody once the account is gone")
        double bodyweightFraction,
    Measure measure) {

  /**
   * Copies the sets; they iterate in the order of their enum, so that equal traits are equal JSON.
   */
  public ExerciseTraits {
    primary = inOrder(primary);
    secondary = inOrder(secondary);
    equipment = inOrder(equipment);
  }

  private static <E extends Enum<E>> Set<E> inOrder(Set<E> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }
}
